import { splitName } from '@mikomi/domain/shared';
import type { NewLeadSetting, NewLeadValues } from './new-lead-values.ts';

/** What only companies have in their names. */
const OF_COMPANIES =
  /株式会社|有限会社|合同会社|[㈱㈲]|\b(?:inc|ltd|llc|llp|plc|gmbh|corp|co|kk|k\.k|pte|pty|ag|sa|srl|bv)\b\.?/iu;

/** What words that were searched for in vain say of a new lead: an address, a number, a company, else the name of who asks. */
export function valuesOfWords(words: string, { nameOrder }: NewLeadSetting): Partial<NewLeadValues> {
  const text = words.trim();
  if (text === '') return {};
  if (text.includes('@')) return points('', text);
  if (/^[+\d][\d\s().-]{4,}$/.test(text.normalize('NFKC'))) return points(text, '');
  if (OF_COMPANIES.test(text)) return { companyName: text };
  const { family, given } = splitName(text, nameOrder);
  return { familyName: family ?? '', givenName: given ?? '' };
}

const points = (phone: string, email: string): Partial<NewLeadValues> => ({
  points: [
    { kind: 'PHONE', value: phone },
    { kind: 'EMAIL', value: email },
  ],
});
