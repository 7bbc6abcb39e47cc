import { describe, expect, it } from 'vitest';
import type { ColumnReading } from './column-reading.ts';
import { holdsSeveral, readParts } from './read-parts.ts';
import { looksLikeEmail, looksLikePhone } from './value-shape.ts';

const plain: ColumnReading = {
  type: 'EMAIL',
  empties: ['-'],
  prefix: '',
  dayOrder: 'YMD',
  serials: false,
  decimal: '.',
  unit: 0,
  currency: 'JPY',
};

/** What a cell names: addresses and numbers as they are understood, `?` before what cannot be read. */
function named(raw: string, type: 'EMAIL' | 'PHONE', country = 'JP', settled: Partial<ColumnReading> = {}) {
  const parts = readParts(
    raw,
    { ...plain, type, ...settled },
    { currency: 'JPY', country, zone: 'Asia/Tokyo' },
  );
  return parts.map(({ raw: part, value }) => {
    if (value.kind === 'email') return value.email.address;
    if (value.kind === 'phone') return value.phone.e164;
    return value.kind === 'empty' ? '' : `?${part}`;
  });
}

describe('a cell of several addresses', () => {
  it.each([
    ['a@x.jp; b@y.jp', ['a@x.jp', 'b@y.jp']],
    ['a@x.jp；b@y.jp', ['a@x.jp', 'b@y.jp']],
    ['a@x.jp,b@y.jp', ['a@x.jp', 'b@y.jp']],
    ['a@x.jp、b@y.jp、c@z.jp', ['a@x.jp', 'b@y.jp', 'c@z.jp']],
    ['a@x.jp / b@y.jp', ['a@x.jp', 'b@y.jp']],
    ['a@x.jp\r\nb@y.jp', ['a@x.jp', 'b@y.jp']],
    ['a@x.jp;', ['a@x.jp']],
    ['a@x.jp; -', ['a@x.jp', '']],
    // One that cannot be read costs no other.
    ['a@x.jp; b@y', ['a@x.jp', '?b@y']],
    ['sales/jp@x.jp', ['sales/jp@x.jp']],
    ['sales/jp@x.jp; b@y.jp', ['sales/jp@x.jp', 'b@y.jp']],
    ['nobody; none', ['?nobody; none']],
    ['', ['']],
  ])('%j', (raw, expected) => expect(named(raw, 'EMAIL')).toEqual(expected));
});

describe('a cell of several numbers', () => {
  it.each([
    ['JP', '090-1234-5678 / 03-1234-5678', ['+819012345678', '+81312345678']],
    ['JP', '090-1234-5678/03-1234-5678', ['+819012345678', '+81312345678']],
    ['JP', '０９０ー１２３４ー５６７８／０３ー１２３４ー５６７８', ['+819012345678', '+81312345678']],
    ['JP', '090-1234-5678、03-1234-5678', ['+819012345678', '+81312345678']],
    ['JP', '090-1234-5678\n03-1234-5678', ['+819012345678', '+81312345678']],
    // Read whole, the second would pass for an extension of the first.
    ['JP', '090-1234-5678;0312345678', ['+819012345678', '+81312345678']],
    ['JP', '03-1234-5678 / 5679', ['+81312345678', '?5679']],
    ['JP', '03-1234-5678, ext. 12', ['+81312345678']],
    ['JP', '03-1234-5678;', ['+81312345678']],
    ['JP', '8,19E+11', ['?8,19E+11']],
    ['US', '(650) 253-0000/(650) 253-0001', ['+16502530000', '+16502530001']],
    ['DE', '030/90181000', ['+493090181000']],
    ['DE', '089 / 12 34 56', ['+4989123456']],
    ['DE', '030/90181000; 0171/2345678', ['+493090181000', '+491712345678']],
    ['DE', '04012345/04012346', ['+494012345', '+494012346']],
    ['AT', '0664/1234567', ['+436641234567']],
    ['BE', '0475/12.34.56', ['+32475123456']],
    ['CH', '(044) 123/45/67', ['+41441234567']],
  ])('in %s: %j', (country, raw, expected) => expect(named(raw, 'PHONE', country)).toEqual(expected));

  it('each with the mark that stands before every value', () => {
    expect(named('p:+819012345678; p:+81312345678', 'PHONE', 'JP', { prefix: 'p:' })).toEqual([
      '+819012345678',
      '+81312345678',
    ]);
  });
});

it('several addresses or numbers tell what a column holds', () => {
  expect(looksLikeEmail(['a@x.jp; b@y.jp', 'c@z.jp'])).toBe(true);
  expect(looksLikePhone(['090-1234-5678 / 03-1234-5678', '03-1234-5679'], 'JP')).toBe(true);
});

it('a contact has several of them, a member one address', () => {
  expect(
    (['contact.email', 'contact.phone', 'member.email', 'company.address', 'lead.note'] as const).map(
      (field) => holdsSeveral({ kind: 'field', field }),
    ),
  ).toEqual([true, true, false, false, false]);
  expect(holdsSeveral({ kind: 'custom', fieldId: 'f' })).toBe(false);
});
