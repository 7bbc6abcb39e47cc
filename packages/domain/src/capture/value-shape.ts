import { areBooleanWords } from '../catalog/index.ts';
import { parseEmail, parsePhone } from '../shared/index.ts';
import { WORD_OF_CONSENT } from './consent-words.ts';
import { type ImportColumn, type ImportField, traitsOf } from './import-target.ts';
import { partsOf } from './read-parts.ts';

/** How many of a column's samples must look alike before the values speak for themselves. */
const ENOUGH = 0.9;

function share(samples: readonly string[], fits: (value: string) => boolean): number {
  return samples.length === 0 ? 0 : samples.filter(fits).length / samples.length;
}

/** Nearly all samples are e-mail addresses, one or several in a cell. */
export function looksLikeEmail(samples: readonly string[]): boolean {
  const valid = (value: string) => parseEmail(value).kind === 'email';
  return share(samples, (value) => partsOf(value, valid).every(valid)) >= ENOUGH;
}

/** Digits written as phone numbers are: a plus, a leading zero, or groups; not plain counts or ids. */
export function looksLikePhone(samples: readonly string[], country?: string): boolean {
  const written = (value: string) => /^(p:)?\s*(\+|\(?0|\d{2,4}[-\s(])/.test(value.normalize('NFKC'));
  const valid = (value: string) => parsePhone(value.replace(/^p:/, ''), country).kind === 'phone';
  return share(samples, (value) => written(value) && partsOf(value, valid).every(valid)) >= ENOUGH;
}

/** Nearly all samples are addresses of the web. */
export function looksLikeUrl(samples: readonly string[]): boolean {
  return share(samples, (value) => /^(https?:\/\/|www\.)\S+\.\S+$/i.test(value)) >= ENOUGH;
}

/** The words of a pipeline's end, in English and Japanese. */
export function looksLikeStage(samples: readonly string[], stageNames: ReadonlySet<string>): boolean {
  const known = (value: string) =>
    stageNames.has(value.toLowerCase()) || /^(closed )?(won|lost)$|^(受注|失注|成約)$/i.test(value);
  return samples.length >= 2 && samples.length <= 30 && samples.filter(known).length >= 2;
}

/** True when the values plainly contradict what the header promises, such as words under "phone". */
export function contradicts(field: ImportField, column: ImportColumn): boolean {
  const { samples } = column;
  if (samples.length === 0) return false;
  const none = (pattern: RegExp) => share(samples, (value) => pattern.test(value.normalize('NFKC'))) < 0.2;
  if (field === 'contact.email' || field === 'member.email') return none(/@/);
  if (field === 'contact.phone') return none(/\d{3}/);
  if (MONEY_FIELDS.has(field)) return none(/\d/);
  if (NAME_FIELDS.has(field)) return areBooleanWords(samples);
  if (DAY_FIELDS.has(field)) return none(/\d.*\d/);
  if (field === 'lead.won' || field === 'consent.none' || field.startsWith('contact.no-'))
    return column.distinct > 6;
  if (traitsOf(field).type === 'CONSENT') return none(WORD_OF_CONSENT);
  if (field === 'company.employees' || field === 'line.quantity') return none(/\d/);
  if (field === 'touch.source' || field === 'lead.stage') return column.distinct >= 1000;
  return false;
}

const NAME_FIELDS: ReadonlySet<ImportField> = new Set([
  'company.name',
  'contact.name',
  'line.product',
  'lead.owner',
  'lead.title',
]);

const MONEY_FIELDS: ReadonlySet<ImportField> = new Set([
  'lead.expected-value',
  'lead.close-value',
  'company.revenue',
  'line.price',
  'product.price',
]);
const DAY_FIELDS: ReadonlySet<ImportField> = new Set([
  'lead.expected-close-day',
  'lead.closed-on',
  'lead.won-on',
  'lead.lost-on',
  'touch.captured-at',
  'touch.last-at',
  'consent.at',
]);
