/** Close synonyms in arts, media, sport, science, medicine and computing. One group a line, "#" a heading. */
export const KNOWLEDGE = `
# books and words
write author writer pen
novelist writer
poet poem
book volume title
novel book
story tale
poem verse
play drama
chapter section
publish publisher publish_house bring_out
edition print
translate translation render
copy sell
copy print_run
bestseller best-selling
manuscript draft
essay article
diary journal
biography memoir life_story
critic reviewer
character protagonist
hero protagonist
heroine protagonist
series sequence
sequel follow-up
genre category
illustrate illustration draw
# film and stage
film movie picture motion_picture
direct director film-maker filmmaker
screenplay screenwriter script
star actor cast feature
actor performer
actress performer
portray role play
premiere debut opening_night first_show first_performance first_night
release come_out open
distribute distributor
box_office gross
budget cost
studio production_company
cinematographer director_of_photography
soundtrack score
episode instalment
series programme show
season series
broadcast air screen
channel network
presenter host anchor
nomination nominate
award receive win
ballet dance
opera libretto
choreographer dance_maker
comedian comic
# music
album record lp
song track
single release
record tape
label record_company
singer vocalist voice chorister
band group
musician player
guitarist guitar
drummer drum percussion
pianist piano
violinist violin
bassist bass
songwriter write
composer compose music_by
conductor conduct
orchestra philharmonic ensemble band
symphony concerto
concert gig performance
tour concert
chart number_one
genre style
producer produce
choir chorus
# art
artist painter
paint painting painter canvas
sculptor sculpture
photograph picture photo image
photographer photograph
exhibition show display
exhibit display
collection hold
portrait likeness
museum collection
auction sale
# sport
win victory winner beat defeat triumph prevail success
beat defeat overcome see_off win_over edge thrash
loss lose
draw tie
score goal net find_the_net
goal net strike
goal scorer
scorer score
score point
result score
match game fixture
game contest
final decider
team club side squad
squad roster
player footballer
coach manager head_coach
captain skipper
referee umpire official
fan supporter
league division
league championship
title championship trophy
champion title_holder winner
trophy cup
medal podium
gold gold_medal
runner-up second_place
tournament competition
season campaign
stadium ground venue home_ground arena
transfer sign
sign join
appearance play game cap
debut first_appearance
substitute bench replacement
striker forward attacker
defender back
goalkeeper keeper goalie
midfielder midfield
rebound board
assist dish
steal strip
block swat
turnover giveaway
three-pointer three_pointer
free_throw foul_shoot
field_goal shoot
touchdown try
quarterback passer
pitcher mound
batsman batter
bowler bowl
wicket dismiss
run score
race grand_prix
driver racer
lap circuit
circuit track
pole pole_position
podium top_three
finish place
runner athlete
athlete sportsman competitor
swimmer swim
cyclist rider
jockey rider
boxer fighter
golfer golf
seed rank
rank position
qualify reach
eliminate knock_out
promote go_up
relegate go_down
penalty spot_kick
red_card send_off dismiss
yellow_card book caution
unbeaten undefeat
hat-trick three_goal
half-time interval
extra_time overtime
# science
scientist researcher
research study
study paper
experiment trial test
discovery find
theory hypothesis
measure gauge
species kind
bird fowl
plant flora
extinct die_out
endanger threaten
habitat live
diet eat feed
predator hunter
prey hunt
lifespan live life_expectancy
breed reproduce
egg lay
moon satellite
orbit revolve
telescope observatory
telescope reflector refractor
lens objective
astronomer observe
galaxy star_system
element chemical
compound substance
atom particle
melt melt_point
boil boil_point
fossil remain
dinosaur reptile
dna genome
gene genetic
evolve evolution
climate_change global_warm
greenhouse_gas carbon_dioxide
laboratory lab
nobel_prize nobel
# medicine
disease illness sickness condition
ill sick unwell
virus pathogen
bacterium germ
infect infection case
vaccine jab vaccination inoculation
vaccinate immunise inoculate jab
dose jab
drug medicine medication tablet pill
treat treatment therapy
cure heal
diagnose diagnosis
patient sufferer
doctor physician gp
surgeon operate
surgery operation
nurse carer
cancer tumour
tumour growth
heart_attack cardiac_arrest
pregnant expect_a_child
birth delivery
fertility birth_rate
mortality death_rate
obese overweight
blood_pressure hypertension
trial study
placebo dummy
side_effect adverse_effect adverse_event
recover recovery
relapse recur
disable disability
mental_health psychiatric
intensive_care icu
# computing
computer machine
software programme application app
website site
web internet
online internet
user account
developer programmer
develop developer write
release launch version edition
update upgrade
bug flaw vulnerability
hack breach
breach leak
password credential
server host
data information
database store
file document
storage disc
memory ram
processor chip cpu
chip semiconductor
screen display
resolution pixel
phone telephone handset
smartphone phone
mobile cellular
download install
subscriber user
algorithm method
licence open-source
platform system
robot machine
search_engine search
email e-mail mail
camera lens
console game_machine
`;
