import { type Refusal, refuse } from '../shared/index.ts';

/** What stands between whole and parts in the numbers of a file. */
export type DecimalMark = '.' | ',';

/** Why a cell is no number. */
export type DecimalRefusal = Refusal<'number-unreadable' | 'number-mangled'>;

const UNITS: Readonly<Record<string, number>> = { 千: 3, 万: 4, 百万: 6, 千万: 7, 億: 8, 十億: 9, 兆: 12 };
const UNIT = /^([\d.]+)(百万|千万|十億|千|万|億|兆)/;
/** What a spreadsheet leaves of long digits: 8.19E+11. The digits behind it are lost. */
export const MANGLED = /^[+-]?\d(?:[.,]\d+)?E\+\d+$/i;

/**
 * A number as people write it, as an exact plain decimal ('-1234.56'): full-width digits, grouping by point, comma, space or
 * apostrophe, (1,234) and △1,234 and 1,234- as negative, 万 and 億, currency signs, codes and percent signs left out.
 */
export function readDecimal(raw: string, mark: DecimalMark): string | DecimalRefusal {
  const text = raw.normalize('NFKC').trim();
  const about = { parameters: { text: raw } };
  if (MANGLED.test(text)) return refuse('number-mangled', about);
  const negative = /^\(.*\)$|^[-−△▲]|^\p{Sc}\s*[-−]|^[A-Z]{3}\s*[-−]|[-−]$/u.test(text);
  const bare = text
    .replace(/\b[A-Z]{3}\b|\p{Sc}|[円元%]|ドル|ユーロ|R(?=\$)/gu, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^[\s+\-−△▲]+|[\s\-−]+$/g, '');
  const plain = withoutGroups(bare, mark);
  const decimal = plain === undefined ? undefined : withUnits(plain);
  if (decimal === undefined) return refuse('number-unreadable', about);
  return negative && !/^[0.]*$/.test(decimal) ? `-${decimal}` : decimal;
}

/** Grouping left out where groups are of three digits (of four before 万); undefined where a mark stands elsewhere. */
function withoutGroups(text: string, mark: DecimalMark): string | undefined {
  const group = mark === '.' ? ',' : '.';
  const parts = text.split(/(百万|千万|十億|[千万億兆])/);
  const plain = parts.map((part) => {
    if (/[千万億兆]/.test(part)) return part;
    const [whole = '', ...fractions] = part.trim().split(mark);
    const groups = whole.split(/[\s'’]/).length > 1 ? whole.split(/[\s'’]/) : whole.split(group);
    const sound =
      groups.length === 1 ||
      (/^\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every((each) => /^\d{3}$/.test(each)));
    const indian =
      groups.length > 2 &&
      /^\d{1,2}$/.test(groups[0] ?? '') &&
      groups.slice(1, -1).every((each) => /^\d{2}$/.test(each)) &&
      /^\d{3}$/.test(groups.at(-1) ?? '');
    if (fractions.length > 1 || !(sound || indian) || !/^\d*$/.test(groups.join('') + (fractions[0] ?? '')))
      return undefined;
    return fractions.length === 0 ? groups.join('') : `${groups.join('') || '0'}.${fractions[0]}`;
  });
  return plain.includes(undefined) ? undefined : plain.join('');
}

/** '1億2000万' is 120000000, '8.5千' is 8500. */
function withUnits(text: string): string | undefined {
  if (/^\d+(\.\d*)?$/.test(text)) return text.replace(/\.$/, '');
  let rest = text;
  let sum = 0n;
  for (let part = UNIT.exec(rest); part !== null; part = UNIT.exec(rest)) {
    const scaled = scaleDecimal(part[1] ?? '', UNITS[part[2] ?? ''] ?? 0);
    if (!/^\d+$/.test(scaled)) return undefined;
    sum += BigInt(scaled);
    rest = rest.slice(part[0].length);
  }
  if (rest === text || !/^\d*$/.test(rest)) return undefined;
  return String(sum + BigInt(rest === '' ? 0 : rest));
}

/** A plain decimal times ten to the power of `digits`, exactly. */
export function scaleDecimal(decimal: string, digits: number): string {
  const sign = decimal.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  const moved = whole + fraction.padEnd(digits, '0').slice(0, digits);
  const left = fraction.slice(digits).replace(/0+$/, '');
  return `${sign}${moved.replace(/^0+(?=\d)/, '') || '0'}${left === '' ? '' : `.${left}`}`;
}

/** Which mark the numbers of a column prove to be the decimal one; nothing is proved by 1.234 and 1,234 alone. */
export function decimalEvidence(samples: readonly string[]): {
  readonly point: readonly string[];
  readonly comma: readonly string[];
  readonly either: readonly string[];
} {
  const point: string[] = [];
  const comma: string[] = [];
  const either: string[] = [];
  for (const sample of samples) {
    const digits = sample.normalize('NFKC').replace(/[^\d.,]/g, '');
    const marks = digits.replace(/\d/g, '');
    if (marks === '') continue;
    const last = marks.at(-1);
    const mixed = marks.includes('.') && marks.includes(',');
    const isGroup = !mixed && (marks.length > 1 || undefined);
    const three = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
    if (!mixed && marks.length === 1 && three) either.push(sample);
    else if (isGroup ? last === ',' : last === '.') point.push(sample);
    else comma.push(sample);
  }
  return { point, comma, either };
}
