import { describe, expect, it } from 'vitest';
import { formatPhone, parsePhone, phoneTailFor } from './phone.ts';

describe('a phone number', () => {
  it.each([
    ['０９０ー１２３４ー５６７８', 'JP', '+819012345678'],
    ['(03) 1234-5678', 'JP', '+81312345678'],
    ['0120-123-456', 'JP', '+81120123456'],
    ['0088-22-1234', 'JP', '+810088221234'],
    ['011 49 30 90181000', 'JP', '+493090181000'],
    ['+1 650 253 0000', 'JP', '+16502530000'],
    ['98765 43210', 'IN', '+919876543210'],
    ['0044 20 7031 3000', 'DE', '+442070313000'],
  ])('%s in %s is %s', (text, country, e164) =>
    expect(parsePhone(text, country)).toMatchObject({ kind: 'phone', e164 }),
  );
  it('shows its parts', () => {
    expect(parsePhone('03-1234-5678 ext. 12', 'JP')).toEqual({
      kind: 'phone',
      e164: '+81312345678',
      full: '+81312345678;ext=12',
      country: 'JP',
      digits: '81312345678',
      tail: '87654321318',
      extension: '12',
    });
  });
  it.each([
    ['abc', 'phone-unreadable'],
    ['8.19E+11', 'phone-unreadable'],
    ['123', 'phone-too-short'],
    ['+1 650 253 0000 00000', 'phone-too-long'],
  ])('%s is refused: %s', (text, because) => expect(parsePhone(text, 'JP')).toMatchObject({ because }));
  it.each(['03-1234-5678', '(03) 1234 5678', '03-1234-5678 内線12', '０３ー１２３４ー５６７８'])(
    'without a country needs one: %s',
    (text) => {
      expect(parsePhone(text)).toMatchObject({ because: 'phone-without-country' });
      expect(parsePhone(text, 'XX')).toMatchObject({ because: 'phone-without-country' });
    },
  );
  it.each(['abc', '12', '8.19E+11', '2026/12/01-2026/12/05'])(
    'is not what lacks a country alone: %s',
    (text) => expect(parsePhone(text)).toMatchObject({ because: 'phone-unreadable' }),
  );
  it.each([
    '03-1234-5678 内線12',
    '03-1234-5678（内線：12）',
    '０３－１２３４－５６７８　内線番号１２',
    '03-1234-5678 ext. 12',
    '03-1234-5678 (Ext 12)',
    '03-1234-5678 x12',
    '+81312345678;ext=12',
    'tel:+81-3-1234-5678;ext=12',
  ])('%s keeps its extension', (text) => {
    expect(parsePhone(text, 'JP')).toMatchObject({ full: '+81312345678;ext=12', extension: '12' });
  });
  it('with an extension is written with it, and read again from that', () => {
    const shown = [formatPhone('+81312345678;ext=12', 'JP'), formatPhone('+81312345678;ext=12', 'US')];
    expect(shown).toEqual(['03-1234-5678 ext. 12', '+81 3 1234 5678 ext. 12']);
    for (const text of shown) expect(parsePhone(text, 'JP')).toMatchObject({ full: '+81312345678;ext=12' });
  });
  it('is read as a link holds it', () => {
    expect(parsePhone('tel:+81312345678')).toMatchObject({ e164: '+81312345678', full: '+81312345678' });
  });
  it('is written nationally at home and internationally abroad', () => {
    expect([formatPhone('+819012345678', 'JP'), formatPhone('+819012345678', 'US')]).toEqual([
      '090-1234-5678',
      '+81 90 1234 5678',
    ]);
  });
  it.each(['5678', '1234-5678', '1234-5678 内線12', '090-1234-5678', '+81 90 1234 5678', '12345678'])(
    'is found by %s',
    (query) => {
      const found = parsePhone('090-1234-5678', 'JP');
      expect(found.kind === 'phone' && found.tail.startsWith(phoneTailFor(query, 'JP') ?? '?')).toBe(true);
    },
  );
  it.each(['567', 'tanaka', '２丁目'])('is not looked for by %s', (query) =>
    expect(phoneTailFor(query, 'JP')).toBeUndefined(),
  );
  it('of another country is found as it is dialled there', () => {
    const london = parsePhone('020 7946 0958', 'GB');
    expect(
      london.kind === 'phone' && london.tail.startsWith(phoneTailFor('020 7946 0958', 'US') ?? '?'),
    ).toBe(true);
    expect(phoneTailFor('0123', 'JP')).toBe('3210');
  });
  it.each(['+49 30 90181000', '+44 20 7031 3000', '+1 650 253 0000', '+86 10 6552 9988', '+91 98765 43210'])(
    '%s is the same number with any prefix for abroad',
    (text) => {
      const meant = parsePhone(text);
      const digits = text.slice(1);
      for (const prefix of ['00', '00 ', '００-', '010-', '+'])
        expect(parsePhone(`${prefix}${digits}`, 'JP'), prefix).toEqual(meant);
    },
  );
  it.each([
    ['011-241-0001', 'JP', '+81112410001'],
    ['0120-123-456', 'JP', '+81120123456'],
    ['010-1234-5678', 'KR', '+821012345678'],
    ['010 6552 9988', 'CN', '+861065529988'],
    ['011 49 30 90181000', 'US', '+493090181000'],
    ['0030 210 1234567', 'DE', '+302101234567'],
  ])('%s in %s stays %s', (text, country, e164) =>
    expect(parsePhone(text, country)).toMatchObject({ kind: 'phone', e164 }),
  );
});
