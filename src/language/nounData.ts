/** Common nouns by the kind of thing they name; lemmas. */
import { wordSet } from './wordSet.ts';

/** Nouns that say nothing by themselves beside a number. */
export const GENERIC = wordSet(`
people person individual human soul thing item unit piece object one other time occasion instance case example number figure amount
quantity total sum part share portion kind type sort form set lot group member body entity element part place point way side
matter affair event incident occurrence subject topic issue entry record count instance article copy
`);

/** Nouns for persons: "people" may stand for each. */
export const PERSONS = wordSet(`
people person human individual man woman boy girl child kid baby infant toddler teenager adolescent youth adult pensioner senior
civilian soldier troop sergeant captain general colonel major lieutenant admiral commander marine sailor airman pilot paratrooper
conscript recruit veteran reservist rebel militant insurgent guerrilla terrorist gunman sniper bomber attacker assailant mercenary
warrior combatant prisoner captive hostage detainee inmate convict suspect defendant offender criminal thief robber burglar
murderer killer rapist kidnapper smuggler trafficker pirate gangster victim casualty fatality survivor dead witness bystander
onlooker passer-by pedestrian cyclist motorist driver passenger traveller commuter tourist visitor guest pilgrim migrant immigrant
emigrant refugee evacuee exile deportee settler colonist nomad resident inhabitant dweller local native citizen national villager
townspeople islander farmer peasant labourer worker employee staff staffer employer colleague boss manager executive director chief
head leader deputy assistant secretary clerk official bureaucrat functionary administrator inspector supervisor apprentice trainee
intern volunteer contributor maintainer newcomer beneficiary recipient diner grandchild member founder co-founder cofounder owner proprietor landlord tenant customer client consumer shopper buyer seller
vendor trader merchant dealer broker banker investor creditor debtor borrower lender depositor saver taxpayer subscriber user
player reader viewer listener spectator fan supporter audience attendee participant entrant contestant competitor finalist winner
champion runner-up loser athlete runner swimmer skier rower boxer wrestler golfer footballer cricketer bowler defender midfielder
striker winger substitute coach trainer referee umpire jockey rider racer skipper politician president minister premier chancellor
governor mayor senator legislator parliamentarian mp councillor candidate nominee contender incumbent voter elector delegate
ambassador diplomat envoy consul adviser aide lobbyist activist campaigner protester protestor demonstrator marcher rioter
dissident monarch king queen prince princess emperor empress sultan emir sheikh duke duchess earl count baron lord lady knight
noble heir ruler dictator tyrant successor predecessor priest bishop archbishop cardinal pope vicar pastor monk nun rabbi imam
cleric preacher missionary saint prophet worshipper believer follower disciple congregant christian muslim jew hindu buddhist sikh
catholic protestant professor lecturer tutor instructor principal dean academic scholar researcher scientist physicist chemist
mathematician astronomer engineer technician mechanic architect surveyor inventor explorer astronaut cosmonaut mountaineer climber
pupil student schoolchild undergraduate graduate postgraduate alumnus doctor physician surgeon nurse midwife paramedic dentist
pharmacist psychiatrist therapist carer patient donor sufferer lawyer attorney solicitor barrister judge magistrate juror
prosecutor notary plaintiff claimant constable detective sheriff rescuer lifeguard guard warder warden ranger miner builder
carpenter plumber electrician painter welder bricklayer mason baker butcher cook chef waiter waitress barman brewer tailor cleaner
gardener hunter shepherd herder trapper lumberjack docker seaman stewardess steward conductor guide translator interpreter writer
author novelist poet playwright dramatist screenwriter journalist reporter correspondent columnist editor publisher broadcaster
presenter newsreader producer actor actress performer comedian dancer singer vocalist musician guitarist drummer pianist violinist
bassist composer songwriter rapper artist sculptor designer illustrator cartoonist celebrity star hero heroine villain character
historian economist philosopher linguist accountant auditor analyst consultant entrepreneur industrialist tycoon billionaire
millionaire philanthropist agent contractor supplier developer programmer coder hacker operator caller respondent applicant
jobseeker recipient beneficiary parent father mother dad mum son daughter brother sister sibling twin husband wife spouse partner
widow widower bride groom grandparent grandfather grandmother grandson granddaughter grandchild uncle aunt nephew niece cousin
relative descendant ancestor orphan friend neighbour enemy stranger slave servant maid butler homeless elderly newcomer expatriate
loyalist nationalist republican democrat conservative liberal socialist communist separatist extremist jihadist islamist crew
team-mate teammate family crowd
`);

/** Nouns for organisations. */
export const ORGANISATIONS = wordSet(`
company firm business corporation enterprise conglomerate multinational subsidiary startup start-up group partnership
cooperative co-operative venture bank lender insurer brokerage fund retailer wholesaler supermarket chain shop store manufacturer
maker carmaker automaker producer supplier contractor brewer brewery foundry distillery refiner refinery airline carrier railway railroad shipowner haulier utility broadcaster network channel station newspaper magazine publisher label
studio agency bureau authority commission committee council board ministry department office secretariat administration government
cabinet parliament assembly senate congress legislature court tribunal police army navy militia regiment brigade battalion division
squadron corps unit garrison junta regime party coalition alliance bloc union federation confederation association society club
league team side squad franchise charity foundation trust institute institution university college school academy faculty seminary
hospital clinic church diocese congregation order sect mosque museum gallery library orchestra choir band ensemble troupe theatre
organisation body panel inspectorate regulator watchdog ombudsman consortium syndicate cartel gang mafia cell faction
movement front guild chamber exchange thinktank think-tank laboratory observatory ngo non-profit nonprofit
platform consultancy accountancy outfit bookmaker bookseller caterer hotelier
`);

/** Nouns for places and built things. */
export const PLACES = wordSet(`
place site spot location area region district zone territory land city town village hamlet settlement suburb borough municipality
capital metropolis community neighbourhood quarter county province state republic kingdom nation country continent island isle
archipelago peninsula cape coast beach shore bay gulf strait sea ocean lake lagoon reservoir river stream creek tributary estuary
delta canal waterfall spring marsh swamp wetland valley gorge canyon plain plateau desert oasis steppe forest wood jungle woodland
park reserve garden mountain mount hill peak summit ridge range volcano glacier cave cliff border frontier street road avenue lane
highway motorway square plaza bridge viaduct tunnel dam wall tower skyscraper building house mansion villa palace castle fort
fortress citadel cathedral church chapel abbey monastery temple shrine mosque synagogue tomb mausoleum cemetery monument memorial
statue lighthouse stadium arena ground venue racecourse racetrack circuit pool gym hall theatre cinema museum gallery library
hospital prison jail barracks base camp station terminal airport airfield runway port harbour dock pier shipyard factory plant mill
mine quarry pit refinery reactor depot warehouse farm ranch plantation vineyard estate hotel inn restaurant pub bar cafe market mall
crater moon planet asteroid constellation galaxy hotspot parish diocese constituency emirate sultanate duchy principality colony
protectorate dependency homeland hinterland crossing checkpoint
`);

/** Nouns for works and products. */
export const WORKS = wordSet(`
book novel novella story poem play drama tragedy comedy memoir biography autobiography essay article paper report study thesis
dictionary encyclopaedia manual textbook trilogy series sequel film movie picture documentary short blockbuster thriller western
musical cartoon episode programme show sitcom soap broadcast album song single track record ep anthem hymn symphony
concerto sonata opera ballet suite quartet mass requiem painting portrait fresco mural sketch sculpture bust photograph
manuscript scroll magazine newspaper journal newsletter website blog podcast game app software browser treaty constitution
statute act bill law charter manifesto declaration model car aircraft plane ship vessel submarine rocket satellite spacecraft missile
locomotive tank engine phone console
`);

/** Nouns for events. */
export const EVENTS = wordSet(`
event incident accident crash collision disaster tragedy catastrophe fire blaze explosion blast attack assault raid 
massacre murder assassination robbery heist battle war conflict campaign invasion siege offensive operation
uprising revolt rebellion revolution coup mutiny riot protest demonstration march rally strike election vote referendum poll ballot
inauguration coronation wedding funeral ceremony festival carnival celebration anniversary conference summit congress meeting hearing
trial inquest inquiry match game final semi-final quarter-final race marathon tournament championship cup olympics season tour
concert gig premiere exhibition fair expo auction earthquake quake flood storm hurricane cyclone typhoon tornado eruption tsunami
landslide avalanche drought famine epidemic pandemic outbreak heatwave merger takeover acquisition launch landing mission expedition
voyage flight journey crossing crisis recession scandal dispute negotiation ceasefire truce
`);
