/** A time of day as the draft writes its own: "1:15 a.m.", "1.15am", "13:15", "noon". */
import type { DateValue } from '../values/value.ts';

const CLOCK = /(\d{1,2})(?:([:.])(\d\d))?(\s?)([ap])(\.?)(m)(\.?)|(\d{1,2})([:.])(\d\d)|\b(noon|midday|midnight)\b/i;

/** The claim's text with the fact's time; undefined where the time is a stretch, or in words that give no form for it. */
export function rewriteTime(text: string, claim: DateValue, fact: DateValue): string | undefined {
  const { time } = fact;
  if (!time || !claim.time || time.from !== time.to || claim.time.from !== claim.time.to) return undefined;
  if (claim.time.from === time.from && !claim.time.twelveHour) return text;
  const own = CLOCK.exec(text);
  if (!own) return undefined;
  const shown = clockLike(own, time.from, claim.time.twelveHour === true);
  return text.slice(0, own.index) + shown + text.slice(own.index + own[0].length);
}

function clockLike(own: RegExpExecArray, minutes: number, isTwelve: boolean): string {
  const [, hour, mark, ownMinutes, space, letter, stop1, m, stop2, plainHour, plainMark] = own;
  const h = Math.floor(minutes / 60) % 24;
  const two = String(minutes % 60).padStart(2, '0');
  const twelve = h % 12 === 0 ? 12 : h % 12;
  if (hour) {
    const half = h < 12 ? 'a' : 'p';
    const cased = letter === letter.toUpperCase() ? half.toUpperCase() : half;
    // "6 p.m." has minutes where the fact does.
    const rest = ownMinutes !== undefined || minutes % 60 ? `${mark ?? (stop1 ? ':' : '.')}${two}` : '';
    return `${twelve}${rest}${space}${cased}${stop1}${m}${stop2}`;
  }
  if (plainHour) return `${isTwelve ? twelve : plainHour.length === 2 ? String(h).padStart(2, '0') : h}${plainMark}${two}`;
  if (minutes === 0) return 'midnight';
  if (minutes === 720) return own[0].toLowerCase() === 'midday' ? 'midday' : 'noon';
  return `${twelve}:${two} ${h < 12 ? 'a.m.' : 'p.m.'}`;
}
