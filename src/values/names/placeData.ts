/**
 * Places of which a person or a thing can be from one only. `name/adjective or people/=other name, …`, folded. What is both a country and something
 * else (Georgia, Congo, Guinea) is left out, and so are states of the past.
 */
export const COUNTRIES = `
afghanistan/afghan, albania/albanian, algeria/algerian, andorra/andorran, angola/angolan, argentina/argentine/argentinian, armenia/armenian,
australia/australian, austria/austrian, azerbaijan/azerbaijani, bahamas/bahamian, bahrain/bahraini, bangladesh/bangladeshi, barbados/barbadian,
belarus/belarusian, belgium/belgian, belize/belizean, benin/beninese, bhutan/bhutanese, bolivia/bolivian, bosnia/bosnian, botswana,
brazil/brazilian, brunei/bruneian, bulgaria/bulgarian, burundi/burundian, cambodia/cambodian, cameroon/cameroonian, canada/canadian, chile/chilean,
china/chinese, colombia/colombian, costa rica/costa rican, croatia/croatian/croat, cuba/cuban, cyprus/cypriot, czech republic/czech/=czechia,
denmark/danish/dane, djibouti/djiboutian, ecuador/ecuadorian, egypt/egyptian, el salvador/salvadoran, eritrea/eritrean, estonia/estonian,
eswatini/swazi, ethiopia/ethiopian, fiji/fijian, finland/finnish/finn, france/french/frenchman, gabon/gabonese, gambia/gambian, germany/german,
ghana/ghanaian, greece/greek, grenada/grenadian, guatemala/guatemalan, guyana/guyanese, haiti/haitian, honduras/honduran, hungary/hungarian,
iceland/icelandic/icelander, india/indian, indonesia/indonesian, iran/iranian, iraq/iraqi, ireland/irish/irishman/=republic of ireland, israel/israeli,
italy/italian, jamaica/jamaican, japan/japanese, jordan/jordanian, kazakhstan/kazakh/kazakhstani, kenya/kenyan, kosovo/kosovan/kosovar, kuwait/kuwaiti,
kyrgyzstan/kyrgyz, laos/laotian, latvia/latvian, lebanon/lebanese, lesotho, liberia/liberian, libya/libyan, liechtenstein, lithuania/lithuanian,
luxembourg/luxembourgish/luxembourger, madagascar/malagasy, malawi/malawian, malaysia/malaysian, maldives/maldivian, mali/malian, malta/maltese,
mauritania/mauritanian, mauritius/mauritian, mexico/mexican, moldova/moldovan, monaco/monegasque, mongolia/mongolian, montenegro/montenegrin,
morocco/moroccan, mozambique/mozambican, myanmar/burmese/=burma, namibia/namibian, nepal/nepalese/nepali, netherlands/dutch/dutchman/=holland,
new zealand/new zealander, nicaragua/nicaraguan, niger/nigerien, nigeria/nigerian, north korea/north korean, north macedonia/macedonian,
norway/norwegian, oman/omani, pakistan/pakistani, palestine/palestinian, panama/panamanian, papua new guinea/papua new guinean, paraguay/paraguayan,
peru/peruvian, philippines/filipino/philippine, poland/polish/pole, portugal/portuguese, qatar/qatari, romania/romanian, russia/russian,
rwanda/rwandan, samoa/samoan, san marino/sammarinese, saudi arabia/saudi/saudi arabian, senegal/senegalese, serbia/serbian/serb, seychelles/seychellois,
sierra leone/sierra leonean, singapore/singaporean, slovakia/slovak/slovakian, slovenia/slovenian/slovene, solomon islands, somalia/somali,
south africa/south african, south korea/south korean, south sudan/south sudanese, spain/spanish/spaniard, sri lanka/sri lankan, sudan/sudanese,
suriname/surinamese, sweden/swedish/swede, switzerland/swiss, syria/syrian, taiwan/taiwanese, tajikistan/tajik, tanzania/tanzanian, thailand/thai,
togo/togolese, tonga/tongan, trinidad/trinidadian, tunisia/tunisian, turkey/turkish/turk, turkmenistan/turkmen, uganda/ugandan, ukraine/ukrainian,
united arab emirates/emirati/=uae, united kingdom/british/=uk/=britain/=great britain/briton,
united states/american/=usa/=us/=united states of america, uruguay/uruguayan, uzbekistan/uzbek, vanuatu, vatican, venezuela/venezuelan,
vietnam/vietnamese, yemen/yemeni, zambia/zambian, zimbabwe/zimbabwean
`;

/** Parts of a country, by the country: a part and its country are no contradiction, two parts of one are. */
export const PARTS: Record<string, string> = {
  'united kingdom': 'england/english/englishman, scotland/scottish/scot, wales/welsh/welshman, northern ireland/northern irish',
  'united states': `alabama/alabaman, alaska/alaskan, arizona/arizonan, arkansas, california/californian, colorado, connecticut, delaware, florida/floridian,
hawaii/hawaiian, idaho, illinois, indiana, iowa/iowan, kansas, kentucky/kentuckian, louisiana, maine, maryland, massachusetts, michigan, minnesota/minnesotan,
mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, north carolina, north dakota, ohio/ohioan, oklahoma, oregon,
pennsylvania, rhode island, south carolina, south dakota, tennessee, texas/texan, utah, vermont, virginia/virginian, west virginia, wisconsin, wyoming`,
  canada:
    'alberta/albertan, british columbia, manitoba, new brunswick, newfoundland, nova scotia, ontario, prince edward island, quebec, saskatchewan',
  australia: 'new south wales, queensland, south australia, tasmania, western australia',
};

/** Territories with a country over them: neither theirs nor their country's name contradicts the other, nor does anything else of them. */
export const VAGUE =
  'empire union ussr soviet yugoslavia czechoslovakia prussia hong kong macau puerto rico greenland faroe ottoman british raj colony mandate dual'.split(
    ' ',
  );

/** Cities of which readers know where they lie, and that no other place of the world comes near in fame: the country, or the part of one, first. */
export const CITIES = `
england london manchester liverpool
scotland edinburgh glasgow
northern_ireland belfast
ireland dublin
france paris marseille lyon bordeaux toulouse strasbourg
germany berlin munich hamburg frankfurt cologne dresden leipzig stuttgart
austria vienna salzburg
switzerland zurich geneva basel
belgium brussels antwerp ghent
netherlands amsterdam rotterdam utrecht
spain madrid barcelona seville bilbao
portugal lisbon porto
italy rome milan naples turin venice bologna palermo
greece athens thessaloniki
turkey istanbul ankara izmir
russia moscow
ukraine kyiv odesa lviv
poland warsaw krakow gdansk
czech_republic prague brno
hungary budapest
romania bucharest
serbia belgrade
croatia zagreb
denmark copenhagen aarhus
sweden stockholm gothenburg malmo
norway oslo bergen
finland helsinki tampere
iceland reykjavik
latvia riga
lithuania vilnius
estonia tallinn
egypt cairo
kenya nairobi
nigeria lagos abuja
ghana accra
senegal dakar
morocco casablanca rabat
ethiopia addis_ababa
south_africa johannesburg cape_town pretoria durban
japan tokyo osaka kyoto
china beijing shanghai shenzhen guangzhou
south_korea seoul busan
thailand bangkok
indonesia jakarta
philippines manila
vietnam hanoi ho_chi_minh_city
india mumbai delhi kolkata chennai bangalore
pakistan karachi lahore islamabad
bangladesh dhaka
nepal kathmandu
iran tehran
iraq baghdad
united_arab_emirates dubai abu_dhabi
saudi_arabia riyadh
qatar doha
new_south_wales sydney
queensland brisbane
australia melbourne
new_zealand auckland wellington
ontario toronto ottawa
quebec montreal
british_columbia vancouver
alberta calgary
california los_angeles san_francisco san_diego
illinois chicago
texas houston dallas
pennsylvania philadelphia pittsburgh
massachusetts boston
colorado denver
michigan detroit
florida miami
minnesota minneapolis
nevada las_vegas
louisiana new_orleans
united_states new_york seattle atlanta
mexico mexico_city guadalajara
cuba havana
colombia bogota
peru lima
argentina buenos_aires
brazil rio_de_janeiro sao_paulo brasilia
venezuela caracas
uruguay montevideo
ecuador quito
`;
