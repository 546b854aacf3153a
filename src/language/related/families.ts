/** Families of derived words, one a line: verb, noun, agent, adjective. Members that a shared stem already joins need no line. */
export const FAMILIES = `
founded founder foundation co-founder cofounder cofound refound
kill killing killer
die death dead deadly dying
elect election elector electoral electorate re-elect re-election reelect
born birth birthplace birthday
grow growth
high height
long length lengthy
deep depth
wide width
broad breadth
strong strength strengthen
old age aged elderly
lose loss loser
sell sale seller
choose choice
marry marriage married
produce production producer product
weigh weight
fly flight
see sight
sit seat
speak speech speaker
live residence
build building builder rebuild
paint painting painter
house housing
save saving savings saver
bank banking banker
mine mining miner
farm farming farmer
engineer engineering
train training trainer trainee
ship shipping shipment
bat batting batter batsman
fish fishing fishery fisherman
rate rating
arm armed armament
act acting actor actress action
hot heat
warm warmth warming
young youth
proud pride
true truth
free freedom
wise wisdom
bore boredom
king kingdom
give gift
advise advice adviser advisor advisory
prove proof
believe belief
relieve relief
fail failure
close closure
expose exposure
press pressure
depart departure
sign signature signatory signing
seize seizure
procedure proceed proceeding
legislate legislation legislature legislator legislative
judge judgement judicial judiciary judicature
punish punishment punitive penal penalty penalise
poor poverty
receive receipt reception recipient
deceive deception
perceive perception
describe description
subscribe subscription subscriber
inscribe inscription
prescribe prescription
transcribe transcription transcript
conceive conception concept
succeed success successor succession successful
exceed excess excessive
proceed process
recede recession
concede concession
precede precedent
decide decision decisive
collide collision
invade invasion invader
explode explosion explosive
erode erosion
evade evasion
divide division divisive
provide provision provider
include inclusion inclusive
exclude exclusion exclusive
conclude conclusion
intrude intrusion intruder
extend extension extent extensive
expand expansion
suspend suspension
comprehend comprehension
defend defence defender defensive defendant
offend offence offender offensive
respond response respondent
pretend pretence
attend attendance attendee
intend intention intent
contend contention contender
descend descent descendant
ascend ascent
submit submission
admit admission
permit permission
commit commission commitment commissioner
omit omission
emit emission emitter
transmit transmission transmitter
convert conversion
divert diversion
invert inversion
revert reversion
convince conviction
destroy destruction destroyer destructive
reduce reduction
introduce introduction
reproduce reproduction
induct induction inductee
consume consumption consumer
assume assumption
resume resumption
presume presumption
acquire acquisition acquirer
inquire inquiry
enter entry entrance entrant
remember remembrance
register registration registrar registry
administer administration administrator
minister ministry ministerial
apply application applicant
supply supplier
multiply multiplication
qualify qualification qualifier
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
accuse accusation accuser
expel expulsion
compel compulsion
propel propulsion propeller
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
spend expenditure spending
expend expenditure expense
pay payment payer payroll
invest investment investor
tax taxation taxpayer
trade trader trading
manage management manager managerial
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
presidency vice-presidency
govern government governor governance governmental
parliament parliamentary parliamentarian
chair chairman chairwoman chairperson chairmanship
mayor mayoral mayoralty
bishop bishopric
candidate candidacy candidature
resident residency reside residence residential
inhabit inhabitant inhabitation uninhabited
migrate migration migrant
occupy occupation occupant occupier occupancy
employ employment employer employee
unemployed unemployment jobless joblessness
teach teacher teaching
learn learner learning
study student
science scientist scientific
physics physicist
chemistry chemist chemical
biology biologist biological
mathematics mathematician mathematical maths
economy economist economic economics economical
politics politician political
history historian historic historical
philosophy philosopher philosophical
music musician musical
art artist artistic artwork
poem poet poetry poetic
novel novelist
drama dramatist dramatic
compose composer composition
sculpt sculptor sculpture
photograph photographer photography photographic photo
journal journalist journalism
write writer writing
edit editor edition editorial
publish publisher publication
print printer printing
direct director direction
sing singer song singing
dance dancer dancing
play player
compete competition competitor competitive
win winner winning victory victor victorious
score scorer scoring
run runner running
swim swimmer swimming
cycle cyclist cycling
race racer racing
ski skier skiing
box boxer boxing
bowl bowler bowling
pitch pitcher pitching
row rower rowing
sail sailor sailing
climb climber
jump jumper
throw thrower
shoot shooter shooting shot gunshot
pass passer passing
steal theft thief
rob robbery robber
burgle burglary burglar
execute execution executioner
detain detention detainee
imprison imprisonment prison prisoner
jail jailer
kidnap kidnapping kidnapper abduct abduction abductor
rape rapist
assault assailant
bomb bombing bomber bombardment bombard
traffic trafficker trafficking
smuggle smuggler smuggling
defraud fraud fraudster fraudulent
bribe bribery
guilty guilt
acquit acquittal
sue lawsuit suit
law lawyer legal lawful
crime criminal
prosecute prosecution prosecutor
appeal appellant
appoint appointment appointee
nominate nomination nominee
retire retirement retiree
vote voter voting ballot
legislate law
govern ruler rule ruling
crown coronation
begin beginner
launch launcher
invent invention inventor
discover discovery discoverer
create creation creator
form formation
settle settlement settler
colony colonial colonise colonist colonisation
discover discoverer
explore exploration explorer
expedition expeditionary
conquer conquest conqueror
invade invasion
liberate liberation
flee flight
refuge refugee
evacuate evacuation evacuee
rescue rescuer
survive survivor survival
injure injury injured
infect infection infectious
treat treatment
diagnose diagnosis diagnostic
hospital hospitalise hospitalisation
surgery surgeon surgical
medicine medical medication
pregnant pregnancy
health healthy
rain rainfall rainy
snow snowfall snowy
storm stormy
freeze frost frozen
dry drought dryness
wind windy
sun sunshine sunny solar
cloud cloudy
fast speed
day daily
year yearly annual annually
century centenary
place placement
distant distance
near nearby
north northern northerly
south southern southerly
east eastern easterly
west western westerly
centre central
urban urbanise urbanisation
nation national nationality nationwide
province provincial
coast coastal
hill hilly
forest forestry deforestation
industry industrial industrialist
commerce commercial
finance financial financier
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
refine refinery refiner
store storage
deliver delivery
drive driver
ride rider ridership
break breakage
fire fiery
demolish demolition
conserve conservation
breed breeder breeding
hunt hunter hunting
plant plantation planting
bake baker bakery
brew brewer brewery brewing
eat eater
drink drinker drinking
host hostess
visit visitor
tour tourist tourism
celebrate celebration
honour honorary honourable
deny denial
agree agreement
disagree disagreement
oppose opposition opponent
protest protester protestor
strike striker
riot rioter
march marcher
ally alliance allied
unite union unity united
separate separation separatist
secede secession
father paternal fatherhood
mother maternal motherhood
parent parental parenthood
child childhood
orphan orphanage
slave slavery enslave
religion religious
pray prayer
baptise baptism
bury burial
speak spokesman spokeswoman spokesperson
announce announcement announcer
code coder coding
hack hacker hacking
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
fight fighter fighting
terror terrorism terrorist
depose deposition
predict prediction predictor
plan planner planning
recover recovery
contain container containment
hold holder holding
carry carrier
bear bearer
press presser
dense density
frequent frequency
able enable
dominate dominance dominant
absent absence
present presence
occur occurrence
confer conference
transfer transferral
allow allowance
rely reliance reliable
comply compliance
defy defiance
try trial
survive survivor
propose proposition
oppose opposite
expose exposition exposure
impose imposition
dispose disposal disposition
deport deportation deportee
volunteer voluntary
donate donation donor
contribute contribution contributor
distribute distribution distributor
sponsor sponsorship
fund funding fundraiser
inherit inheritance heir
bequeath bequest
patron patronage
subsidise subsidy
regulate regulation regulator regulatory
license licensee licensing
inspect inspection inspector
audit auditor
supervise supervision supervisor
oversee oversight overseer
deputy deputise
secretary secretarial
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
democrat democracy democratic
socialist socialism
communist communism
conservative conservatism
liberal liberalism
nationalist nationalism
dictator dictatorship
`;
