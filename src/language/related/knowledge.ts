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
publish publisher
edition print
translate translation render
copy sell
bestseller best-selling
manuscript draft
essay article
diary journal
biography memoir
critic reviewer
character protagonist
hero protagonist
heroine protagonist
series sequence
sequel follow-up
genre category
illustrate illustration draw
# film and stage
film movie picture
direct director film-maker filmmaker
screenplay screenwriter script
star actor cast feature
actor performer
actress performer
portray role play
premiere debut
release open
distribute distributor
budget cost
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
comedian comic
# music
album record lp
song track
single release
record tape
singer vocalist voice chorister
band group
musician player
guitarist guitar
drummer drum percussion
pianist piano
violinist violin
bassist bass
songwriter write
composer compose
conductor conduct
orchestra philharmonic ensemble band
symphony concerto
concert gig performance
tour concert
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
beat defeat overcome edge thrash
loss lose
draw tie
score goal net
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
coach manager
captain skipper
referee umpire official
fan supporter
league division
league championship
title championship trophy
champion winner
trophy cup
medal podium
tournament competition
season campaign
stadium ground venue arena
transfer sign
sign join
appearance play game cap
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
touchdown try
quarterback passer
pitcher mound
batsman batter
bowler bowl
wicket dismiss
run score
driver racer
lap circuit
circuit track
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
book caution
unbeaten undefeat
half-time interval
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
endanger threaten
habitat live
diet eat feed
predator hunter
prey hunt
lifespan live
breed reproduce
egg lay
moon satellite
orbit revolve
telescope observatory
telescope reflector refractor
lens objective
astronomer observe
element chemical
compound substance
atom particle
fossil remain
dinosaur reptile
dna genome
gene genetic
evolve evolution
laboratory lab
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
birth delivery
obese overweight
trial study
placebo dummy
recover recovery
relapse recur
disable disability
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
email e-mail mail
camera lens
`;
