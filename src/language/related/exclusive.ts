/**
 * Exclusive sets, one a line: each side of "|" excludes every other side. A word brings its family along ("kill" brings "killing"),
 * one with "@" also every close synonym of its groups, one with "=" itself alone.
 */
export const EXCLUSIVE = `
# outcomes for people
kill fatality deadly perish toll murder slay | injure wound hurt casualty | missing unaccount | survivor | rescue save | arrest detainee | displace flee evacuate homeless refugee | infect sicken | abduct hostage
fatally | nonfatally
injure wound | unhurt unharm unscath
seriously severely critically | slightly lightly
confirm | suspect probable
civilian | soldier troop serviceman militant rebel insurgent gunman policeman police
prisoner | guard warder
victim | attacker assailant perpetrator killer gunman murderer
# law
charge indict accuse | conviction | acquittal clear | =sentence jail imprison | pardon
arrest | release free
guilty | innocent
plaintiff claimant prosecutor | defence
plead | convict
prosecution | defence
appeal | uphold | overturn quash
bail | custody
murder | manslaughter
felony | misdemeanour
civil | criminal
robbery | burglary | theft | arson | rape | assault | murder | fraud
# politics
seat | ballot | candidate | turnout | constituency | percentage
winner | loser
leader | deputy
president | vice-president | minister | governor | mayor | senator | ambassador | king | queen | chancellor | speaker | secretary
mayor | governor | councillor
government | opposition
incumbent | challenger
left-wing leftist leftw | right-wing rightist rightw | centrist
elect | appoint
appoint hire recruit | dismiss fire sack resign
inaugurate | impeach
federal | state | municipal
republican | democratic
conservative tory | labour
monarchy | republic
national | regional | local | provincial
register | eligible
majority | minority
ratify | reject
abstain abstention | =favour
coup overthrow | election
independence | annexation
war | peace
ceasefire | offensive
invasion | withdrawal
attack | defend
enemy | ally
# money
revenue sale turnover | profit earnings | =loss | cost spend | debt borrow | dividend | tax | valuation | capital | asset | cash
profit | loss
debt | deficit | surplus
asset | liability
gross | net
pre-tax pretax | after-tax
income | spend expense outgo
wage salary pay | pension | bonus
@acquire purchaser buyer acquisition | sale disposal divest
importation | exportation
supply | demand
lender | borrower
creditor | debtor
employer | employee
hire recruit | dismiss sack redundancy fire layoff
full-time fulltime | part-time parttime
permanent | temporary | seasonal
retail | wholesale
deposit | withdrawal
credit | debit
opening reopen inaugurate | closure shut
start begin commence launch | end finish conclude
merger | demerger split
equity | debt
share | bond
inflation | deflation
jobless | =employment =employ
exclude | include
rental | mortgage
landlord | tenant
producer | consumer
manufacturer | retailer
quarterly | annually | monthly | weekly | daily | hourly
domestic | foreign | international | overseas
public | private
branch | headquarters
customer | supplier
# change
@rise | @fall
accelerate quicken | slow decelerate
improvement | worsen deteriorate
expansion widen | shrink shrinkage narrow
strengthen | weaken
gain | loss
add | remove subtract
maximum max | minimum min | average mean median
high | low
most | least few
height tall | low
double | halve half | treble triple | quadruple
upgrade | downgrade
approval accept | rejection refusal deny
allow permit | ban forbid prohibit
join | leave quit
entry | exit
arrival | departure leave
ascent climb | descent
takeoff | landing
create establish found | abolish dissolve disband close
build construct erect | demolition destroy raze
nationalisation | privatisation
legalise | criminalise outlaw
agree | disagree
success | failure
support back | opposition
confirm | deny
import | domestic
# life
born | dead | marriage wedding | divorce | baptism | graduation | retirement | burial funeral
burial | cremation
father dad | mother mum | brother | sister | son | daughter | wife | husband | uncle | aunt | nephew | niece | grandfather | grandmother | grandson | granddaughter | cousin | stepfather | stepmother | fiance | fiancee
widow | widower | daughter | son | mother | father | sister | brother | niece | nephew
father | mother | child | grandchild | grandparent | spouse | sibling
parent | child
widow | widower
man | woman | boy | girl
man | woman
male | female
boy boyhood | girl girlhood
adult | child | teenager | baby infant
young | old
old | young
king | queen | prince | princess | duke | duchess | emperor | empress | count | countess | baron | baroness
marry | unmarry | divorce | widow
pupil | teacher
student | teacher lecturer professor
doctor | patient | nurse
host | guest
actor | actress
actress | director film-maker | screenwriter | composer | cinematographer | producer | editor
director | producer | screenwriter
author writer | =publisher | editor | illustrator | translator | narrator
singer | songwriter | drummer | guitarist | bassist | pianist | conductor | composer | lyricist
soprano | alto | tenor | baritone
painter | sculptor | architect | photographer
architect | engineer | contractor builder
composer | lyricist librettist
novel | poem | =play
book | film | album | song | =play | painting
album | single | song
film | series | documentary
fiction | nonfiction
protagonist | antagonist
predecessor precede | succeed
coach | player | captain | referee umpire
winner champion | runner-up
# sport
point | rebound | assist | steal | block | turnover | foul | minute
offensive | defensive
victory beat defeat | lose | draw
home | away
goal | assist | save | shoot | corner | foul
touchdown | interception | fumble | sack | punt
pass | rush | receive
run | wicket | catch
batter | bowler pitcher
century | half-century
hit | error | strikeout | walk
goalkeeper | striker forward | midfielder | defender
gold | silver | bronze
heat | quarter-final | semi-final | final
season | match game
starter | bench reserve substitute
sprint | marathon | hurdle
promotion | relegation
single | double
100m | 200m | 400m | 800m
freestyle | backstroke | breaststroke | butterfly
attacker | defender
captain | vice-captain
cap | goal
lap | race
# measure
long | wide broad | tall high | deep | thick | diameter | radius | circumference perimeter
diameter | radius
length | area
length | weight | speed | age
area | population | density | elevation
area acreage | volume
fast velocity | distance
speed | power | torque
weigh mass heavy | height | capacity | speed | length | width
temperature | rainfall precipitation | humidity | pressure | snowfall
rainfall | snowfall | hail
heat warm | cold cool
voltage | current | resistance
power | energy
mass | volume
capacity | attendance
wingspan | length | height | weight | range | ceiling
range | speed | altitude
runway | elevation
runway | terminal | gate
floor storey | height
span | length | clearance
deck | tower
long | short
wide | narrow
deep | shallow
heavy | light
thick | thin
fast | slow
strong | weak
hard | soft
rich wealthy | poor
early | late
old | new
big large | small little
full | empty
wet | dry
cheap | expensive
near | far distant
inner | outer
basement cellar | attic loft garret
front | rear
indoor | outdoor
internal | external
upper | low
left-hand | right-hand
northern | southern | eastern | western
northeast north-east northeastern | northwest north-west northwestern | southeast south-east southeastern | southwest south-west southwestern
latitude | longitude
upstream | downstream
source | mouth
inland | coastal
urban | rural
land | water | air
city | metropolitan metro
city | country | province | county | district | village
river | lake | mountain | island | forest | desert
inlet | outlet
day daytime | night night-time
morning | afternoon | evening | night
weekday | weekend
sunrise dawn | sunset dusk
spring | summer | autumn | winter
first | last
initial | final
minimum | maximum
ancient | modern
annual | monthly | weekly | daily
temporary | permanent
prewar pre-war | postwar post-war
# transport
passenger | crew | driver | pilot | pedestrian
passenger | freight cargo
inbound | outbound
northbound | southbound | eastbound | westbound
driver | passenger | cyclist | pedestrian | motorcyclist
car | lorry truck | bus | train | motorcycle | bicycle | van | ambulance | tram
plane aeroplane aircraft | helicopter | ship | train
locomotive | carriage wagon
arrival | departure
crew | passenger
pilot captain | co-pilot copilot
propeller | jet
single-engine | twin-engine
diesel | petrol | electric | hybrid
submarine | destroyer | frigate | carrier | cruiser
man | unman
bridge | tunnel
airline | airport
# science, health, computing
proton | neutron | electron
acidic | alkali alkaline
solid | liquid | gas
bacterium bacterial | virus viral | fungus fungal | parasite
symptom | cure
case | death | recovery | test | hospitalisation
incidence | mortality | prevalence
mortality | fertility
literacy | unemployment
dose | booster
vaccinate | drug
treatment | placebo
genus | species
carnivore | herbivore | omnivore
mammal | bird | reptile | amphibian | fish | insect
predator | prey
orbit | surface
star | planet | moon | comet | asteroid
hardware | software
input | output
upload | download
open-source | proprietary
memory ram | storage disc | processor
wire | wireless
teacher | pupil
primary | secondary | tertiary
undergraduate | postgraduate
bachelor | master | doctorate phd
crop harvest | livestock
beef | pork | lamb | chicken
wheat | rice | maize corn | barley | cotton | soybean
cattle | sheep | pig | goat | horse
squid | octopus | cuttlefish | crab | lobster | prawn | oyster | mussel | cod | herring | mackerel | salmon | trout | eel | tuna
fox | badger | hare | rabbit | otter | hedgehog | squirrel | deer | wolf
oak | pine | beech | elm | spruce | birch | walnut | mahogany | teak | cedar
marble | granite | sandstone | limestone
wool | silk | cotton | linen | nylon
violin | viola | cello | flute | oboe | clarinet | bassoon | trumpet | trombone | piano | harp | guitar | saxophone | accordion
red | blue | green | yellow | white | black | brown | grey | purple | pink
geography | physics | chemistry | biology | mathematics | economics | philosophy | theology | zoology | botany | geology | archaeology | linguistics | sociology | psychology | medicine | literature | engineering | astronomy
football | rugby | cricket | tennis | hockey | basketball | golf
beer | wine | cider | whisky | gin | rum
coal | oil | gas | nuclear | solar | hydroelectric
oil | gas
iron | copper | gold | silver | aluminium | zinc | nickel | lithium
renewable | fossil
organic | conventional
onshore | offshore
catholic | protestant | orthodox
muslim | christian | jewish | hindu | buddhist | sikh
sunni | shia
mosque | church | temple | synagogue | cathedral
atheist | believer
army | navy
infantry | cavalry | artillery
=general | colonel | captain | lieutenant | =major | sergeant | corporal
officer | enlist
alive | dead
safe | dangerous
lawful | illegal unlawful
official | unofficial
know | unknown
native | foreign immigrant
indigenous | introduce
immigration | emigration
`;
