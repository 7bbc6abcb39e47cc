import { textOf } from '../payload/json.ts';

/** Elements after which people see a new line. */
const BLOCKS =
  /^\/?(?:p|div|br|tr|li|ul|ol|table|h[1-6]|blockquote|pre|section|article|header|footer|hr|dt|dd)$/;
/** Elements whose content nobody sees. */
const UNSEEN = /^(?:script|style|head|title|template)$/;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  yen: '¥',
  copy: '©',
  hellip: '…',
  ndash: '–',
  mdash: '—',
};

/** What somebody reads on a page of HTML: its words in their lines, cells parted by tabs. One pass, whatever the page is. */
export function textOfPage(html: string | null): string | null {
  if (html === null) return null;
  const seen: string[] = [];
  let hiddenBy: string | undefined;
  let isComment = false;
  for (const [index, piece] of html.split('<').entries()) {
    if (index === 0) {
      seen.push(piece);
      continue;
    }
    isComment ||= piece.startsWith('!--');
    const end = isComment ? piece.indexOf('-->') + 2 : piece.indexOf('>');
    if (end < (isComment ? 2 : 0)) continue;
    const tag = isComment ? '' : (/^\/?[a-z][a-z0-9]*/i.exec(piece)?.[0] ?? '').toLowerCase();
    isComment = false;
    if (hiddenBy !== undefined && tag !== `/${hiddenBy}`) continue;
    hiddenBy = UNSEEN.test(tag) ? tag : undefined;
    if (hiddenBy !== undefined) continue;
    if (BLOCKS.test(tag)) seen.push('\n');
    if (tag === '/td' || tag === '/th') seen.push('\t');
    seen.push(piece.slice(end + 1).replace(/\s+/g, ' '));
  }
  const text = decoded(seen.join(''));
  const lines = text.split('\n').map((line) => line.replace(/[^\S\t]+/g, ' ').trim());
  return textOf(
    lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  );
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
