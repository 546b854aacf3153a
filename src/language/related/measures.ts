/** Close synonyms for measures, places, geography, weather, buildings, transport and engineering. One group a line, "#" a heading. */
export const MEASURES = `
# measures
height tall high elevation altitude above_sea_level stand rise_to
length long stretch run
length duration
width wide broad across span
depth deep
thickness thick
diameter across aperture
area cover size extent acreage
cover area span
size large big
volume capacity
weight weigh mass heavy tip_the_scale
load payload
speed fast velocity top_speed
capacity hold seat accommodate
distance away far lie from_here apart
distance length
temperature degree
hot warm temperature
cold cool chilly
maximum high peak top
minimum low
steep gradient slope
density per_square
power output horsepower
voltage volt
pressure bar
old date_from
number total
circumference perimeter
# places
locate situate lie location
location site place
city metropolis
town borough
village settlement
district area
region area
province state
county shire
capital capital_city
downtown city_centre
suburb commuter_town
border adjoin frontier neighbour
coast shore seaside coastline
beach shore
island isle
peninsula headland cape
archipelago island_group
mountain peak mount
peak summit high_point
hill hillock
valley dale
plateau tableland
plain lowland
desert wasteland
forest woodland wood jungle
river stream waterway
source headwater
mouth empty_into flow_into estuary delta
tributary affluent
basin catchment
lake loch lagoon
sea ocean
bay gulf
strait channel
canal waterway
waterfall cascade
glacier ice_sheet
volcano crater
cave cavern
swamp marsh wetland
north northern
south southern
east eastern
west western
northernmost far_north
park reserve
national_park reserve
square plaza
street road
postcode zip_code
time_zone utc
diall_code area_code
twin_town sister_city
flag banner
anthem national_song
# buildings and works
build construct erect building construction put_up
building structure edifice
builder constructor contractor
architect design designer
design draw_up
complete finish completion
floor storey
room chamber
tower skyscraper
castle fortress
cathedral basilica
abbey monastery
church chapel
museum gallery
library archive
theatre playhouse
cinema film_theatre
arena hall
hotel resort
hospital clinic infirmary
bridge viaduct
span arch
dam barrage
wall barrier
gate entrance
pillar column
roof dome
renovate refurbish restore renovation
restore restoration
extend extension enlarge
replace rebuild
foundation_stone first_stone
monument memorial statue
statue sculpture
tomb mausoleum
cemetery graveyard
lighthouse beacon
harbour port dock
pier jetty wharf quay
shipyard dockyard
deck platform
brick masonry
steel iron
# transport
airport airfield aerodrome
runway landing_strip airstrip
terminal concourse
airline carrier
plane aeroplane aircraft airliner jet
helicopter chopper
pilot captain
crew crew_member
on_board aboard
passenger traveller people_on_board
take_off departure
land touch_down landing
fleet aircraft
railway railroad rail train
train service
track rail line
line route
tram streetcar
metro underground subway
bus coach
driver motorist
motorway highway freeway
road highway route
roundabout traffic_circle
motorcycle motorbike
bicycle bike cycle
pedestrian walker
ferry boat
cargo freight load
sink go_down
capsize overturn
run_aground aground ground
derail leave_the_track
collide crash_into hit
journey trip voyage
voyage sail
fare ticket
ticket admission entry
ridership passenger
commuter passenger
traffic vehicle
lane carriageway
speed_limit limit
fuel petrol
launch lift_off blast_off
spacecraft probe capsule
satellite orbiter
astronaut cosmonaut
orbit circle
rocket launcher
dock berth
explore expedition
# weather
rain rainfall precipitation downpour
snow snowfall
wind gust
storm gale tempest
thunderstorm lightning
temperature thermometer
heatwave heat_wave
frost freeze
fog mist
humidity humid
sunshine sunny
drought arid
climate weather
flood water_level
sea_level tide
magnitude richter
epicentre earthquake
`;
