import type { Qualifier } from '../../value.ts';

/** Words before a number that hedge or bound it. The longest phrase that fits wins. */
export const BEFORE: Record<Exclude<Qualifier, 'none'>, string> = {
  exactly: 'exactly, precisely, exactly at',
  about:
    'about, not far off, not far from, around, some, roughly, approximately, approx, approx ., circa, c ., ca ., ca, ~, ≈, ±, an estimated, estimated at, an estimated total of, estimated, in the region of, something like, in the order of, on the order of, of the order of, more or less, an average of, about the, say, like, give or take, of around, of about, of some, a rough, an approximate, average of, somewhere around',
  nearly:
    'nearly, almost, just under, just below, just short of, close to, not quite, approaching, nearing, getting on for, a little under, little under, slightly under, slightly less than, a little less than, little less than, just less than, slightly fewer than, just fewer than, a bit less than, a shade under, a fraction under, virtually, practically, as good as, nearly a full, almost a full, very nearly, a little short of, marginally below, slightly below, a little below, not far short of, not far below, not far under, not much under, not much below, not much less than, not many fewer than, little short of, just shy of, a little shy of, a whisker under, a whisker short of, a whisker below, a touch under, a touch below, a hair under, a tad under, fractionally under, fractionally below, marginally under, shy of, a shade below, a shade less than, a shade short of, a fraction below, a fraction less than, a fraction short of, a touch less than, a touch short of',
  justOver:
    'just over, just above, just more than, a little over, little over, slightly over, slightly more than, a little more than, little more than, a bit more than, a bit over, a shade over, a fraction over, barely more than, marginally more than, slightly above, a little above, a whisker over, a whisker above, a hair over, a tad over, fractionally over, fractionally above, marginally over, marginally above, a shade above, a shade more than, a fraction above, a fraction more than, a touch above, a touch more than, a touch over, not much over, not much above, not much more than, not many more than',
  atLeast:
    'at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, minimum, at the very least, a good, as few as, as little as, ≥, no lower than, at a minimum, not below',
  atMost:
    'at most, up to, no more than, not more than, as many as, as much as, a maximum of, maximum of, maximum, at the most, ≤, as high as, as long as, within, not exceeding, no greater than, no higher than, not above, none above, none over, nothing above, nothing over, never above, never over, as large as, a ceiling of, a cap of, capped at, no longer than',
  moreThan:
    'more than, over, above, in excess of, upwards of, upward of, north of, well over, well above, exceeding, exceeds, exceeded, >, far more than, many more than, much more than, greater than, higher than, larger than, longer than, well in excess of, considerably more than, at well over, beyond, taller than, older than, comfortably more than, even more than, better than, surpassing, surpassed, topped, topping',
  lessThan:
    'less than, fewer than, under, below, well under, well below, <, far fewer than, far less than, lower than, smaller than, shorter than, south of, much less than, considerably less than, considerably fewer than, short of, well short of, far short of, younger than, cheaper than, no where near, nowhere near',
};

/** Words after a number (and its unit or noun) that do the same. */
export const AFTER: Record<Exclude<Qualifier, 'none'>, string> = {
  exactly: 'exactly, precisely, on the dot, on the nose',
  about: 'or so, or thereabouts, approximately, roughly, - odd, odd, - ish, ish, give or take, on average',
  nearly: '',
  justOver: 'and a bit',
  atLeast:
    'or more, or over, or above, at least, and more, and over, or greater, or longer, or higher, or older, at a minimum, at the very least, minimum, and upwards, and up, or upwards',
  atMost: 'or less, or fewer, or under, or below, at most, at the most, maximum, or younger, or lower, or shorter, and under, tops',
  moreThan: '+, plus, - plus, and counting',
  lessThan: '',
};

/** Before the number but saying nothing of its size: skipped when looking for a qualifier. */
export const TRANSPARENT =
  'only, just, merely, a mere, a total of, a combined, a combined total of, all of, than the, a record, a staggering, a further, another, an additional';

/** Bounds that hold for a stretch of time or a distance alone: "within six months", "as long as". */
export const MEASURE_ONLY = new Set(['within', 'beyond', 'as long as', 'short of', 'well short of', 'far short of', 'not far from']);
