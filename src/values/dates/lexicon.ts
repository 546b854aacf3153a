/** The words of dates, folded (lower case, no diacritics). Data only. */
import { wordSet } from '../../language/wordSet.ts';

const table = (entries: Record<string, number>): Map<string, number> => new Map(Object.entries(entries));

/** Month names and their usual abbreviations, 1–12. */
// biome-ignore format: a table
export const MONTHS = table({
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
  jan: 1, feb: 2, febr: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12,
});
/** Full names that are also words or given names: alone they need evidence ("in May", "since March"). */
export const AMBIGUOUS_MONTHS = wordSet('march april may june august');
/** Forms that are also verbs: in lower case they are a month only beside a day and a year. */
export const VERB_MONTHS = wordSet('march may mar jan dec sep nov');

/** Weekday names and abbreviations, 0 Sunday … 6 Saturday. */
// biome-ignore format: a table
export const WEEKDAYS = table({
  sunday: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6,
  sun: 0, mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6,
});

/** EDTF season codes. "Fall" needs a year or an article, being a verb. */
export const SEASONS = table({ spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24, springtime: 21, summertime: 22, wintertime: 24 });

// biome-ignore format: a table
export const CARDINALS = table({
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
  fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50,
  a: 1, an: 1,
});

// biome-ignore format: a table
export const ORDINALS = table({
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12,
  thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30,
});

/** Decades by name: tens. */
export const DECADES = table({
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
  noughties: 0,
});

/** Units of time that a relative date counts in. */
// biome-ignore format: a table
export const RELATIVE_UNITS = new Map<string, 'day' | 'week' | 'month' | 'year' | 'decade' | 'hour' | 'minute'>([
  ['day', 'day'], ['days', 'day'], ['week', 'week'], ['weeks', 'week'], ['month', 'month'], ['months', 'month'], ['year', 'year'],
  ['years', 'year'], ['decade', 'decade'], ['decades', 'decade'], ['hour', 'hour'], ['hours', 'hour'], ['minute', 'minute'],
  ['minutes', 'minute'],
]);

/** Words that join the ends of a range. */
export const RANGE_WORDS = wordSet('to until till through thru');
export const DASHES = new Set(['-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212']);

/** Words before a bare year that make it a year. "to", "by", "of", "for" and "from" have conditions of their own. */
// biome-ignore format: a table
export const YEAR_CUES = wordSet(`
in since until till during before after year years early mid middle late circa ca throughout season born died est established founded
built opened published released completed dated copyright erected launched formed incorporated spring summer autumn winter easter
christmas of by for from between through end ending began started ended reopened introduced graduated premiered debuted retired elected
appointed discovered inaugurated due
`);
/** Words that must stand before "to" for a year to follow it: otherwise "rose to 2012" is a figure. */
// biome-ignore format: a table
export const TO_YEAR_CUES = wordSet(`
prior back date dates dated dating postponed moved delayed pushed brought forward deferred extended down year years decade decades
`);
/** Heads before "of" that make the number a quantity: "a total of 1998". */
// biome-ignore format: a table
export const QUANTITY_HEADS = wordSet(`
total sum population average mean median number force maximum minimum crew loss score weight height elevation altitude capacity record
crowd attendance audience staff workforce group army fleet price cost value length depth distance sample excess hundreds thousands toll
`);
/** Verbs of change and money: "rose by 1998", "fell from 2010 to 1995", "sold for 1950" are figures. */
// biome-ignore format: a table
export const CHANGE_LEMMAS = wordSet(`
rise fall increase decrease grow drop climb decline shrink jump slip gain lose sell buy win cut up down go range vary priced price pay
exceed expand
`);

/** Singular nouns after a four-digit number that make it a measure or a label, not a year: "the 1500 metre final", "a 2000 euro fine". */
// biome-ignore format: a table
export const MEASURE_NOUNS = wordSet(`
metre meter mile foot feet ft inch yard euro dollar pound franc rupee yen page word seat ton tonne kg km m mm cm ml l g mg watt kw mw hp
cc calorie volt v piece gb mb rpm strong plus odd person man woman acre hectare square cubic million billion thousand hundred dozen
percent per times degree mph kph bc hz mhz kcal p px bp or more people men women children police troops staff head cattle sheep killed
dead injured wounded missing usd gbp eur x cfa each apiece other of extra new additional
`);
/** Words after a year that stand without a determiner before it: "2012 edition", "2024 budget", "2010 World Cup". */
// biome-ignore format: a table
export const YEAR_NOUNS = wordSet(`
edition season budget games olympics paralympics world election elections census coup championship championships report version conference
summit draft film album novel book revolution uprising constitution act convention tournament final finals riots floods results accounts
awards talks protests campaign referendum treaty vintage survey study war crisis earthquake harvest models forecast target targets figures
levels attacks bombings
`);
/** What may follow a year after a hyphen: "a 1911-built hull". */
export const YEAR_SUFFIXES = wordSet('built vintage era model style founded born registered only');
/** Verbs that a year at the head of a sentence can have: "2012 saw". */
export const YEAR_VERBS = wordSet('was saw is will brought marked has had would proved began ended turned');

/** Lower-case words that end in "s" and are no plural nouns. */
// biome-ignore format: a table
export const NOT_PLURAL = wordSet(`
was is has does this its his thus as us always perhaps besides towards plus across yes hers ours theirs sees brings marks remains shows
includes sometimes afterwards onwards unless whereas versus less
`);

/** Words after a day, weekday or hour that go on with the sentence: what precedes them is no adjective of a noun. */
// biome-ignore format: a table
export const FUNCTION_WORDS = wordSet(`
and or but in at on by to for from of with when while as after before until the a an he she it they we i his her their its that this which
who where was were is are had has have will would did saw because if so then local there not no during under near over into some all it
`);

/** Determiners of habit: "every Friday", "a Tuesday". */
export const HABIT_WORDS = wordSet('a an every each any most another some no alternate per');
/** Parts of the day. */
export const DAY_PARTS = wordSet('morning afternoon evening night lunchtime dawn midday noon');

/** Zones and the like that may stand between a time and its date. */
// biome-ignore format: a table
export const ZONE_WORDS = wordSet(`
gmt utc bst cet cest est edt cst cdt mst mdt pst pdt ist jst local time hours hrs eastern pacific central mountain sharp z et pt ct h
`);

/** Titles before a surname: "Mrs May". */
export const TITLES = wordSet('mr mrs ms miss dr sir lady lord theresa minister president captain general');
