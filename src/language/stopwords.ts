/** Words that carry grammar and no content, and lemmas too general to be evidence for a property. */
import { wordSet } from './wordSet.ts';

/** Articles, pronouns, prepositions, conjunctions, auxiliaries, and the adverbs that only join or grade. */
const FUNCTION_WORDS = wordSet(`
a an the this that these those such same other another each every either neither both all any some no none few many much more most less
least several own enough half quite rather
i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself
they them their theirs themselves one oneself who whom whose which what whatever whoever whichever someone somebody something anyone
anybody anything everyone everybody everything nobody nothing there here
be am is are was were been being have has had having do does did done doing will would shall should can could may might must ought need
dare used let get got
about above across after against along alongside amid amidst among amongst around as at atop before behind below beneath beside besides
between beyond but by circa concerning despite down during except for from in inside into like near of off on onto opposite out outside over
past per plus regarding round since than through throughout till to toward towards under underneath unlike until unto up upon versus via
with within without
and or nor so yet if unless although though because while whilst whereas whether when whenever where wherever why how once lest provided
not never n't cannot don't doesn't didn't won't wouldn't can't couldn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't mustn't
ain't needn't i'm i've i'd i'll you're you've you'd you'll he'd he'll she'd she'll it'd it'll we're we've we'd we'll they're they've they'd
they'll that'll who'd who'll there'll o'clock
also again already almost always even ever just only still then thus therefore hence however moreover furthermore meanwhile otherwise
instead indeed perhaps maybe too very well now soon later often sometimes usually seldom rarely away back forth together apart else
aboard ago afterwards beforehand nevertheless nonetheless namely
's s 'm 're 've 'd 'll
`);

/** Lemmas: reporting verbs, light verbs, and nouns and adjectives that fit any sentence of news. */
const WEAK_TERMS = wordSet(`
say tell claim report announce state add note explain describe mention comment remark insist argue suggest believe think know expect hope
want ask call accord speak talk tweet reveal confirm warn admit stress
make take give get go come put set keep let bring turn show see look find use try seek help allow need seem appear become remain stay
happen occur follow include involve contain consist provide offer receive leave have do be mean cause bring hold run stand lie continue
begin start stop move meet reach cover face hand carry draw play lead work act serve end
year month week day hour minute second decade century time date period today yesterday tomorrow morning afternoon evening night moment
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
december spring summer autumn winter
people person man woman thing way part place area number amount figure total level rate case fact point side kind type sort form group
member lot piece set range series example reason result end start top bottom rest half quarter third item unit state matter issue
new old other last first next second latest late early former current present previous recent own same different several various many much
more most less least further additional only main major minor key big large small good great long short high low whole full entire
certain available possible likely important significant local national international official special general common single
one two three four five six seven eight nine ten hundred thousand million billion trillion dozen percent percentage per-cent
now then here there also just still already even about around nearly almost roughly approximately exactly precisely
world home name life hand eye word news source statement spokesman spokeswoman spokesperson
`);

/** Whether a folded word carries grammar alone ("the", "of", "was", "however"). */
export function isFunctionWord(folded: string): boolean {
  return FUNCTION_WORDS.has(folded);
}

/** Whether a lemma is too general to count as the word for a property ("say", "make", "year", "new", "include"). */
export function isWeakTerm(lemma: string): boolean {
  return WEAK_TERMS.has(lemma);
}

/** The words of a name or phrase that mean something. */
export const contentWords = (words: readonly string[]) => words.filter((w) => !isFunctionWord(w));
