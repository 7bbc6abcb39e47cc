import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePhone, phoneTailFor } from './phone.ts';
import { bigramsOf, searchTermsFor, searchTermsOf } from './search-terms.ts';

const finds = (texts: readonly string[], query: string) => {
  const terms = new Set(searchTermsOf(texts));
  const wanted = searchTermsFor(query);
  return wanted.length > 0 && wanted.every((term) => terms.has(term));
};
/** A part of a text, cut between characters. */
const partOf = (text: string, from: number, length: number) => [...text].slice(from, from + length).join('');

describe('law: a record', () => {
  const unspaced = fc
    .array(fc.constantFrom(...'山田中髙﨑𠮷々太郎たなかタナカーヴ김철수ก'), { minLength: 2, maxLength: 8 })
    .map((characters) => characters.join(''));
  const spaced = fc.stringMatching(/^[A-Za-zÀ-ÿ]{1,16}$/).filter((word) => !/[×÷]/.test(word));

  it('is found by any two or more characters in a row of a name without spaces', () => {
    fc.assert(
      fc.property(unspaced, fc.nat(6), fc.integer({ min: 2, max: 8 }), (name, from, length) => {
        const part = partOf(name, from, length);
        fc.pre([...part].length >= 2);
        expect(finds([name], part)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
  it('is found by a full name in Japanese without its space, and by any part across it', () => {
    fc.assert(
      fc.property(
        unspaced,
        unspaced,
        fc.nat(14),
        fc.integer({ min: 2, max: 16 }),
        (family, given, from, length) => {
          const part = partOf(family + given, from, length);
          fc.pre([...part].length >= 2);
          expect(finds([`${family} ${given}`], part)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
  it('is found by the beginning of any word of a name with spaces, without its accents, in any case', () => {
    fc.assert(
      fc.property(
        fc.array(spaced, { minLength: 1, maxLength: 4 }),
        fc.nat(3),
        fc.integer({ min: 1, max: 16 }),
        (words, which, length) => {
          const word = words[which % words.length] ?? '';
          const begin = partOf(word, 0, length);
          expect(finds([words.join(' ')], begin)).toBe(true);
          expect(finds([words.join(' ')], begin.toUpperCase().toLowerCase())).toBe(true);
          expect(finds([words.join(' ')], begin.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
  it('is found in either kana, in full or half width', () => {
    const kana = fc
      .array(fc.constantFrom(...'さとうたなかガパー'), { minLength: 2, maxLength: 6 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(kana, (reading) => {
        const katakana = reading.replace(/[ぁ-ゖ]/g, (each) =>
          String.fromCharCode(each.charCodeAt(0) + 0x60),
        );
        const hiragana = reading.replace(/[ァ-ヶ]/g, (each) =>
          String.fromCharCode(each.charCodeAt(0) - 0x60),
        );
        expect(finds([reading], katakana) && finds([reading], hiragana)).toBe(true);
      }),
    );
    expect(finds(['ガパー'], 'ｶﾞﾊﾟｰ')).toBe(true);
  });
  it.each([
    ['髙﨑 齋藤', '高崎', '髙﨑', '斎藤', '髙崎', '齊藤'],
    ['濵田屋', '浜田', '濵田'],
    ['高崎 浜田', '髙﨑', '濵田'],
    ['瀨戸 淺井', '瀬戸', '浅井'],
  ])('%s is found in old characters and in those of today', (name, ...queries) => {
    for (const query of queries) expect(finds([name], query), query).toBe(true);
  });
  it('is found by more than one of its texts together', () => {
    fc.assert(
      fc.property(unspaced, spaced, (one, other) => {
        expect(finds([one, other], `${other} ${one}`)).toBe(true);
      }),
    );
  });
  it('law: has the terms of each of its texts, whatever the order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(searchTermsOf([one, other])).toEqual(searchTermsOf([other, one]));
        expect(searchTermsOf([one, other])).toEqual(expect.arrayContaining([...searchTermsOf([one])]));
        expect(searchTermsOf([one, one, null, undefined])).toEqual(searchTermsOf([one]));
      }),
    );
  });
});

describe('bigramsOf', () => {
  it('law: are one less than the characters, each beginning where the one before it ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite', minLength: 1 }), (text) => {
        const [characters, pairs] = [[...text], bigramsOf(text)];
        expect(pairs.length).toBe(Math.max(1, characters.length - 1));
        if (characters.length > 1)
          expect([...pairs.map((pair) => [...pair][0]), characters.at(-1)].join('')).toBe(text);
      }),
    );
  });
});

describe('law: a phone number', () => {
  const japanese = fc
    .tuple(fc.constantFrom('090', '080', '070'), fc.integer({ min: 10_000_000, max: 99_999_999 }))
    .map(([area, rest]) => `${area}${rest}`);
  const landline = fc.integer({ min: 20_000_000, max: 99_999_999 }).map((rest) => `03${rest}`);
  const american = fc.integer({ min: 2_000_000, max: 9_999_999 }).map((rest) => `415${rest}`);
  const numbers = fc.oneof(
    fc.tuple(fc.constant('JP'), fc.oneof(japanese, landline)),
    fc.tuple(fc.constant('US'), american),
  );
  it('is found by any four or more of its last digits, and as a whole however it is typed', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.integer({ min: 4, max: 11 }),
        fc.constantFrom('', '-', ' ', 'ー'),
        ([country, typed], length, dash) => {
          const phone = parsePhone(typed, country);
          fc.pre(phone.kind === 'phone');
          const last = typed.slice(-length);
          const tail = phoneTailFor([last.slice(0, -4), last.slice(-4)].filter(Boolean).join(dash), country);
          expect(tail).toBeDefined();
          expect(phone.tail.startsWith(tail ?? '-')).toBe(true);
          expect(phoneTailFor(phone.e164, 'FR')).toBe(phone.tail);
        },
      ),
      { numRuns: 500 },
    );
  });
  it('is none with fewer than four digits or with letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{0,3}$/), (digits) => {
        expect(phoneTailFor(digits, 'JP')).toBeUndefined();
        expect(phoneTailFor(`${digits}5678a`, 'JP')).toBeUndefined();
      }),
    );
  });
  it('law: read again from what it was read to is itself', () => {
    fc.assert(
      fc.property(numbers, ([country, typed]) => {
        const phone = parsePhone(typed, country);
        fc.pre(phone.kind === 'phone');
        expect(parsePhone(phone.e164)).toEqual(phone);
      }),
    );
  });
});
