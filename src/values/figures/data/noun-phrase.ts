/** Closed classes that tell where the noun phrase after a number ends. */
import { wordSet } from '../../../language/wordSet.ts';

/** No noun phrase goes on past one of these: prepositions, conjunctions, determiners, pronouns, auxiliaries, adverbs of time and degree. */
export const CLOSED = wordSet(`
about above across after against along among amongst around as at before behind below beneath beside besides between beyond by despite down during except for
from in inside into like near of off on onto opposite out outside over past per since than through throughout till to toward towards under until unto up upon via
versus vs with within without and or but nor so yet because if although though while whereas when where whether that which who whom whose what how why
a an the this these those some any each every either neither no another such both all half my your his her its our their mine yours hers ours theirs
i you he she it we they me him us them himself herself itself themselves one ones someone somebody anyone everyone nobody none nothing something
am is are was were be been being has have had having do does did done doing will would shall should can could may might must ought
not never ever also too only just even still already again once twice then there here now soon later earlier ago today yesterday tomorrow tonight
together apart away back more less fewer most least very quite rather almost nearly about altogether alone overall combined respectively instead
including included excluding according meanwhile however therefore thus hence moreover last next nor plus minus
`);

/** Verbs in forms that an -ed ending does not give away: they end the phrase. */
export const VERBS = wordSet(`
burn burns burnt own owns prefer prefers agree agrees smoke smokes beat beats became become becomes began begin broke came come comes cost costs cut drew draw draws drove fell fall falls felt fled flew fought found gave get gets give gives go goes went
got grew grow grows held help helps hit hits hold holds kept knew know knows lay lead leads led left let lies lie live lives lost lose loses made make makes meant meet meets met need needs
paid put ran rang read remain remains rise rises rose run runs said saw say says sat see seem seems sent set sets shot show shows showed sold spent spoke stand stands stood struck take takes taken took tell told
think thought threw understood voted want wants wanted was win wins won wore work works wrote die dies died
killed injured wounded missing dead hurt arrested displaced survived joined marched appeared followed
`);

/** Participles and adjectives that count as the thing counted when nothing follows: "40 killed", "12 dead". */
export const COUNTED_STATES = wordSet(
  'killed injured wounded dead missing hurt arrested displaced detained infected convicted acquitted unemployed homeless',
);

/** Plurals without a final s. */
export const IRREGULAR_PLURALS = wordSet(`
people men women children policemen policewomen firefighters gunmen servicemen servicewomen airmen seamen fishermen clergymen businessmen sportsmen frenchmen englishmen irishmen schoolchildren grandchildren
feet teeth geese mice sheep cattle deer fish aircraft spacecraft hovercraft crew staff personnel police troops data media bacteria criteria phenomena species series dead wounded
countrymen congressmen councilmen councilwomen workmen tribesmen militiamen oxen livestock poultry offspring swine folk
`);

/** Singular words that end in s and are not the head of a counted phrase. */
export const FALSE_PLURALS = wordSet(
  'less previous various serious famous his its this was has does us plus gas bus class press business congress process loss boss glass consensus virus campus bonus status census previous religious precious numerous continuous simultaneous dangerous always perhaps besides sometimes towards afterwards years-long',
);

/** Denominators of a rate after "a" or "an": "£1,200 a day". */
export const RATE_NOUNS = wordSet(
  'day night week month year hour minute second head person share barrel tonne ton litre liter gallon kilo kilogram kg pound piece household family ticket unit bottle pint pupil student child game match season decade quarter mile km kilometre kilometer term visit room dozen time square employee worker',
);

/** Adverbs of rate. */
export const RATE_ADVERBS: Record<string, string> = {
  annually: 'year',
  yearly: 'year',
  monthly: 'month',
  weekly: 'week',
  daily: 'day',
  hourly: 'hour',
  nightly: 'night',
};
