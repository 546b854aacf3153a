/**
 * Close synonyms in news, politics, law, crime, war, education and everyday life: one group a line, "#" a heading.
 * A group holds only words that state the same property of the same subject; a word with other strong senses stays out.
 */
export const SOCIETY = `
# deaths and casualties
kill die death dead toll fatality fatal fatally perish murder slay victim massacre
die death decease demise obituary succumb
murder homicide slay assassinate execute kill
massacre slaughter atrocity carnage bloodbath
injure wound hurt casualty maim hospitalise
missing miss
rescue save pluck
flee displace refugee evacuate uproot homeless exodus
disaster catastrophe calamity tragedy
accident crash collision wreck pile-up
alarm alert
aid relief assistance humanitarian
shelter refuge camp
epidemic outbreak pandemic
infect case
hostage captive
kidnap abduct seize hostage
free release liberate
# crime and law
arrest detain seize custody apprehend nab
jail imprison sentence prison custody incarcerate
charge indict accuse indictment
accuse allege allegation
convict conviction guilty
acquit clear exonerate
fine penalty
trial hearing tribunal prosecution proceeding
court tribunal
sue lawsuit litigation
judge magistrate justice
lawyer attorney solicitor barrister counsel
verdict rule judgement
appeal challenge
police officer constable policeman cop
suspect accuse defendant
thief robber burglar
rob robbery raid heist
steal theft loot rob
burglary break-in
theft larceny
fraud swindle scam deception embezzle con
bribe bribery kickback
smuggle traffic
gun firearm pistol rifle weapon
bomb explosive device
explode blast explosion detonate
stab knife
shoot gunfire
attack assault raid strike
assault beat attack
riot unrest disorder disturbance violence
protest demonstration rally march demonstrator protester
crowd turnout
crime offence
criminal offender felon
gang mob
drug narcotic
confiscate impound seize
search hunt
investigate inquiry probe investigation
evidence proof
witness onlooker bystander
ban prohibit outlaw forbid
ban disqualify disqualification
permit allow authorise
law legislation act statute
treaty accord pact agreement
sign agree deal agreement accord ink
ratify approve
repeal revoke rescind abolish
amend revise
right entitlement
execute hang behead
pardon amnesty clemency
parole probation
deport expel
asylum sanctuary
# war
war conflict fight hostility
battle fight clash engagement
troop soldier force serviceman army
soldier fighter combatant serviceman
army military
rebel insurgent guerrilla militant fighter
militant extremist jihadist islamist
terrorist militant
ceasefire truce armistice
invade invasion occupy
capture seize overrun take conquer
retake recapture regain
besiege siege surround blockade
surrender capitulate
withdraw retreat withdrawal
deploy send station dispatch
garrison base barracks
mutiny rebellion uprising revolt insurrection
overthrow topple oust depose coup unseat putsch
coup putsch overthrow takeover
independence sovereignty secede
declare proclaim
bombard shell bomb
weapon arm armament
missile rocket
ammunition munition
warship frigate destroyer
ally partner
enemy foe adversary
prisoner captive detainee inmate
defeat beat overcome rout vanquish
veteran ex-serviceman
conscript draft
# politics and office
elect return election
re-elect reelect
vote ballot poll
election poll ballot
back support
support back endorse favour
oppose against opposition
approve pass adopt
reject defeat
abstain abstention
turnout participation
majority margin
candidate contender nominee hopeful
nominate propose
appoint name hire become appointment install promote
resign quit relinquish resignation
dismiss fire sack oust
head chief leader chair lead boss command helm
head lead chief
chair chairman chairwoman president
succeed replace successor
predecessor precede
government administration
parliament legislature assembly congress
lawmaker legislator parliamentarian mp congressman
official functionary
ambassador envoy
embassy mission
diplomat envoy
spokesman spokeswoman spokesperson
coalition alliance
seat mp
term tenure mandate
rule reign govern
serve term
monarch king queen sovereign
crown coronation
throne crown
colony dependency possession
republic state
country nation
border frontier boundary
citizen national nationality citizenship
immigrant migrant newcomer
migrate emigrate immigrate settle resettle
sanction embargo
summit meeting conference
negotiate talk negotiation
meeting gather session
delegation delegate
reform overhaul
policy programme
referendum plebiscite
census count
survey poll study
respondent interviewee
petition signature
scandal affair
corruption graft
# people and life
born birth birthplace native bear
birthplace native hometown
bury burial grave inter tomb
marry marriage wed wife husband spouse partner
divorce separate
child son daughter offspring kid
son boy
daughter girl
baby infant newborn
parent father mother
father dad
mother mum
sibling brother sister
grandchild grandson granddaughter
ancestor forebear
descendant offspring
family relative kin
orphan orphanage
adopt foster
age old year-old
elderly pensioner
teenager adolescent youth
adult grown-up
name dub nickname
nickname sobriquet
alias pseudonym
live reside residence home settle dwell
resident inhabitant population people live dweller townspeople villager
house dwelling home residence
household home family
apartment flat
neighbourhood district
suburb outskirts
village hamlet
town municipality
occupation job profession work career trade
job post position role
employ staff headcount workforce worker job post employee personnel payroll
worker employee labourer staff
educate study attend school graduate alma
study attend student
graduate degree alumnus
school academy college
university college
pupil student schoolchild enrol
enrol attend pupil
teacher schoolteacher instructor
professor academic lecturer
degree diploma qualification
exam test examination
scholarship bursary
tuition fee
curriculum syllabus
principal headteacher headmaster headmistress
kindergarten nursery
award prize honour medal
nominate shortlist
honour decorate
religion faith denomination
church congregation
priest clergyman vicar pastor
bishop prelate
pray worship
pilgrim pilgrimage
temple shrine
worshipper congregation
festival celebration
anniversary jubilee
holiday festival
language tongue speak
ethnicity tribe
poverty poor
poor needy
wealthy rich affluent
hunger starvation malnutrition
famine starvation
donate give contribute donation
charity non-profit nonprofit
volunteer unpaid
fund finance
# events and time
begin start commence launch open
leave depart departure
end finish conclude close complete
open opening inaugurate
close shut closure cease
closure shutdown shut
last duration
duration long
happen occur
hold host stage venue
cancel scrap
postpone delay
delay late
arrive arrival reach
visit tour trip
attend participate
participant attendee entrant volunteer
attendance crowd spectator audience attend
invite guest
meet encounter
discover find unearth
invent devise inventor
found establish create start form launch institute
dissolve disband abolish
join accession
member belong
leave quit exit
replace succeed supersede
announce unveil declare reveal
publish release issue publication
commemorate celebrate
recover retrieve
restore reinstate
repair fix mend
damage destroy harm devastate
destroy ruin raze demolish flatten gut
demolish raze
fire blaze burn inferno
burn scorch
flood inundate deluge submerge
storm cyclone hurricane typhoon
earthquake quake tremor
eruption erupt
landslide mudslide
wildfire bushfire
avalanche snowslide
tornado twister
strike walkout stoppage
boycott shun
blockade cordon
threat menace
warn caution
promise pledge vow
criticise condemn denounce
praise commend applaud
blame responsible
admit confess acknowledge
deny refute
propose suggest
recommend advise
request apply
refuse decline
ban bar
limit cap ceiling
rule regulation
target goal aim
purpose aim objective
cause reason blame
result outcome
effect impact consequence
mistake error
success achievement
help assist aid
firefighter fireman
ambulance paramedic
doctor physician medic
patient case
journalist reporter correspondent
newspaper paper daily
magazine periodical
broadcaster channel
editor editor-in-chief
audience viewer spectator
viewer watch
reader circulation
`;
