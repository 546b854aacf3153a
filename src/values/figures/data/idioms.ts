/** Set phrases with a number word in them that count nothing. */
import { wordSet } from '../../../language/wordSet.ts';

export const MONTHS = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** After an ordinal: "first time", "second half", "third party", "first aid". */
export const ORDINAL_IDIOMS = wordSet(`
time times half halves quarter quarters name names lady ladies class aid hand party parties world person thought thoughts glance instance sight floor cousin cousins nature opinion fiddle wind
degree estate rate string team choice look step steps language foot footing thing things one ones ever place impression impressions responder responders draft light hours inning innings
`);

/** After "one": a pronoun, a time or a manner of speaking. */
export const ONE_IDIOMS = wordSet(`
day point side hand way thing another more time times else night morning evening afternoon moment sense word reason example occasion respect stage place end could can may might must should would will shall
knows says thinks feels sees finds wonders hopes expects needs wants gets has had is was of by to who that which whose and or in on at for with from as if so but then than such who's
`);

/** Before "one": it stands for a thing named before. */
export const BEFORE_ONE = wordSet(
  'the this that no any every each some which another first last next good bad big small new old same only other right wrong such either neither day number loved on',
);

/** After a number word and a hyphen: "two-way", "one-off", "three-dimensional". */
export const HYPHEN_IDIOMS = wordSet(`
way off time timer faced sided handed dimensional star piece tone stop bit ply stroke pronged fold half eyed legged winged wheeled wheel quarter quarters on upmanship size man woman trick hit liner night act horse
something fifty to d figure speed tier fifths thirds stringer finger up down upped step
`);

/** A number in words before one of these is an idiom: "at sixes and sevens" is spelt otherwise, "ten to one" is not a figure. */
export const ZERO_IDIOMS = wordSet('sum tolerance hour gravity emission emissions waste carbon day rated rating in net point');
