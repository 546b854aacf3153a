/** Abbreviations and words that the sentence splitter goes by; all folded, without their full stop. */
import { wordSet } from './wordSet.ts';

/** Stand before a name: a full stop after them never ends a sentence. */
export const BEFORE_NAME = wordSet(`
mr mrs ms messrs mme mlle dr drs prof assoc capt cpt cdr cmdr lcdr lt col ltcol gen maj brig sgt cpl pte pvt adm radm vadm ens wo gp sq flt ltjg
rev revd fr hon sen rep reps gov lt-gov pres amb atty supt insp det dep asst sec treas hr herr frl sr sra srta dna mgr msgr mt mts ft pt
esp
`);

/** Stand before a number or letter: no end where one follows, an end as usual otherwise ("No. 4", but "He said no. The vote failed."). */
export const BEFORE_NUMBER = wordSet(`
no nos p pp pg para paras vol vols fig figs art arts sec sect ch chap chs eq eqs ex exh app appx tab ref refs ver op opp bk pl pt pts
c ca cca approx est b d r fl cl sch reg regs s ss ser rm apt ste tel ext lat long q qq n nn l ll col cols ver v
`);

/** May stand in mid-sentence before a capital: an end only where a word that opens sentences follows ("Acme Ltd. The", not "Acme Ltd. Holdings"). */
export const MID_SENTENCE = wordSet(`
inc ltd co corp llc llp plc bros cie gmbh ag sa nv bv pty pvt ass assn dept univ inst intl natl govt admin
jr snr jnr esq phd md ba bsc msc mba
st ave rd blvd ln sq hwy pkwy pl ct dr terr mt
al ibid op cit loc ed eds trans rev repr suppl
ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo
ont que alta sask nsw
vs cf eg ie viz resp incl excl max min avg misc
ft lb lbs oz in yd mi sq cu hr hrs sec secs mph gal qt km kg
u.s u.k u.n e.u u.s.a u.s.s.r d.c l.a n.y u.a.e
`);

/** Never end a sentence, whatever follows. */
export const NEVER = wordSet('e.g i.e eg ie cf viz vs v.s');

/** Months and weekdays: no end before a number ("Sept. 5"), an end as usual otherwise. */
export const CALENDAR = wordSet('jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun');

/** Words that may follow "a.m." and "p.m." inside a sentence though capitalised. */
export const AFTER_CLOCK = wordSet(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
december jan feb mar apr jun jul aug sep sept oct nov dec gmt bst utc est edt cst cdt mst mdt pst pdt cet cest ist jst aest eastern central
mountain pacific greenwich
`);

/** Names written with a mark of exclamation or question. */
export const EXCLAIMED = wordSet(
  'yahoo jeopardy oklahoma oliver airplane wham hello mia ho rouge jeb panic kahoot godspeed help moulin joker',
);

/** Words with which a question opens; "when" and "where" open clauses of statements as well. */
export const ASKING = wordSet(`
who whom whose what which why how do does did is are was were has have had can could will would shall should may might must am
`);

/** Words that open a clause of their own inside a sentence. */
export const CLAUSE_WORDS = wordSet(`
but while whereas although though because which who whom whose when where unless until whilst wherever whenever lest
`);

/** Subjects that make "and" or "or" before them join two clauses. */
export const CLAUSE_SUBJECTS = wordSet('he she it they we i you there this these those');

/** Words that open sentences: with one of these in capitals after a doubtful full stop, the stop ends the sentence. */
export const OPENERS = wordSet(`
the a an this that these those he she it they we you i his her its their our my your there here
in on at by for from with without after before since during under over among between about against across through throughout within
despite according as if when while although though because unless until once whether where why how what who whose which
but and or so yet however moreover meanwhile nevertheless nonetheless therefore thus instead still then now later today yesterday tomorrow
also even only both all some many most more few several each every another other one two three no not none nobody nothing
police officials critics experts
`);
