import { linesOf } from './lines.ts';
import { once } from './once.ts';

/**
 * Trades, of which a person said to be "a …" has one: a line for each field, within which one word may stand for another. Those of one part exclude each other: a
 * gymnast may be a doctor.
 */
const TRADES = `
fisherman sailor seaman whaler mariner skipper shipmaster ferryman docker trawlerman
farmer smallholder shepherd crofter ploughman peasant
lighthouse-keeper
miller
baker confectioner
butcher
blacksmith farrier ironmonger
carpenter joiner cabinetmaker shipwright boatbuilder
mason stonemason bricklayer builder
tailor dressmaker seamstress draper weaver
cobbler shoemaker
miner collier coalminer pitman
teacher schoolmaster headmaster headmistress schoolteacher schoolmistress
doctor physician surgeon
nurse midwife
vet veterinarian
dentist
pharmacist chemist apothecary
lawyer solicitor barrister judge
priest vicar pastor parson rector clergyman minister
policeman constable
soldier officer
postman
tram-driver train-driver railwayman
clerk bookkeeper accountant
butler footman gardener
cook chef
grocer greengrocer shopkeeper
barber hairdresser
printer typesetter bookbinder
watchmaker clockmaker jeweller goldsmith
brewer publican innkeeper
plumber electrician
forester woodcutter gamekeeper
glassblower potter
paediatrician
stoker
boatswain
valuer auctioneer
surveyor
=
physicist astronomer astrophysicist mathematician
geologist volcanologist seismologist geographer
botanist biologist naturalist
zoologist ornithologist entomologist biologist naturalist
historian archaeologist
economist
psychologist
linguist
=
violinist
violist
cellist
flautist flutist
oboist
clarinettist clarinetist
harpist
soprano mezzo-soprano
tenor
baritone
=
gymnast
sprinter hurdler
swimmer
cyclist
boxer
wrestler
rower oarsman
skier
skater
golfer
jockey
weightlifter
goalkeeper footballer
striker footballer
`;

const fields = once(() => {
  const map = new Map<string, { part: number; lines: number[] }>();
  let part = 0;
  for (const [field, line] of linesOf(TRADES).entries())
    if (line === '=') part++;
    else for (const trade of line.split(' ')) map.set(trade, { part, lines: [...(map.get(trade)?.lines ?? []), field] });
  return map;
});
/** The last words of trades of two ("keeper" of "lighthouse-keeper"). */
const ends = once(() => new Set([...fields().keys()].flatMap((trade) => trade.split('-').slice(1))));

/** Whether both are trades, of different fields. */
export function isOtherTrade(a: string, b: string): boolean {
  const [x, y] = [fields().get(a), fields().get(b)];
  return x !== undefined && x.part === y?.part && !x.lines.some((line) => y.lines.includes(line));
}

export const isTrade = (lemma: string): boolean => fields().has(lemma);

/** Whether a word may end a trade of two. */
export const endsTrade = (folded: string): boolean => ends().has(folded);
