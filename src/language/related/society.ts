/**
 * Close synonyms in news, politics, law, crime, war, education and everyday life: one group a line, "#" a heading.
 * A group holds only words that state the same property of the same subject; a word with other strong senses stays out.
 */
export const SOCIETY = `
# deaths and casualties
kill die death dead toll fatality fatal fatally perish murder slay lose_life lose_their_life lose_his_life lose_her_life claim_life cost_life victim gun_down shoot_dead massacre
die death pass_away decease demise obituary late_husband succumb
murder homicide slay assassinate execute kill shoot_dead put_to_death
massacre slaughter atrocity carnage bloodbath
injure wound hurt casualty maim need_treatment hospitalise treat_in_hospital
survive escape_unhurt escape_alive live_through
missing miss unaccount_for
rescue save pull_from pluck bring_to_safety
flee displace refugee evacuate leave_home leave_their_home uproot drive_from homeless exodus force_from
evacuate clear_out move_out
homeless make_homeless without_home lose_home
disaster catastrophe calamity tragedy
accident crash collision wreck pile-up
emergency state_of_emergency
alarm alert
aid relief assistance humanitarian
shelter refuge camp
epidemic outbreak pandemic
infect contract_virus case catch_virus
hostage captive
kidnap abduct seize hostage take_hostage
free release liberate let_go set_free
# crime and law
arrest detain hold_in_custody seize round_up custody take_into_custody apprehend pick_up_by_police nab
jail imprison sentence prison custody term_in_prison behind_bar incarcerate
sentence jail_term prison_term
charge indict accuse indictment
accuse allege allegation
convict find_guilty conviction guilty
acquit clear find_not_guilty not_guilty exonerate
fine penalty
trial hearing tribunal court_case prosecution proceeding
court tribunal
sue lawsuit legal_action take_to_court litigation
judge magistrate justice
lawyer attorney solicitor barrister counsel
verdict rule judgement
appeal challenge
police officer constable policeman cop
suspect accuse defendant
thief robber burglar
rob robbery raid heist hold_up
steal theft loot rob take_from
burglary break-in
theft larceny
fraud swindle scam deception embezzle con
bribe bribery kickback
smuggle traffic
gun firearm pistol rifle weapon
bomb explosive device
explode blast explosion detonate blow_up go_off
stab knife
shoot open_fire gunfire
attack assault raid strike
assault beat attack
riot unrest disorder disturbance violence
protest demonstration rally march demonstrator protester take_to_the_street
crowd turnout
crime offence
criminal offender felon
gang mob
drug narcotic
confiscate impound seize
search look_for hunt
investigate inquiry probe investigation look_into
evidence proof
witness onlooker bystander
ban prohibit outlaw forbid
ban disqualify disqualification
permit allow authorise
law legislation act statute
treaty accord pact agreement
sign agree deal agreement accord ink conclude_a
ratify approve
repeal revoke rescind abolish
amend revise change_the_constitution
right entitlement
execute put_to_death hang behead
pardon amnesty clemency
parole probation
extradite hand_over
deport expel remove_from_the_country
asylum sanctuary
# war
war conflict fight hostility
battle fight clash engagement
troop soldier force serviceman army
soldier fighter combatant serviceman
army military armed_force
rebel insurgent guerrilla militant fighter
militant extremist jihadist islamist
terrorist militant
ceasefire truce armistice
peace_deal peace_accord peace_agreement
invade invasion march_into occupy
capture seize take_control overrun take conquer fall_to
retake recapture regain
besiege siege surround blockade
surrender capitulate lay_down_arm
withdraw pull_out retreat pull_back withdrawal
deploy send station dispatch
garrison base barracks
mutiny rebellion uprising revolt insurrection
overthrow topple oust depose coup bring_down remove_from_power unseat putsch seize_power
coup putsch overthrow seize_power takeover
junta military_government
independence sovereignty secede
declare proclaim
bombard shell bomb air_strike air_raid
weapon arm armament
missile rocket
ammunition munition
tank armour_vehicle
warship frigate destroyer
ally partner
enemy foe adversary
prisoner captive detainee inmate
genocide ethnic_cleanse
defeat beat overcome rout vanquish
veteran ex-serviceman
conscript draft call_up
# politics and office
elect vote_in win_election return election
re-elect reelect second_term win_a_second_term
vote ballot poll
election poll ballot
vote_for back support vote_in_favour
support back endorse favour in_favour
oppose against vote_against object_to opposition
approve pass adopt vote_through
reject vote_down turn_down throw_out defeat
abstain abstention
turnout participation
majority margin
candidate contender nominee hopeful
nominate propose put_forward
appoint name hire become take_office appointment install take_over assume_office promote
resign step_down quit stand_down leave_office leave_post give_up_post relinquish resignation
dismiss fire sack oust
inaugurate swear_in take_office
lead_by head chief leader chair run_by lead boss command helm at_the_helm
head lead chief in_charge
chair chairman chairwoman president
succeed replace take_over_from successor
predecessor precede
president head_of_state
prime_minister premier head_of_government
minister secretary_of_state
government administration
cabinet council_of_minister
parliament legislature assembly national_assembly congress
lawmaker legislator member_of_parliament parliamentarian mp congressman
senate upper_house
mayor city_leader
council local_authority
official functionary
civil_servant bureaucrat
ambassador envoy
embassy mission
diplomat envoy
spokesman spokeswoman spokesperson
campaign run_for stand_for
party political_party
coalition alliance
constituency electoral_district
seat mp
term tenure mandate term_of_office
rule reign in_power in_office govern
serve hold_office term in_office
monarch king queen sovereign
crown coronation ascend_the_throne
throne crown
abdicate give_up_throne
colony dependency possession
capital seat_of_government
republic state
country nation
border frontier boundary
citizen national nationality citizenship
passport travel_document
immigrant migrant newcomer
migrate emigrate immigrate move_to settle resettle
sanction embargo
summit meeting conference
negotiate talk negotiation
meeting gather session
delegation delegate
constitution basic_law
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
born birth birthplace native come_from hail_from bear date_of_birth
birthplace native home_town hometown
bury burial grave lay_to_rest inter tomb rest_place
funeral memorial_service
marry marriage wed wife husband spouse partner get_marry
divorce split_up separate end_marriage
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
elderly pensioner senior_citizen
teenager adolescent youth
adult grown-up
name know_as dub nickname
nickname sobriquet
alias pseudonym pen_name
live reside residence home settle life_in live_in dwell
resident inhabitant population people live dweller home_to townspeople villager
house dwelling home residence
household home family
apartment flat
neighbourhood district
suburb outskirts
village hamlet
town municipality
occupation job profession work career trade
career active_year year_active
job post position role
employ staff headcount workforce worker job post employee personnel payroll people_work
worker employee labourer staff
pension retirement_income
educate study attend school graduate alma alma_mater go_to_school
study attend student
graduate degree alumnus earn_a_degree
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
literacy read_and_write
curriculum syllabus
principal headteacher head_teacher headmaster headmistress
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
mosque prayer_hall
worshipper congregation
festival celebration
anniversary jubilee
holiday festival
language tongue speak
official_language national_language
mother_tongue native_language first_language
ethnic_group ethnicity tribe
poverty poor
poor needy
wealthy rich affluent
hunger starvation malnutrition
famine starvation
donate give contribute donation
charity non-profit nonprofit
volunteer unpaid
fund finance fund_by
# events and time
begin start commence launch kick_off get_under_way open
set_out set_off leave depart departure
end finish conclude close come_to_an_end complete
open opening inaugurate open_to_the_public open_its_door come_into_service
close shut shut_down closure cease
closure shutdown shut
last duration
duration length_of_time run_time long
happen occur take_place
hold host stage take_place venue
cancel call_off scrap
postpone delay put_off
delay hold_up late
arrive arrival reach land_in get_to
return come_back go_back
visit tour trip
attend take_part participate
participant attendee entrant volunteer
attendance crowd spectator turn_up audience attend
invite guest
meet encounter
discover find unearth
invent devise inventor
found establish set_up create start form launch institute
dissolve disband wind_up abolish
rename name_change
join become_a_member accession
member belong
leave quit exit
replace succeed supersede
announce unveil declare make_public reveal
publish release issue come_out bring_out publication appear_in_print
commemorate celebrate
recover retrieve
restore reinstate
repair fix mend
damage destroy harm devastate
destroy ruin wipe_out raze demolish flatten gut
demolish tear_down pull_down knock_down raze
collapse fall_down give_way cave_in
fire blaze burn inferno
burn scorch
flood inundate deluge submerge
storm cyclone hurricane typhoon
earthquake quake tremor
eruption erupt
landslide mudslide
drought dry_spell
wildfire bushfire forest_fire
avalanche snowslide
tornado twister
strike walkout industrial_action stoppage walk_out
union trade_union
boycott shun
blockade cordon
threat menace
warn caution
demand call_for
promise pledge vow
urge call_on
criticise condemn denounce
praise commend applaud
blame hold_responsible responsible
admit confess acknowledge
deny refute
propose suggest
recommend advise
request ask_for apply
refuse decline turn_down
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
rescuer rescue_team rescue_worker
firefighter fireman fire_crew
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
