/** Tables behind `lemmaOf`. One entry a line or a space; every form is folded and lower case. */
import { wordSet } from './wordSet.ts';

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
bid bade bidden
bind bound
bite bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
can could
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
die dying
dig dug
do did done
draw drew drawn
dream dreamt
drink drank drunk drunken
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade forbidden
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hang hung
have has had
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
lie lain lying
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
mow mown
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
read reading
rebuild rebuilt
redo redid redone
remake remade
repay repaid
resell resold
rethink rethought
retake retook retaken
rewrite rewrote rewritten
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
sew sewn
shake shook shaken
shine shone
shoot shot shots
show shown
shrink shrank shrunk shrunken
sing sang sung
sink sank sunk sunken
sit sat
slay slew slain
sleep slept
slide slid
sling slung
smell smelt
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
spoil spoilt
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
takings takings
teach taught
tear tore torn
tell told
think thought
thrive throve thriven
throw threw thrown
tie tying
tread trod trodden
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
uphold upheld
vie vying
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
untie untying
underlie underlay underlain underlying
belie belying
gas gassed gassing
bus bussed bussing
focus focusses focussed focussing
bias biassed
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
penny pence
life lives
wife wives
knife knives
half halves halved halving
wolf wolves
shelf shelves
thief thieves
loaf loaves
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
ski skied
innings inning
foetus fetuses foetuses
omnibus omnibuses
iris irises
trellis trellises
lens lenses
topaz topazes
far farther further furthest farthest
old elder eldest
good goods
owe owed owing
eye eyed eying
dye dyed
awe awed
shoe shod
singe singed
brother brethren
birdie birdied
`;

/** Forms that look inflected and are lemmas of their own: nouns in -ing, words in -s and -ed, and function words. */
export const AS_THEY_ARE = wordSet(`
training rating shipping parking batting lighting accounting acting missing willing outstanding armed fishing uprising wrongdoing
undertaking sideways seabed hotbed flatbed riverbed flowerbed sunbed earring shareholding stakeholding strongwilled proceeding
longstanding hers ours yours theirs always perhaps besides sometimes overseas whereas upstairs downstairs indoors outdoors nowadays
news series species means lens corps headquarters barracks crossroads works gallows mews pants trousers scissors jeans shorts tongs
binoculars clothes thanks congratulations customs earnings savings proceeds outskirts surroundings premises amends alms shambles
summons billiards dominoes darts measles mumps rabies diabetes rickets herpes scabies wales athens brussels naples thames mars
chaos cosmos ethos pathos atlas pancreas christmas aids pros bias canvas alias hundred sacred wicked naked hatred kindred rugged
ragged crooked beloved united need feed seed speed breed bleed indeed exceed proceed succeed creed greed deed weed reed heed steed
misdeed nosebleed embed infrared moped biped coed nothing something anything everything during sibling darling offspring viking
pudding sterling shilling herring ceiling morning evening building meeting wedding painting landing clothing housing plaything
sapling duckling gosling inkling nestling starling yearling worldling fledgling underling earthling hireling hamstring drawstring
shoestring bowstring heartstring wellbeing farthing outing ending opening hearing lightning cunning upcoming incoming outgoing
forthcoming ongoing according regarding concerning notwithstanding pending including following stocking lodging crossing dwelling
clearing offering earning saving bearing railing awning blessing feeling lining scaffolding tubing wiring engineering marketing
banking mining gardening cooking shopping farming boxing wrestling rowing sailing skating cycling swimming fencing specimen regimen
acumen abdomen stamen bitumen
`);

/** Lemmas whose plural is a plain -s though the rules would leave such a form alone (-ics, -is, -us, three letters). */
export const PLAIN_S = wordSet(`
critic clinic topic fabric comic mechanic graphic lyric relic epidemic pandemic classic statistic characteristic cosmetic antic
medic cleric fanatic heretic sceptic mosaic tunic cynic logic plastic metric antibiotic narcotic ceramic republic catholic academic
arctic attic colic public domestic romantic alcoholic diabetic asthmatic static aquatic synthetic hispanic picnic mimic paramedic
tactic menu bureau plateau gnu emu tutu tofu guru haiku israeli iraqi pakistani bangladeshi kuwaiti omani yemeni qatari bahraini
emirati azeri somali malawi saudi nazi houthi kashmiri nepali bengali punjabi gujarati swahili maori hindu hutu zulu tutsi sunni
thai taxi ski rabbi kiwi tsunami semi alibi safari bikini khaki yeti martini zucchini panini spaghetti graffiti paparazzi sari
ferrari jacuzzi origami wiki mini adieu milieu cv ad mp cd pc tv id dj mep dvd suv ngo vip lb pub ion sum ram gun ipa
`);

/** Words in -ie whose plural is in -ies. */
export const SINGULAR_IE = wordSet(`
movie cookie zombie calorie rookie selfie brownie genie prairie sortie budgie collie birdie bogie hoodie smoothie junkie auntie
laddie lassie pixie reverie menagerie camaraderie lingerie bourgeoisie eerie indie foodie veggie freebie newbie aussie caddie
goalie hippie cowrie dearie magpie necktie belie underlie boogie bookie cutie oldie quickie roadie walkie talkie softie toughie
townie techie groupie girlie mountie coterie patisserie rotisserie brasserie
`);

/** Stems of -ed and -ing forms (and of -es plurals) that take a silent e though the rules would not give it. */
export const E_LOST = wordSet(`
fo wo to ho ro flo slo obo thro alo headach toothach heartach nich clich crech moustach quich psych unit reunit creat recreat
complet becom invit promot welcom compet devot sho postpon excit compil persuad dissuad breath exil conven reconven wast interven
rever extradit deplet ignit reignit overcom interfer incit delet tast telephon bath profil underwrit rewrit demot reconcil recit
denot sooth adher ach cach avalanch lambast stockpil hing inhal exhal infring revil cano expedit parol loath seeth condon secret
past permeat dethron enthron fring stereotyp delineat persever beguil inton writh consol unhing misquot swath impal dynamit
contraven sheath excret sunbath cajol aton elop bast silhouett horsesho cring manoeuvr regal telescop wholesal defil pigeonhol
domicil tipto tith outvot imping julienn blasphem nauseat procreat concret ting bing syring handwrit typewrit copywrit remot finit
cloth gazett premier unti rout
`);

/** Stems that take no silent e though the rules would give it. */
export const NO_E = wordSet(`
focus refocus recall sponsor cosponsor monitor favor disfavor honor dishonor debut color discolor author anchor combat bias tailor
rumor flavor harbor mirror censor labor mentor factor tutor clamor major motor enamor murmur endeavor doctor savor vapor armor
humor occur collar catalog program format kayak hector augur sugar pillar vicar install reinstall boycott misspell retell resell
outsell foretell refill overfill stonewall bankroll steamroll snowball blackball forestall unroll mothball befall waterfall putt
butt headbutt conn purr whirr watt mitt hang bang gang clang overhang twang fang slang sang cabin margin robin cousin satin virgin
raisin basin chagrin dolphin goblin toxin vitamin resin guitar cellar dollar scholar solar polar nectar cedar pulsar actor tenor
minor donor error terror horror razor vector sector editor elevator consul album forum invalid arc sync rendezvous callus canvas
surplus chorus caucus campus gas bus plus virus bonus census circus status minibus genius prospectus sinus walrus consensus octopus
alias atlas pancreas christmas fungus crocus bogus cactus isthmus iris trellis tennis summons method embed orchid hybrid squid
fluid rapid
`);

/** Adjectives compared with -er and -est. "Later", "latest", "best", "worst", "more", "most" stay lemmas of their own. */
export const ADJECTIVES = wordSet(`
high low long short tall large small big great old young new fast slow strong weak deep shallow wide narrow broad heavy light thick
thin hot cold warm cool wet dry rich poor cheap dear hard soft tough loud quiet bright dark dirty happy sad busy easy early healthy
wealthy costly lengthy hefty tiny near close safe dangerous rare common simple fair fine full fresh grand harsh kind lean mild neat
pale pure quick rough sharp smart smooth steep stiff straight strict sweet tight ugly vast wild wise windy sunny rainy snowy cloudy
foggy stormy dusty muddy rocky sandy hilly bloody deadly friendly holy lively lonely lovely angry hungry thirsty lucky scary funny
crazy lazy noisy pretty risky sexy silly tasty tidy worthy nasty mighty steady sturdy speedy sleepy greedy guilty handy juicy messy
moody needy nosy picky ready roomy rusty salty shiny sticky trendy tricky wary weary able ample bare base bold brave brief calm
chief civil clear clever coarse crude cruel cute damp dense dim dull dumb faint false fat few fierce firm fit flat fond frail frank
free gentle grave green grim gross humble idle just keen lame loose mad mean mere nice noble odd plain plump polite proud quaint
rapid raw red ripe round rude sane scarce severe shy sick sincere slack slim sly sober sore sound sour spare stale stark stern
stout subtle sure tame tender tense true vague vain white black blue brown grey yellow blind blunt bitter likely
`);

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
