/** Counties, provinces and regions in which towns lie: that a thing is in one of them and in a town is no contradiction. */
import { wordSet } from '../../language/wordSet.ts';

const REGIONS = wordSet(`
europe asia africa america oceania antarctica scandinavia balkans caucasus siberia anatolia levant maghreb sahel sahara patagonia amazonia
kent essex sussex surrey norfolk suffolk devon dorset somerset cornwall cumbria rutland tyneside merseyside humberside teesside wearside midlands
anglia wessex mercia wirral fens highlands lowlands borders fife angus moray argyll orkney shetland hebrides skye mull arran galloway lothian
gwynedd powys dyfed clwyd anglesey ulster munster leinster connacht connaught cork kerry mayo donegal sligo galway antrim armagh tyrone fermanagh
bavaria saxony thuringia hesse swabia franconia brandenburg pomerania westphalia rhineland ruhr palatinate holstein schleswig saarland
brittany normandy burgundy provence alsace lorraine picardy champagne aquitaine gascony languedoc auvergne savoy corsica riviera
tuscany umbria lombardy piedmont liguria veneto sicily sardinia calabria apulia campania lazio abruzzo tyrol
catalonia andalusia galicia asturias castile aragon navarre extremadura valencia algarve alentejo minho azores madeira
silesia mazovia galicia bohemia moravia slovakia transylvania wallachia moldavia bukovina crimea donbas dalmatia istria slavonia vojvodina
macedonia thrace thessaly peloponnese crete flanders wallonia friesland zeeland brabant limburg jutland funen zealand scania lapland karelia
bengal punjab gujarat kerala bihar assam kashmir rajasthan goa sindh balochistan java sumatra borneo bali sulawesi mindanao luzon
hokkaido honshu kyushu shikoku sichuan yunnan guangdong hunan hubei tibet xinjiang manchuria
yukon nunavut labrador appalachia dixie bronx brooklyn queens manhattan harlem soho
`);

/** Whether a folded word names a region, by the list or by its ending ("Hallamshire"). */
export const isRegion = (folded: string): boolean =>
  REGIONS.has(folded) ||
  /(?:shire|land|lands|county|district|province|region|valley|coast|dale|island|islands|peninsula|borough|parish)$/.test(folded);
