/** Words before a number that make it a label and no figure. */
import { wordSet } from '../../../language/wordSet.ts';

/** Whatever the case: "page 12", "No. 4", "version 2.10", "ISBN 978…". */
export const LABEL_WORDS = wordSet(`
top bottom no nos number numbers num nr chapter chapters fig figs figure figures table tables section sections sect page pages p pp para paras paragraph paragraphs verse verses item items step steps
footnote footnotes note notes appendix annex exhibit vol volume volumes version versions v ver release build isbn issn oclc lccn doi id ids pmid arxiv asin ean upc tel telephone phone fax mobile ext extension
ref reference postcode zip serial model flight route highway interstate motorway junction exit gate platform room suite apartment apt box channel psalm opus op bwv slide question
series episode grade tier stage phase size ward docket resolution directive regulation clause subsection rule code coden registration plate track lane pin chapter interstate
`);

/** Only with a capital letter: "Area 51", "Group 4", "Day 2". */
export const CAPITAL_LABELS = wordSet(`
category area formula apollo gemini soyuz voyager boeing airbus iphone ipad android windows galaxy pixel playstation xbox nintendo python java node ubuntu mac macos ios catch studio
group day week year game act scene part book season league division district zone sector line unit class type mark mk lot level article amendment title order case law bill section lock camp block building house floor
force team flight squad squadron regiment battalion company brigade army fleet bus tram train car pier dock hangar warehouse building plan agenda vision horizon project operation protocol plan world super bowl olympics euro cup expo
tesla bmw audi mercedes porsche ferrari peugeot renault citroen mazda nokia samsung canon nikon leica kodak intel ryzen pentium core radeon geforce nvidia commodore atari zx saturn falcon ariane atlas delta proton titan vostok
`);

/** In small letters too, where nothing but a preposition leads to them: "in game 6", "by move 19". */
export const COUNTED_LABELS = wordSet('game match move round lap hole heat leg frame rubber stroke');

/** Street words: "10 Downing Street". */
export const STREETS = wordSet(
  'street st road rd avenue ave lane ln drive boulevard blvd square sq terrace way place crescent court close gardens row walk quay hill mews broadway highway parkway park',
);

/** After a number: it is a time of day. */
export const CLOCK = wordSet("am pm a.m. p.m. a.m p.m o'clock oclock gmt utc bst cet est edt pst hrs");
