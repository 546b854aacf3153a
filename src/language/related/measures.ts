/** Close synonyms for measures, places, geography, weather, buildings, transport and engineering. One group a line, "#" a heading. */
export const MEASURES = `
# measures
height tall high elevation altitude stand
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
weight weigh mass heavy
load payload
speed fast velocity
capacity hold seat accommodate
distance away far lie apart
distance length
temperature degree
hot warm temperature
cold cool chilly
maximum high peak top
minimum low
steep gradient slope
power output horsepower
voltage volt
pressure bar
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
border adjoin frontier neighbour
coast shore seaside coastline
beach shore
island isle
peninsula headland cape
mountain peak mount
peak summit
hill hillock
valley dale
plateau tableland
plain lowland
desert wasteland
forest woodland wood jungle
river stream waterway
source headwater
mouth estuary delta
tributary affluent
basin catchment
lake loch lagoon
sea ocean
bay gulf
strait channel
canal waterway
waterfall cascade
volcano crater
cave cavern
swamp marsh wetland
north northern
south southern
east eastern
west western
park reserve
square plaza
street road
flag banner
# buildings and works
build construct erect building construction
building structure edifice
builder constructor contractor
architect design designer
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
runway airstrip
terminal concourse
airline carrier
plane aeroplane aircraft airliner jet
helicopter chopper
pilot captain
passenger traveller
land landing
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
motorcycle motorbike
bicycle bike cycle
pedestrian walker
ferry boat
cargo freight load
capsize overturn
aground ground
collide hit
journey trip voyage
voyage sail
fare ticket
ticket admission entry
ridership passenger
commuter passenger
traffic vehicle
lane carriageway
fuel petrol
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
frost freeze
fog mist
humidity humid
sunshine sunny
drought arid
climate weather
magnitude richter
epicentre earthquake
`;
