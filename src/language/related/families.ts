/**
 * Families of derived words, one a line: verb, noun, agent, adjective; lemmas. A word that stands in no table is found through its stem,
 * so a line holds the words that other tables name and one for each stem.
 */
export const FAMILIES = `
found founder foundation co-founder cofound refound
kill killer
die death dead deadly
elect election elector re-elect re-election reelect
born birth birthplace birthday
grow growth
high height
long length lengthy
deep depth
wide width
broad breadth
strong strength strengthen
old age elderly
lose loss loser
sell sale seller
choose choice
marry marriage
produce production producer product
weigh weight
fly flight
see sight
sit seat
speak speech speaker
live residence resident reside
build building builder rebuild
paint painting painter
house housing
save saving saver
bank banker
mine miner
farm farmer
engineer engineering
train trainer trainee
ship shipment
bat batter batsman
fish fishery fisherman
rate rating
arm armament
act actor actress action
hot heat
warm warmth
young youth
proud pride
true truth
free freedom
wise wisdom
bear boredom
king kingdom
give gift
advise advice advisor advisory
prove proof
believer belief
relieve relief
fail failure
close closure
press pressure
depart departure
sign signature signatory
seize seizure
procedure proceed proceeding
legislator legislation legislature
judge judgement judicial judiciary judicature
punish punitive penal penalty penalise
poor poverty
receive receipt reception recipient
deceive deception
perceive perception
describe description
subscriber subscription
inscribe inscription
prescribe prescription
transcribe transcript
conceive concept
succeed successor succession
exceed excess
proceed process
recede recession
concede concession
precede precedent
decider decision
collide collision
invade invasion
explode explosion explosive
erode erosion
evade evasion
divide division divisive
provide provision
include inclusion
exclude exclusion exclusive
conclude conclusion
intrude intrusion
extend extension extent
expand expansion
suspend suspension
comprehend comprehension
defend defence defender defensive defendant
offender offence offensive
respond respondent response responsible
pretend pretence
attend attendance attendee
intend intent
contender contention
descend descendant descent
ascend ascent
submit submission
admit admission
permit permission
commit commission commissioner
omit omission
emit emission emitter
transmit transmission transmitter
convert conversion
divert diversion
invert inversion
revert reversion
convince conviction convict
destroy destruction destroyer
reduce reduction
introduce introduction
reproduce reproduction
deliberate deliberation
induct inductee
consumer consumption
assume assumption
resume resumption
presume presumption
acquire acquirer acquisition
inquire inquiry
enter entry entrance entrant
remember remembrance
register registration registrar registry
administer administration
minister ministry ministerial
apply application
supply supplier
multiply multiplication
qualify qualification
identify identification identity
classify classification
specify specification
verify verification
modify modification
unify unification
justify justification
purify purification
notify notification
ratify ratification
certify certification certificate
simplify simplification
magnify magnification
clarify clarification
testify testimony
accuse accuser
expel expulsion
compel compulsion
propel propeller propulsion
repel repulsion
rebel rebellion
revolt revolution revolutionary
solve solution
resolve resolution
dissolve dissolution
evolve evolution
absorb absorption
bear birth
lend loan lender
spend expenditure
expend expenditure expense expensive
pay payment payer payroll
invest investment investor
tax taxation taxpayer
trade trader
manager managerial
own owner ownership
lead leader leadership
member membership
partner partnership
friend friendship
champion championship
scholar scholarship
citizen citizenship
author authorship
captain captaincy
president presidency presidential preside
presidency president vice-presidency
govern government governor governmental
parliament parliamentary parliamentarian
chair chairman chairwoman chairperson chairmanship
mayor mayoralty
bishop bishopric
candidate candidacy candidature
resident reside residence residential
inhabit inhabitant uninhabit
migrate migrant
occupy occupation occupant occupancy
employ employer employment employee
unemploy unemployment jobless
teach teacher
learn learner
study student
science scientist scientific
physics physicist
chemistry chemist chemical
biology biologist
mathematics mathematician mathematical math
economy economist economic economics economical
politics politician political
history historian historic historical
philosophy philosopher
music musician
art artist artwork
poem poet poetry poetic
novel novelist
drama dramatist dramatic
compose composer composition
sculpt sculptor sculpture
photograph photographer photography photo
journal journalist
write writer
edition editor editorial
publish publisher publication
print printer
direct director
sing singer song
dance dancer
play player
compete competition competitor
win winner victory victor victorious
score scorer
run runner
swim swimmer
cycle cyclist
race racer
ski skier
box boxer
bowl bowler
pitch pitcher
row rower
sail sailor
climb climber
jump jumper
throw thrower
shoot shooter gunshot
pass passer
steal theft thief
rob robbery robber
burgle burglary burglar
execute execution
detain detention detainee
imprison prison prisoner
jail jailer
kidnap kidnapper abduct abductor
rape rapist
assault assailant
bomb bomber bombard
traffic trafficker
smuggle smuggler
defraud fraud fraudster fraudulent
bribe bribery
guilty guilt
acquit acquittal
sue lawsuit suit
law lawful lawyer legal
crime criminal
prosecution prosecutor
appeal appellant
appoint appointment appointee
nominate nomination nominee
retire retirement retiree
vote voter ballot
legislator legislation law lawful
govern government ruler rule
crown coronation
begin beginner
launch launcher
invent inventor
discover discovery discoverer
create creation creator
form formation
settle settlement settler
colony colonise colonist
explore explorer
expedition expeditionary
conquer conquest conqueror
liberate liberation
flee flight
refuge refugee
evacuate evacuee
rescue rescuer
survive survivor
injure injury
infect infection infectious
treat treatment
diagnose diagnosis diagnostic
hospital hospitalise hospitalisation
surgery surgeon surgical
medicine medic medication
pregnant pregnancy
health healthy
rain rainfall rainy
snow snowfall snowy
storm stormy
freeze frost
dry drought dryness
wind windy
sun sunshine sunny solar
cloud cloudy
fast speed
day daily
year annual annually
century centenary
place placement
distant distance
near nearby
north northern northerly
south southern southerly
east eastern easterly
west western westerly
centre central
urban urbanise
nation national nationality nationwide
province provincial
coast coastal
hill hilly
forest forestry deforestation
industry industrialist
commerce commercial
finance financial
value valuation valuable
worth worthy
buy buyer
rent rental tenant
lease leasehold lessee
merge merger
bankrupt bankruptcy
owe debt debtor
guarantee guarantor
import importer importation
generate generation generator
energy energetic
refine refinery
store storage
deliver delivery
drive driver
ride rider ridership
break breakage
fire fiery
demolish demolition
conserve conservation
breed breeder
hunt hunter
plant plantation
bake baker bakery
brew brewer brewery
eat eater
drink drinker
host hostess
visit visitor
tour tourist tourism
celebrate celebration
honour honorary
deny denial
agree agreement
disagree disagreement
oppose opposition opponent
protest protester protestant protestor
strike striker
riot rioter
march marcher
ally alliance
unite union unity united
separate separatist
secede secession
father paternal fatherhood
mother maternal motherhood
parent parenthood
child childhood
orphan orphanage
slave slavery enslave
religion religious
pray prayer
baptise baptism
bury burial
speak spokesman spokeswoman spokesperson
announce announcer
code coder
hack hacker
communicate communication
user use usage
able ability
necessary necessity
famous fame
rare rarity
safe safety
secure security
danger dangerous endanger
risk risky
violent violence
war warfare warrior
military militia
navy naval
weapon weaponry
nucleus nuclear
fight fighter
terror terrorist
depose deposition
predict predictor
plan planner
recover recovery
contain container containment
hold holder
carry carrier
bear bearer
press presser
dense density
frequent frequency
able enable
dominate dominance dominant
absent absence
present presenter presence
occur occurrence
transfer transferral
allow allowance
rely reliance reliable
comply compliance
defy defiance
try trial
propose proposition
oppose opposite
expose exposition exposure
impose imposition
dispose disposal disposition
deport deportee
volunteer voluntary
donate donation donor
contribute contributor
distribute distributor
sponsor sponsorship
fund fundraiser
inherit heir
bequeath bequest
patron patronage
subsidise subsidy
regulate regulation regulator regulatory
licence licensee
inspect inspector
audit auditor
supervise supervisor
oversee oversight overseer
deputy deputise
admiral admiralty
pope papal papacy
monk monastery monastic
priest priesthood
saint sainthood
emperor empress empire imperial
prince princess principality
duke duchess dukedom duchy
count countess
baron baroness barony
knight knighthood
lord lordship
noble nobility nobleman
monarch monarchy
dynasty dynastic
republic republican
democrat democratic democracy
socialist socialism
communist communism
conservative conservatism
liberal liberalism
nationalist nationalism
dictator dictatorship
fatality fatal fatally
murder murderer
promote promotion
resign resignation
wed wedding
dwell dwelling
purchase purchaser
insolvent insolvency
demonstration demonstrator
graduate graduation
open opening
emigrate emigrant emigration
immigrate immigrant immigration
work works
complete completion
construct construction
investigate investigation
withdraw withdrawal
support supporter
reject rejection
arrive arrival
assistance assist assister
indict indictment
attack attacker
approve approval
replace replacement
labourer labour
shareholding shareholder
borrow borrower
manufacture manufacturer
locate location
renovate renovation
restore restoration
appearance appear
illness ill
sickness sick
vaccine vaccination vaccinate
inoculation inoculate
programme programmer
missing miss
allege allegation
meeting meet
negotiate negotiation
pensioner pension
participate participant participation
refuse refusal
demerge demerger
insurer insurance
export exporter exportation
retailer retail
design designer
land landing
translate translation translator
illustrate illustration illustrator
broadcast broadcaster
performance performer
exhibition exhibit
develop developer
challenge challenger
senate senator
delegation delegate
municipality municipal
eruption erupt
advertise advertisement
quarter quarterly
irrigate irrigation
electricity electric
thickness thick
region regional
orbiter orbit
humidity humid
critic critically
midfielder midfield
relegate relegation
researcher research
operate operation
nonfatal nonfatally
lightly light
improve improvement
nationalise nationalisation
privatise privatisation
cremate cremation
widow widower
acid acidic
`;
