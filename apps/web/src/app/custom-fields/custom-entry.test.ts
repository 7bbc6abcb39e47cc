import { expect, test } from 'vitest';
import { type CustomEntry, entryOf, isBlank } from './custom-entry.ts';
import type { KnownField } from './custom-field.ts';
import { memberIdOf, memberKeyOf } from './member-id.ts';
import { readEntry } from './read-entry.ts';

const TANAKA = '0190f3c2-0000-7000-8000-000000000001';
const JAPAN = { currency: 'JPY', country: 'JP', locale: 'en' };

const field = (type: KnownField['type'], required = false): KnownField => ({
  id: 'CustomField_1',
  key: 'k1',
  record: 'LEAD',
  label: 'Grade',
  type,
  required,
  options: [
    { key: 'gold', label: 'Gold' },
    { key: 'silver', label: 'Silver' },
  ],
});

test.each<[KnownField['type'], unknown, CustomEntry]>([
  ['TEXT', 'a\nb', 'a\nb'],
  ['NUMBER', 1234.5, '1234.5'],
  ['MONEY', { amount: 1999, currency: 'USD' }, { text: '19.99', currency: 'USD' }],
  ['DATE', '2026-02-28', '2026-02-28'],
  ['BOOLEAN', false, 'false'],
  ['SELECT', 'gold', 'gold'],
  ['MULTI_SELECT', ['gold', 'silver'], ['gold', 'silver']],
  ['PHONE', '+819012345678', '+819012345678'],
  ['EMAIL', 'a@example.com', 'a@example.com'],
  ['URL', 'https://example.com/', 'https://example.com/'],
])('a stored %s is entered as it is stored', (type, stored, entry) => {
  expect(entryOf(field(type), stored, 'JPY')).toEqual(entry);
  expect(readEntry(field(type), entry, JAPAN)).toEqual({ kind: 'read', value: stored });
});

test('a member is entered by id and name, and stored by key', () => {
  const entry = entryOf(field('MEMBER'), TANAKA, 'JPY', new Map([[TANAKA, 'Aiko Tanaka']]));
  expect(entry).toEqual({ id: memberIdOf(TANAKA), name: 'Aiko Tanaka' });
  expect(readEntry(field('MEMBER'), entry, JAPAN)).toEqual({ kind: 'read', value: memberIdOf(TANAKA) });
  expect(memberKeyOf(memberIdOf(TANAKA))).toBe(TANAKA);
});

test.each<KnownField['type']>(['TEXT', 'MONEY', 'DATE', 'BOOLEAN', 'SELECT', 'MULTI_SELECT', 'MEMBER'])(
  'an empty %s is nothing, and refused where it is required',
  (type) => {
    const entry = entryOf(field(type), undefined, 'JPY');
    expect(isBlank(entry)).toBe(true);
    expect(readEntry(field(type), entry, JAPAN)).toEqual({ kind: 'read', value: null });
    expect(readEntry(field(type, true), undefined, JAPAN)).toEqual({
      kind: 'unfit',
      why: 'Fill in “Grade”.',
    });
  },
);

test('numbers, amounts and phones are read as people write them', () => {
  expect(readEntry(field('NUMBER'), '１,２００', JAPAN)).toEqual({ kind: 'read', value: 1200 });
  expect(readEntry(field('MONEY'), { text: '120万', currency: 'JPY' }, JAPAN)).toEqual({
    kind: 'read',
    value: { amount: 1_200_000, currency: 'JPY' },
  });
  expect(readEntry(field('PHONE'), '090-1234-5678', JAPAN)).toEqual({ kind: 'read', value: '+819012345678' });
});

test('what does not fit is said in the language of the reader', () => {
  expect(readEntry(field('NUMBER'), 'many', JAPAN)).toEqual({
    kind: 'unfit',
    why: '“many” is not a number.',
  });
  expect(readEntry(field('URL'), 'nowhere', { ...JAPAN, locale: 'ja' })).toMatchObject({
    why: expect.stringMatching(/[ぁ-ん]/),
  });
});
