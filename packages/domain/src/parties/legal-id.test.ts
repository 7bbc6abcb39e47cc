import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../shared/index.ts';
import { compareLegalIds, LEGAL_ID_KINDS, type LegalId, type LegalIdKind, readLegalId } from './legal-id.ts';
import { legalIdKindsFor } from './legal-ids/kinds-for-country.ts';

const read = (kind: LegalIdKind, text: string, country?: string) => {
  const id = readLegalId(kind, text, country);
  return isRefusal(id) ? id.because : id.value;
};
const known = (kind: LegalIdKind, text: string): LegalId => {
  const id = readLegalId(kind, text);
  if (isRefusal(id)) throw new Error(`${text}: ${id.because}`);
  return id;
};

/** Numbers of companies and offices as they publish them themselves. */
const REAL: readonly (readonly [LegalIdKind, string, string])[] = [
  ['JP_CORPORATE_NUMBER', '７０００-０１２０-５０００-２', '7000012050002'],
  ['JP_CORPORATE_NUMBER', '1180301018771', '1180301018771'],
  ['JP_INVOICE_NUMBER', 't1 1803 0101 8771', 'T1180301018771'],
  ['JP_INVOICE_NUMBER', '1180301018771', 'T1180301018771'],
  ['EU_VAT', 'DE 129273398', 'DE129273398'],
  ['EU_VAT', 'FR 40 303 265 045', 'FR40303265045'],
  ['EU_VAT', 'IT00743110157', 'IT00743110157'],
  ['EU_VAT', 'BE 403.019.261', 'BE0403019261'],
  ['EU_VAT', 'NL 004495445B01', 'NL004495445B01'],
  ['EU_VAT', 'ATU13585627', 'ATU13585627'],
  ['EU_VAT', 'IE 6388047V', 'IE6388047V'],
  ['EU_VAT', 'GR 094014201', 'EL094014201'],
  ['GB_COMPANY_NUMBER', '445790', '00445790'],
  ['GB_COMPANY_NUMBER', 'sc 327000', 'SC327000'],
  ['IN_GSTIN', '27aapfu0939f1zv', '27AAPFU0939F1ZV'],
  ['US_EIN', '942404110', '94-2404110'],
  ['AU_ABN', '51824753556', '51 824 753 556'],
  ['CN_USCC', '91110000600037341L', '91110000600037341L'],
  ['CH_UID', 'CHE-116.281.710 MWST', 'CHE-116.281.710'],
  ['LEI', '5493 001K JTII GC8Y 1R12', '5493001KJTIIGC8Y1R12'],
  ['DUNS', '15-048-3782', '15-048-3782'],
];

describe('a legal id', () => {
  it.each(LEGAL_ID_KINDS)('of the kind %s is refused where no text is given', (kind) => {
    for (const text of [null, undefined, {}, []])
      expect(readLegalId(kind, text as never)).toMatchObject({ because: 'legal-id-unreadable' });
  });

  it.each(REAL)('of %s typed %s is %s', (kind, text, value) => expect(read(kind, text)).toBe(value));
  it.each([
    ['JP_CORPORATE_NUMBER', '1180301018772'],
    ['EU_VAT', 'DE129273399'],
    ['EU_VAT', 'FR41303265045'],
    ['EU_VAT', 'BE0403019262'],
    ['IN_GSTIN', '27AAPFU0939F1ZW'],
    ['AU_ABN', '51824753557'],
    ['CN_USCC', '911100006000373410'],
    ['CH_UID', 'CHE-116.281.711'],
    ['LEI', '5493001KJTIIGC8Y1R13'],
  ] as const)('of %s with a digit mistyped, %s, is refused', (kind, text) =>
    expect(read(kind, text)).toBe('legal-id-mistyped'),
  );
  it.each([
    ['JP_CORPORATE_NUMBER', '010705000725'],
    ['EU_VAT', '129273398'],
    ['EU_VAT', 'US129273398'],
    ['US_EIN', '07-1234567'],
    ['GB_COMPANY_NUMBER', '123456789'],
    ['DUNS', ''],
  ] as const)('of %s without its form, %s, is refused', (kind, text) =>
    expect(read(kind, text)).toBe('legal-id-unreadable'),
  );
  it('is of the company’s country where it names none', () => {
    expect(read('EU_VAT', '129273398', 'DE')).toBe('DE129273398');
    expect(read('EU_VAT', '094014201', 'GR')).toBe('EL094014201');
    expect(read('EU_VAT', 'FR40303265045', 'DE')).toBe('FR40303265045');
  });
  it('of a corporation is one in the register of numbers and on its invoices', () => {
    expect(known('JP_INVOICE_NUMBER', 'T1180301018771').identity).toBe(
      known('JP_CORPORATE_NUMBER', '1180301018771').identity,
    );
  });
  it('is never read from what is none, and read twice is the same', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789ABTDEFRU- .+'), maxLength: 22 });
    fc.assert(
      fc.property(fc.constantFrom(...LEGAL_ID_KINDS), fc.oneof(typed, fc.string()), (kind, text) => {
        const id = readLegalId(kind, text);
        if (!isRefusal(id)) expect(readLegalId(kind, id.value)).toEqual(id);
      }),
    );
    for (const [kind, , value] of REAL) expect(known(kind, value).value).toBe(value);
  });
  it('is the same in any width, case and spacing', () => {
    const gap = fc.constantFrom('', ' ', '-', '.', '　', '－');
    fc.assert(
      fc.property(fc.constantFrom(...REAL), fc.boolean(), gap, ([kind, , value], isWide, between) => {
        const characters = [...value.toLowerCase()].map((character) =>
          isWide && /[!-~]/.test(character)
            ? String.fromCharCode(character.charCodeAt(0) + 0xfee0)
            : character,
        );
        expect(read(kind, characters.join(between))).toBe(value);
      }),
    );
  });
  it('with one digit changed is never taken for another where its check digit sees every digit', () => {
    const checked = REAL.filter(([kind]) => ['AU_ABN', 'LEI', 'CH_UID'].includes(kind));
    fc.assert(
      fc.property(
        fc.constantFrom(...checked),
        fc.nat(30),
        fc.integer({ min: 1, max: 9 }),
        ([kind, , value], place, by) => {
          const digits = [...value].flatMap((character, index) => (/\d/.test(character) ? [index] : []));
          const at = digits[place % digits.length] ?? 0;
          const changed = (Number(value.charAt(at)) + by) % 10;
          expect(isRefusal(readLegalId(kind, value.slice(0, at) + changed + value.slice(at + 1)))).toBe(true);
        },
      ),
    );
  });
});

it('a company is asked for the numbers of its country and of the world, or for any', () => {
  expect(legalIdKindsFor('JP')).toEqual(['JP_CORPORATE_NUMBER', 'JP_INVOICE_NUMBER', 'LEI', 'DUNS']);
  expect(legalIdKindsFor('GR')).toEqual(['EU_VAT', 'LEI', 'DUNS']);
  expect(legalIdKindsFor('BR')).toEqual(['LEI', 'DUNS']);
  expect(legalIdKindsFor(null)).toEqual(LEGAL_ID_KINDS);
});

describe('two companies by their legal ids', () => {
  const toyota = known('JP_CORPORATE_NUMBER', '1180301018771');
  const agency = known('JP_CORPORATE_NUMBER', '7000012050002');
  const lei = known('LEI', '5493001KJTIIGC8Y1R12');
  it('are one by an equal id, two by others of one register, and unknown across registers', () => {
    expect(compareLegalIds([toyota], [known('JP_INVOICE_NUMBER', 'T1180301018771')])).toMatchObject({
      kind: 'same',
    });
    expect(compareLegalIds([toyota, lei], [agency, lei])).toMatchObject({ kind: 'other', one: toyota });
    expect(compareLegalIds([toyota], [lei])).toEqual({ kind: 'unknown' });
    expect(compareLegalIds([], [lei])).toEqual({ kind: 'unknown' });
  });
  it('have a number in each state of India and one PAN', () => {
    const maharashtra = known('IN_GSTIN', '27AAPFU0939F1ZV');
    const karnataka = known('IN_GSTIN', '29AAPFU0939F1ZR');
    expect(compareLegalIds([maharashtra], [karnataka])).toMatchObject({ kind: 'same-holder' });
  });
  it('say the same whichever is asked first', () => {
    const ids = fc.subarray([toyota, agency, lei, known('DUNS', '150483782'), known('DUNS', '150483783')]);
    fc.assert(
      fc.property(ids, ids, (one, other) => {
        expect(compareLegalIds(one, other).kind).toBe(compareLegalIds(other, one).kind);
      }),
    );
  });
});

it('two places of one company have two DUNS numbers', () => {
  const [one, other] = ['150483782', '150483783'].flatMap((text) => {
    const id = readLegalId('DUNS', text);
    return isRefusal(id) ? [] : [[id]];
  });
  expect(compareLegalIds(one ?? [], other ?? [])).toEqual({ kind: 'unknown' });
  expect(compareLegalIds(one ?? [], one ?? [])).toMatchObject({ kind: 'same' });
});

it.each(['FOO', '__proto__', null, undefined])(
  'a legal id of the kind %s, which is none, is refused by name',
  (kind) => {
    expect(readLegalId(kind as never, '1')).toMatchObject({ because: 'value-unfit', path: ['kind'] });
  },
);

it('an invoice number that is typed for a corporate number is told so', () => {
  expect(readLegalId('JP_CORPORATE_NUMBER', 'Ｔ5010401067252')).toMatchObject({
    because: 'legal-id-of-invoices',
  });
  expect(isRefusal(readLegalId('JP_INVOICE_NUMBER', 'T5010401067252'))).toBe(false);
});
