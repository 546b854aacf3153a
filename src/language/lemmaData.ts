/** Tables behind `lemmaOf`. One entry a line or a space; every form is folded and lower case. */

/** Lemma first, then its irregular forms. Homographs go to the commoner reading: "found" → find ("founded" → found by rule), "left" → leave. */
export const IRREGULAR = `
arise arose arisen
awake awoke awoken
be am is are was were been being
bear bore borne
beat beaten
become became
befall befell befallen
beget begot begotten
begin began begun
behold beheld
bend bent
beset besetting
bid bade bidden bidding
bind bound
bite bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast broadcasts broadcasting
build built
burn burnt
burst bursts
buy bought
can could
cast casts
catch caught
choose chose chosen
cling clung
come came
cost costs
creep crept
cut cutting
deal dealt
die dying
dig dug
do did does done doing
draw drew drawn
dream dreamt
drink drank drunk drunken
drive drove driven
dwell dwelt
dye dyeing
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found finds finding
flee fled
fling flung
fly flew flown
forbid forbade forbidden
forecast forecasts forecasting forecasted
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got gotten getting
give gave given
go went gone goes going
grow grew grown
hang hung hanged
have has had having
hear heard
hide hid hidden
hit hitting
hold held
hurt hurts hurting
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left leaves leaving
lend lent
let letting
lie lain lies lied lying
light lit
lose lost
make made
mean meant meaning
meet met
mislead misled
mistake mistook mistaken
mow mown
offset offsetting
outdo outdid outdone
outgrow outgrew outgrown
outsell outsold
overcome overcame
overdo overdid overdone
override overrode overridden
overrun overran
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
partake partook partaken
pay paid
plead pled
prove proven
put putting
quit quitting
read reading
rebuild rebuilt
redo redid redone
remake remade
repay repaid
resell resold
rethink rethought
retake retook retaken
rewrite rewrote rewritten
rid ridding
ride rode ridden
ring rang rung
rise rose risen
run ran running
saw sawn sawed
say said
see saw seen
seek sought
sell sold
send sent
set setting
sew sewn
shake shook shaken
shed shedding
shine shone
shoot shot shots
show shown
shrink shrank shrunk shrunken
shut shutting
sing sang sung
sink sank sunk sunken
sit sat sitting
slay slew slain
sleep slept
slide slid
sling slung
slit slitting
smell smelt
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun spinning
spit spat
split splitting
spoil spoilt
spread spreading
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
stride strode stridden
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
thrive throve thriven
throw threw thrown
thrust thrusting
tie tying
tread trod trodden
undercut undercutting
undergo underwent undergone undergoes
understand understood
undertake undertook undertaken
undo undid undone
uphold upheld
upset upsetting
vie vying
wake woke woken
wear wore worn
weave wove woven
weep wept
wet wetting
win won winning
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
untie untying
underlie underlay underlain underlying
belie belying
panic panicked panicking
wed wedded weds
format formatted formatting
outbid outbidding
reset resetting
gas gases gassed gassing
bus buses bussed bussing bused busing
focus focuses focusses focussed focussing
bias biases biassed
yes yeses
quiz quizzes quizzed quizzing
man men
woman women
child children
ox oxen
foot feet
tooth teeth
goose geese
mouse mice
louse lice
person persons
penny pence pennies
life lives
wife wives
knife knives
half halves halved halving
wolf wolves
shelf shelves
thief thieves
loaf loaves
leaf leafs
calf calves
hoof hooves
scarf scarves
elf elves
dwarf dwarves
self selves
sheaf sheaves
wharf wharves
turf turves
housewife housewives
midwife midwives
penknife penknives
werewolf werewolves
bookshelf bookshelves
crisis crises
analysis analyses
thesis theses
hypothesis hypotheses
diagnosis diagnoses
synthesis syntheses
emphasis emphases
oasis oases
parenthesis parentheses
neurosis neuroses
psychosis psychoses
prognosis prognoses
metamorphosis metamorphoses
synopsis synopses
axis axes
ellipsis ellipses
criterion criteria
phenomenon phenomena
bacterium bacteria
automaton automata
stadium stadia
millennium millennia
aquarium aquaria
memorandum memoranda
referendum referenda
curriculum curricula
stratum strata
addendum addenda
erratum errata
spectrum spectra
symposium symposia
honorarium honoraria
equilibrium equilibria
data datum
alumnus alumni
nucleus nuclei
fungus fungi
cactus cacti
stimulus stimuli
radius radii
syllabus syllabi
larva larvae
formula formulae
antenna antennae
vertebra vertebrae
alga algae
alumna alumnae
appendix appendices
matrix matrices
index indices
vertex vertices
vortex vortices
codex codices
bureau bureaux
plateau plateaux
chateau chateaux
tableau tableaux
gateau gateaux
passerby passersby
ski skiing skied
taxi taxiing
innings inning
virus viruses
foetus fetuses foetuses
bonus bonuses
campus campuses
census censuses
status statuses
circus circuses
chorus choruses
genius geniuses
octopus octopuses
surplus surpluses
prospectus prospectuses
crocus crocuses
walrus walruses
minibus minibuses
omnibus omnibuses
consensus consensuses
caucus caucuses
sinus sinuses
isthmus isthmuses
iris irises
trellis trellises
lens lenses
canvas canvases
atlas atlases
alias aliases
christmas christmases
waltz waltzes
topaz topazes
picnic picnicked picnicking
mimic mimicked mimicking
traffic trafficked trafficking
early earlier earliest
far farther further furthest farthest
old elder eldest
good goods
owe owed owing
eye eyed eyeing eying
dye dyed
axe axed axing
ache ached aching
awe awed
age ageing aging aged
queue queueing queued queuing
canoe canoeing canoed
shoe shoeing shod
hoe hoeing hoed
toe toed toeing
singe singed singeing
binge bingeing binged
subpoena subpoenaed
veto vetoed vetoing
echo echoed echoing
torpedo torpedoed
embargo embargoed
brother brethren
birdie birdied
`;

/** Forms that look inflected and are lemmas of their own: nouns in -ing, words in -s and -ed, and function words. */
export const AS_THEY_ARE = `
training rating shipping parking batting lighting accounting acting missing willing outstanding armed fishing uprising wrongdoing undertaking
hamas massachusetts orleans versailles azores balkans antilles sideways logistics mohammed ahmed alfred manfred wilfred seabed hotbed
flatbed riverbed flowerbed sunbed earring shareholding stakeholding strongwilled proceeding longstanding
this thus his its hers ours yours theirs always perhaps besides towards afterwards sometimes overseas whereas unless across upstairs
downstairs indoors outdoors nowadays news series species means lens corps chassis headquarters barracks crossroads works gallows mews
innings pants trousers scissors jeans shorts tongs binoculars clothes thanks congratulations goods customs earnings savings proceeds
outskirts surroundings premises amends alms shambles summons billiards dominoes darts measles mumps rabies diabetes rickets herpes
scabies texas kansas arkansas dallas vegas paris wales athens brussels naples cyprus laos honduras philippines netherlands bahamas
maldives seychelles barbados andes alps himalayas pyrenees rockies falklands thames cairns leeds hastings rhodes caracas damascus
james charles thomas lucas jesus moses nicholas douglas marcus hughes jones williams davies evans edwards roberts richards phillips
stevens hopkins jenkins harris lewis morris ellis collins adams andrews matthews mercedes mars venus uranus olympics paralympics
chaos cosmos ethos pathos atlas pancreas christmas whilst aids pos pros dos plus minus versus bus gas bias canvas alias yes
hundred sacred wicked naked hatred kindred rugged ragged crooked beloved united need feed seed speed breed bleed indeed exceed
proceed succeed creed greed deed weed reed heed steed knead misdeed nosebleed centipede embed shred sled shed infrared moped
biped wed coed
thing nothing something anything everything during king ring wing spring string sing bring sling sting swing cling fling wring ping
ding zing bling sibling darling offspring viking pudding sterling shilling herring ceiling morning evening building meeting wedding
painting landing clothing housing plaything sapling duckling gosling inkling nestling starling yearling worldling fledgling
underling earthling hireling hamstring drawstring shoestring bowstring heartstring wellbeing being wing farthing outing ending
opening hearing lightning cunning upcoming incoming outgoing forthcoming ongoing according regarding concerning notwithstanding
pending including following beijing boeing sterling reading stocking lodging crossing dwelling clearing offering earning saving
bearing railing awning blessing feeling lining scaffolding tubing wiring engineering marketing banking mining gardening cooking
shopping farming boxing wrestling rowing sailing skating cycling running swimming fencing
women men omen specimen regimen acumen abdomen semen yemen ramen stamen bitumen amen hymen lumen turkmen
best rest nest quest test west east
`;

/** Lemmas whose plural is a plain -s though the rules would leave such a form alone (-ics, -is, -us, three letters). */
export const PLAIN_S = `
critic clinic topic fabric comic mechanic graphic lyric relic epidemic pandemic classic statistic characteristic cosmetic antic
medic cleric fanatic heretic sceptic mosaic tunic cynic logic plastic metric antibiotic narcotic ceramic republic catholic academic
arctic attic colic public domestic romantic alcoholic diabetic asthmatic static aquatic synthetic hispanic picnic mimic paramedic
tactic menu bureau plateau gnu emu tutu tofu guru haiku israeli iraqi pakistani bangladeshi kuwaiti omani yemeni qatari bahraini
emirati azeri somali malawi saudi nazi houthi kashmiri nepali bengali punjabi gujarati swahili maori hindu hutu zulu tutsi sunni
thai taxi ski rabbi kiwi tsunami semi alibi safari bikini khaki yeti martini zucchini panini spaghetti graffiti paparazzi sari
ferrari jacuzzi origami wiki mini adieu milieu cv ad mp cd pc tv id dj mep dvd suv ngo vip lb pub ion sum ram gun ipa
`;

/** Words in -ie whose plural is in -ies. */
export const SINGULAR_IE = `
movie cookie zombie calorie rookie selfie brownie genie prairie sortie budgie collie birdie bogie hoodie smoothie junkie auntie laddie
lassie pixie reverie menagerie camaraderie lingerie bourgeoisie eerie indie foodie veggie freebie newbie aussie caddie goalie hippie
cowrie dearie magpie necktie untie die lie tie pie vie belie underlie boogie bookie cutie doggie oldie quickie roadie walkie talkie
softie toughie townie techie groupie gillie girlie genie mountie bowtie hogtie coterie patisserie rotisserie brasserie boiserie kiddie
`;

/** Stems of -ed and -ing forms (and of -es plurals) that take a silent e though the rules would not give it. */
export const E_LOST = `
fo wo to ho ro flo slo obo thro alo headach toothach heartach nich clich crech moustach quich psych
unit reunit creat recreat complet becom invit promot welcom compet devot sho postpon excit compil persuad dissuad breath exil
conven reconven wast interven rever extradit deplet ignit reignit overcom interfer analys incit delet tast telephon bath profil
underwrit rewrit writ demot reconcil recit denot sooth adher ach cach avalanch lambast stockpil hing inhal exhal infring revil cano
expedit parol loath seeth condon secret past permeat dethron enthron fring stereotyp delineat persever beguil inton writh consol
unhing misquot swath impal dynamit contraven sheath excret sunbath cajol metamorphos aton elop bast silhouett horsesho cring
manoeuvr regal telescop wholesal defil pigeonhol domicil tipto tith outvot imping julienn blasphem dat updat backdat plac nauseat
procreat concret ting bing syring ax provok handwrit typewrit copywrit overrid remot finit cloth tim quot vot gazett premier unti
siz ladl fatigu rout tot dot cop scop grop rop shap tap rap wag stag cag pag gaug dredg fledg pric slic spic fus phas cas bas chas
leas ceas awok phon hon zon clon ston dron thron min din fin lin dop hop gap grap drap shav rav wav lat dilat rotat
`;

/** Stems that take no silent e though the rules would give it. */
export const NO_E = `
focus refocus recall sponsor cosponsor monitor favor disfavor honor dishonor debut color discolor author anchor combat bias tailor
rumor flavor harbor mirror censor labor mentor factor tutor clamor major motor enamor murmur endeavor doctor savor vapor armor
humor occur collar catalog program format kayak hector augur sugar pillar vicar install reinstall boycott appall enthrall misspell
retell resell outsell foretell refill overfill stonewall bankroll steamroll snowball blackball forestall unroll mothball stroll
scroll thrall befall waterfall fulfill gazump putt butt headbutt conn purr whirr err add odd ebb egg inn watt mitt hang bang gang
clang overhang twang fang slang sang pilot pivot ballot riot parrot bigot depot allot carrot cabin margin ruin robin cousin bargain
satin virgin raisin basin chagrin dolphin goblin toxin vitamin resin guitar cellar dollar scholar solar polar nectar cedar pulsar
actor tenor minor donor error terror horror razor vector sector editor elevator consul vacuum album forum invalid arc sync
rendezvous callus canvas surplus chorus caucus campus gas bus plus virus bonus census circus status minibus genius prospectus sinus
walrus consensus octopus alias atlas pancreas christmas texas fungus crocus bogus cactus isthmus iris trellis tennis summons method
period embed orchid hybrid squid fluid rapid
`;

/** Adjectives compared with -er and -est. "Later", "latest", "best", "worst", "more", "most" stay lemmas of their own. */
export const ADJECTIVES = `
high low long short tall large small big great old young new fast slow strong weak deep shallow wide narrow broad heavy light thick thin
hot cold warm cool wet dry rich poor cheap dear hard soft tough loud quiet bright dark dirty happy sad busy easy early healthy
wealthy costly lengthy hefty tiny near close safe dangerous rare common simple fair fine full fresh great grand hard harsh kind large lean
mild neat pale pure quick rough sharp smart smooth steep stiff straight strict sweet tight ugly vast wild wise wealthy windy sunny
rainy snowy cloudy foggy stormy dusty muddy rocky sandy hilly bloody deadly friendly holy lively lonely lovely angry hungry thirsty
lucky scary funny crazy lazy noisy pretty risky sexy silly sunny tasty tidy tiny worthy nasty mighty steady sturdy speedy sleepy
greedy guilty handy heavy juicy messy moody needy nosy picky ready roomy rusty salty shiny sticky stormy trendy tricky wary weary
able ample bare base bold brave brief calm chief civil clear clever close coarse crude cruel cute damp dense dim dull dumb
faint false fat few fierce firm fit flat fond frail frank free gentle grave green grim gross harsh humble idle just keen lame
loose mad mean mere nice noble odd plain plump polite proud quaint rapid rare raw red ripe round rude sane scarce severe shy sick
sincere slack slim sly sober sore sound sour spare stale stark stern stout subtle sure tame tender tense tiny true vague vain
warm white worthy black blue brown grey yellow blind blunt bitter likely ripe
`;

/** American spelling / British spelling, where no rule gives it; both of nouns and of verbs' base forms and their inflected forms. */
export const SPELLINGS = `
color/colour favor/favour labor/labour honor/honour harbor/harbour neighbor/neighbour behavior/behaviour humor/humour rumor/rumour
vapor/vapour armor/armour odor/odour parlor/parlour savior/saviour vigor/vigour endeavor/endeavour splendor/splendour
flavor/flavour valor/valour candor/candour clamor/clamour fervor/fervour glamor/glamour rancor/rancour rigor/rigour tumor/tumour
succor/succour ardor/ardour demeanor/demeanour discolor/discolour dishonor/dishonour enamor/enamour tricolor/tricolour
watercolor/watercolour neighborhood/neighbourhood neighboring/neighbouring colorful/colourful favorite/favourite
favorable/favourable unfavorable/unfavourable honorable/honourable laborer/labourer behavioral/behavioural armored/armoured
favoritism/favouritism colorless/colourless armory/armoury savory/savoury center/centre theater/theatre amphitheater/amphitheatre
liter/litre milliliter/millilitre meter/metre kilometer/kilometre centimeter/centimetre millimeter/millimetre fiber/fibre
caliber/calibre saber/sabre specter/spectre somber/sombre meager/meagre luster/lustre scepter/sceptre maneuver/manoeuvre
epicenter/epicentre ocher/ochre sepulcher/sepulchre defense/defence offense/offence pretense/pretence license/licence
practise/practice program/programme catalog/catalogue dialog/dialogue analog/analogue monolog/monologue gray/grey plow/plough
aluminum/aluminium jewelry/jewellery skeptic/sceptic skeptical/sceptical skepticism/scepticism mold/mould moldy/mouldy molt/moult
smolder/smoulder enrollment/enrolment enroll/enrol fulfill/fulfil fulfillment/fulfilment skillful/skilful willful/wilful
installment/instalment instill/instil distill/distil judgment/judgement acknowledgment/acknowledgement pediatric/paediatric
pediatrician/paediatrician orthopedic/orthopaedic anesthetic/anaesthetic hemorrhage/haemorrhage hemoglobin/haemoglobin fetus/foetus
fetal/foetal diarrhea/diarrhoea leukemia/leukaemia anemia/anaemia encyclopedia/encyclopaedia estrogen/oestrogen
esophagus/oesophagus archeology/archaeology archeologist/archaeologist archeological/archaeological mediaeval/medieval
councilor/councillor counselor/counsellor traveler/traveller jeweler/jeweller marvelous/marvellous modeler/modeller woolen/woollen
sulfur/sulphur sulfate/sulphate pajamas/pyjamas enquiry/inquiry enquire/inquire cozy/cosy ax/axe artifact/artefact whiskey/whisky
yoghurt/yogurt airplane/aeroplane mustache/moustache omelet/omelette draftsman/draughtsman disk/disc toward/towards
afterward/afterwards mom/mum connexion/connection gaol/jail gaoler/jailer tidbit/titbit waggon/wagon czar/tsar disfavor/disfavour
ameba/amoeba celiac/coeliac edema/oedema maneuverable/manoeuvrable licorice/liquorice plowman/ploughman snowplow/snowplough
carburetor/carburettor counterclockwise/anticlockwise naught/nought signaling/signalling reorganization/reorganisation
appall/appal enthrall/enthral gonorrhea/gonorrhoea hematology/haematology gynecology/gynaecology gynecologist/gynaecologist paleontology/palaeontology
paleontologist/palaeontologist
`;
