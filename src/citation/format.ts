/**
 * A source's reference in plain text. A small formatter of ours for the CSL variables that fact bases use, in note order (author, title,
 * container, publisher, date, locator). The CSL processor `citeproc` was measured and left out: 379 KB minified, over 90 ms to build one
 * style (seconds on a busy machine) where an editor may block for 16, and a licence (CPAL or AGPL) that binds whoever ships it.
 */
import type { Citation, Source } from '../factbase/model.ts';
import { dateText, yearText } from './date.ts';
import { listed, peopleOf } from './people.ts';
import { firstOf, plain } from './text.ts';

/** CSL types that stand within something larger: their titles take quotation marks. */
const PARTS =
  /^(?:article|chapter|entry|paper-conference|post|webpage|broadcast|interview|personal_communication|speech|review|song|figure|dataset)/;

/**
 * The full reference of a source, and where in it where a citation says so:
 * `Paul Melly, “Mali's coup”, Chatham House, 23 March 2012, para. 6. https://example.org`.
 * Plain text on one line, whatever the item holds; the citekey where it holds nothing. `url: false` leaves the address out.
 */
export function formatCitation(source: Source, citation?: Citation, options: { url?: boolean } = {}): string {
  const { item } = source;
  const title = plain(item.title) || plain(item['title-short']);
  const reference = [
    creators(item),
    title && PARTS.test(plain(item.type)) ? `“${title}”` : title,
    ...within(item),
    published(item),
    dateText(item.issued),
    pages(plain(item.page)),
  ].filter(Boolean);
  const text = [reference.join(', ') || plain(source.citekey), plain(citation?.locator)].filter(Boolean).join(', ');
  const address = options.url === false ? '' : plain(item.URL) || (plain(item.DOI) && `https://doi.org/${plain(item.DOI)}`);
  return address ? `${/[.?!]$/.test(text) ? text : `${text}.`} ${address}` : text;
}

/** How a sentence names a source: "Melly 2012", "Melly and Sy 2012", "BBC News, 20 February 2024"; the citekey where the item names nobody. */
export function shortCitation(source: Source): string {
  const { item } = source;
  const people = peopleOf(item.author ?? item.editor);
  if (people.length > 0 && !people[0].literal) {
    const names = people.length > 2 ? [people[0].short, 'others'] : people.map((p) => p.short);
    return [listed(names), yearText(item.issued)].filter(Boolean).join(' ');
  }
  const who =
    listed(people.map((p) => p.short)) ||
    firstOf(item, 'container-title-short', 'container-title', 'publisher', 'authority', 'title-short', 'title');
  return who ? [who, dateText(item.issued)].filter(Boolean).join(', ') : plain(source.citekey);
}

/** Who made it; editors are marked as such. */
function creators(item: Record<string, unknown>): string {
  const authors = peopleOf(item.author);
  if (authors.length > 0) return listed(authors.map((p) => p.full));
  const editors = peopleOf(item.editor);
  return editors.length > 0 ? `${listed(editors.map((p) => p.full))} (${editors.length > 1 ? 'eds' : 'ed.'})` : '';
}

/** What it stands in: journal or book, volume and issue, edition, series, the event. */
function within(item: Record<string, unknown>): string[] {
  const numbered = (label: string, variable: string): string => {
    const text = plain(item[variable]);
    return /^[\dIVXLC]/.test(text) ? `${label} ${text}` : text;
  };
  return [
    plain(item['container-title']),
    numbered('vol.', 'volume'),
    numbered('no.', 'issue'),
    editionOf(plain(item.edition)),
    plain(item['collection-title']),
    firstOf(item, 'event-title', 'event'),
    plain(item.genre),
    plain(item.number),
  ];
}

function editionOf(edition: string): string {
  if (!/^\d{1,3}$/.test(edition)) return edition;
  const n = Number(edition);
  const teen = n % 100 > 10 && n % 100 < 14;
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')} edn`;
}

function published(item: Record<string, unknown>): string {
  const publisher = firstOf(item, 'publisher', 'authority');
  const place = plain(item['publisher-place']);
  // A paper that publishes itself is named once.
  if (publisher && publisher === plain(item['container-title'])) return place;
  return [place, publisher].filter(Boolean).join(': ');
}

function pages(page: string): string {
  if (!/^\d/.test(page)) return page;
  return /[-–,]/.test(page) ? `pp. ${page.replace(/(\d)-+(\d)/g, '$1–$2')}` : `p. ${page}`;
}
