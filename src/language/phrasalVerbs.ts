/** Verbs that say with their particle what neither says alone: "passed away" is "died", and has nothing of passing; who "heads for the coast" is the head of nothing. */
import { linesOf } from './lines.ts';
import { once } from './once.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './wordSet.ts';
import { perWord } from './words.ts';

/** The verb, its particle, and a verb that says the same. */
const VERBS = `pass away die
step down resign
stand down resign
set up found
call off cancel
put off postpone
shut down close
close down close
lay off dismiss
blow up explode
wind up dissolve
hand over transfer
bring out publish
head for travel
head to travel
head towards travel
head toward travel
head back return
head home return
head off depart
head out depart
head north travel
head south travel
head east travel
head west travel
make for travel
set off depart
set out depart
lead to cause
run into meet
run out exhaust
draw up prepare
call for demand
call on urge
bear out confirm
make up compose
turn down reject
turn up appear
give up abandon
win over persuade
win back regain
pull out withdraw
pull down demolish
tear down demolish
knock down demolish
put out extinguish
look for seek
look after tend
look into investigate
work out calculate
find out learn
wipe out destroy
write off cancel
see off defeat
break down fail
fall through fail`;

const byVerb = once(() => {
  const verbs = new Map<string, Map<string, string>>();
  for (const line of linesOf(VERBS)) {
    const [verb, particle, same] = line.split(' ');
    verbs.set(verb, (verbs.get(verb) ?? new Map()).set(particle, same));
  }
  return verbs;
});

const mayBePhrasal = perWord(({ folded, lemma }) => BEATEN.has(folded) || byVerb().has(lemma));

/** The verb that says the same as the one at `i` with its particle, or in the passive; undefined where there is none. */
export function phrasalAt(tokens: readonly Token[], i: number): string | undefined {
  if (!mayBePhrasal(tokens[i].word)) return undefined;
  const { folded } = tokens[i].word;
  if (BEATEN.has(folded)) return isPassive(tokens, i) ? 'lose' : undefined;
  return withParticle(tokens, i);
}

/** The same, of a verb that has its particle right after it alone; "its lead to 12 points" is no verb. */
export const withParticle = (tokens: readonly Token[], i: number): string | undefined =>
  i > 0 && tokens[i].word.folded === tokens[i].word.lemma && BEFORE_NOUN.test(tokens[i - 1].text)
    ? undefined
    : byVerb()
        .get(tokens[i].word.lemma)
        ?.get(tokens[i + 1]?.word.folded ?? '');
const BEFORE_NOUN = /^(?:the|an?|its|his|her|their|our|my|this|that|no|['’]s)$/i;

/** Who "was beaten", "beaten in Ferrow", has lost. */
const BEATEN = wordSet('beaten defeated unseated');
const PASSIVE = wordSet('was were been being be is are got get');

/** After a form of "be", adverbs between; or a participle that is joined to a name by a comma ("Ravn, beaten by ten votes"). */
function isPassive(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 3); at--) {
    const { text, word } = tokens[at];
    if (text === ',' || PASSIVE.has(word.folded)) return true;
    if (!word.folded.endsWith('ly')) return false;
  }
  return false;
}
