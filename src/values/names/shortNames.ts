/** Given names and what they are shortened to, or written as in the same language: a short form is no wrong name. */

import { once } from '../../language/once.ts';
import { wordSet } from '../../language/wordSet.ts';

const FORMS = `
abigail abby, abraham abe, alan allan allen al, albert al bert, alexander alex alec sandy sasha xander, alexandra alex sandra sasha, alfred alf fred, alice ali,
alison allison ali, andrew andy drew, angela angie, ann anne annie anna, anthony tony antony ant, antoine tony, archibald archie, arthur art,
augustus gus, barbara barb babs, bartholomew bart, benjamin ben benny, bernard bernie, beverley bev, bradley brad, caroline carrie,
catherine kate cathy katie kathryn katherine kathy cat, charles charlie chuck chas, charlotte charlie lottie, christine chris christina tina, christopher chris kit topher,
clifford cliff, clive, daniel dan danny, david dave davy, deborah debbie deb debra, denis dennis den, dominic dom, donald don donny, dorothy dot dottie,
douglas doug, edmund ed ted ned, edward ed eddie ted ned teddy, eleanor ellie nell nora, elizabeth liz beth lizzie betty eliza lisa libby bess elisabeth, emily em,
emma em, eric erik, ernest ernie, eugene gene, florence flo, frances fran francie, francis frank, franklin frank, frederick fred freddie freddy frederic, gabriel gabe,
geoffrey geoff jeff jeffrey, george georgie, gerald gerry jerry, gerard gerry, gordon, graham graeme grahame, gregory greg, gwendolyn gwen, harold harry hal, helen nell,
henry harry hank hal, herbert herb bert, howard howie, hugh hughie, ian iain, isabel izzy bella isabella isabelle, jacob jake, jacqueline jackie, james jim jimmy jamie,
jane janey, janet jan, jean, jennifer jen jenny, jeremy jez jerry, jessica jess jessie, joan joanie, joanna jo joanne, john jack johnny jon, jonathan jon jonny johnathan, joseph joe joey jo,
josephine jo josie, joshua josh, judith judy, julian jules, julia julie, kenneth ken kenny, kevin kev, kimberly kim, larry lawrence laurence, leonard len lenny leo, leslie les, lewis louis lou lew,
louise lou, lucy, madeleine maddie, malcolm mal, margaret maggie meg peggy marge margie greta, maria mary, marion, mark marc, martin marty, martha, matthew matt mat, maurice mo, maximilian max,
megan meg, melanie mel, michael mike mick micky mickey mikey mischa, michelle shelly, mitchell mitch, mohammed muhammad mohamed mohammad mo, nathan nat nate, nathaniel nat nate, nicholas nick nicky nicolas nico, nicola nicky,
nigel nige, norman norm, oliver ollie olly, olivia liv, oscar, pamela pam, patricia pat patty trish tricia, patrick pat paddy, paul, penelope penny, peter pete, philip phil phillip philippe, rachel rachael rach,
randolph randy, raymond ray, rebecca becky becca, reginald reg reggie, richard rick dick richie ricky rich, robert rob bob bobby robbie bert, roderick rod, rodney rod, roger rodge, roland, ronald ron ronnie,
rosemary rosie, rosalind ros, roy, rudolph rudy, rupert, russell russ, samantha sam, samuel sam sammy, sandra sandy, sarah sara sally, sean shaun shawn, sebastian seb, sidney sid sydney, simon si,
stanley stan, stephanie steph, stephen steve steven steph stevie, stuart stewart stu, susan sue susie suzy, suzanne sue, sylvester sly, terence terry, teresa theresa terri tess, theodore ted theo teddy, thomas tom tommy,
timothy tim, trevor trev, ursula, valerie val, vanessa, veronica ronnie, victor vic, victoria vicky tori, vincent vince vinny, virginia ginny, vivian viv, walter walt wally, wilfred wilf, william bill will billy willy liam wim, winston win, yvonne, zachary zach zack
`;

const groups = once(() => {
  const ids = new Map<string, number[]>();
  for (const [i, line] of FORMS.replace(/\s+/g, ' ').trim().split(', ').entries())
    for (const form of line.split(' ')) ids.set(form, [...(ids.get(form) ?? []), i]);
  return ids;
});

/** Whether two folded given names can be one person's: "bill" and "william", "jon" and "john". */
export function isShortName(a: string, b: string): boolean {
  const of = groups().get(a);
  const other = groups().get(b);
  return of !== undefined && other !== undefined && of.some((i) => other.includes(i));
}

/** Surnames so common that a shared one says little of who is meant. */
const COMMON_SURNAMES = wordSet(`
smith jones taylor brown williams wilson johnson davies davis patel robinson wright thompson evans walker white roberts green hall wood jackson clarke clark
lewis harris thomas martin garcia martinez rodriguez lopez gonzalez hernandez perez sanchez miller moore anderson lee kim park chen wang li zhang liu yang singh kumar khan
ali ahmed nguyen tran scott young king hill baker allen adams nelson mitchell campbell carter phillips parker edwards collins stewart morris murphy cook rogers reed morgan bell
bush clinton kennedy obama trump silva santos muller schmidt schneider fischer hansen jensen olsen johansson andersson traore keita diallo kone cohen kelly walsh ryan obrien
`);
export const isCommonSurname = (folded: string) => COMMON_SURNAMES.has(folded);

/** Whether a folded word is a given name that has other forms. */
export const isGivenName = (word: string): boolean => groups().has(word);
