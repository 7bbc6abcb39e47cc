import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refuse } from './refusal.ts';
import { gapsOf, sayer, wordBook } from './sentence.ts';
import { sharedWords } from './words.ts';

const book = wordBook(
  { leads: '{count} {count|lead|leads} of {owner}' },
  { leads: '{owner}の見込み{count}件' },
);

describe('say', () => {
  const say = sayer(sharedWords, book);
  it('prints numbers and words as the language does', () => {
    expect(say({ key: 'leads', parameters: { count: 1, owner: 'Mei' } }, 'en')).toBe('1 lead of Mei');
    expect(say({ key: 'leads', parameters: { count: 12345, owner: 'Mei' } }, 'en')).toBe(
      '12,345 leads of Mei',
    );
    expect(say({ key: 'leads', parameters: { count: 3, owner: '田中' } }, 'ja')).toBe('田中の見込み3件');
  });
  it('writes days, moments, money, lists and sentences within as the language does', () => {
    const all = wordBook({ told: '{facts}', inner: 'by {who}' }, { told: '{facts}', inner: '{who}による' });
    const facts = [
      { day: '2027-01-05' },
      { at: Date.UTC(2026, 10, 29, 1, 30), zone: 'Asia/Tokyo' },
      { amount: 120_000, currency: 'JPY' },
      { key: 'inner', parameters: { who: 'Mei' } },
    ];
    const told = (locale: 'en' | 'ja') => sayer(all)({ key: 'told', parameters: { facts } }, locale);
    expect(told('en').replaceAll('\u202f', ' ')).toBe(
      'Jan 5, 2027, Nov 29, 2026, 10:30 AM, ¥120,000, and by Mei',
    );
    expect(told('ja')).toBe('2027年1月5日、2026年11月29日 10:30、¥120,000、Meiによる');
  });
  it('says why something was refused', () => {
    expect(say(refuse('percents-must-sum-to-100'), 'ja')).toBe('配分の合計をちょうど100%にしてください。');
  });
  it('says the key of a sentence it does not know', () => {
    expect(say({ key: 'toString' }, 'en')).toBe('toString');
  });
  it('writes a clock as the language does', () => {
    const opens = wordBook({ opens: 'Opens at {time}.' }, { opens: '{time}に開きます。' });
    const parameters = { time: { clock: '15:00' } };
    expect(sayer(opens)({ key: 'opens', parameters }, 'en').replaceAll('\u202f', ' ')).toBe(
      'Opens at 3:00 PM.',
    );
    expect(sayer(opens)({ key: 'opens', parameters }, 'ja')).toBe('15:00に開きます。');
  });
  it('leaves the place of a fact empty that is missing or none', () => {
    const facts = [
      undefined,
      null,
      { day: 'Friday' },
      { at: Number.NaN, zone: 'UTC' },
      { at: 0, zone: 'Mars/X' },
    ];
    for (const owner of [...facts, { amount: 1, currency: '?' }, { clock: 'noon' }, [], true])
      expect(say({ key: 'leads', parameters: { count: 2, owner } } as never, 'en')).toBe('2 leads of ');
    expect(say({ key: 'leads' }, 'en')).toBe(' leads of ');
  });
  it('says a name that has a text for each language in the language of the sentence', () => {
    const owner = { en: 'Sales', ja: '営業部' };
    const named = wordBook({ named: '{owner} has it.' }, { named: '{owner}が担当します。' });
    expect(sayer(named)({ key: 'named', parameters: { owner } }, 'en')).toBe('Sales has it.');
    expect(sayer(named)({ key: 'named', parameters: { owner } }, 'ja')).toBe('営業部が担当します。');
  });
  it('says nothing about nothing, and English where a language is unknown', () => {
    for (const nothing of [null, undefined, 5, 'leads', {}, { key: null }])
      expect(say(nothing as never, 'en')).toBe('');
    expect(say({ key: 'not-found' }, 'de' as never)).toBe(say({ key: 'not-found' }, 'en'));
    expect(say({ key: 'not-found' }, 'toString' as never)).toBe(say({ key: 'not-found' }, 'en'));
  });
  it('law: whatever is stored, saying it never throws and leaks no placeholder', () => {
    const facts = fc.letrec((tie) => ({
      fact: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue(),
        fc.anything({ withBigInt: true, withNullPrototype: true }),
        fc.record({ day: fc.anything() }),
        fc.record({ clock: fc.anything() }),
        fc.record({ en: fc.anything(), ja: fc.anything() }, { requiredKeys: [] }),
        fc.record({ at: fc.anything(), zone: fc.anything() }),
        fc.record({ amount: fc.anything(), currency: fc.oneof(fc.constant('JPY'), fc.anything()) }),
        fc.array(tie('fact'), { maxLength: 3 }),
        tie('sentence'),
      ),
      sentence: fc.record({
        key: fc.oneof(fc.constant('leads'), fc.constant('not-found'), fc.anything()),
        parameters: fc.oneof(fc.record({ count: tie('fact'), owner: tie('fact') }), fc.anything()),
      }),
    }));
    const locales = fc.oneof(fc.constantFrom('en', 'ja'), fc.string());
    fc.assert(
      fc.property(facts.sentence, locales, (sentence, locale) => {
        const told = say(sentence as never, locale as never);
        expect(typeof told).toBe('string');
        if (!JSON.stringify(sentence, (_, each) => (typeof each === 'bigint' ? '' : each)).includes('{count'))
          expect(told).not.toMatch(/\{(count|owner)/);
      }),
      { numRuns: 500 },
    );
  });
  it('takes no two sentences under one key', () => {
    expect(() => sayer(book, book)).toThrow('leads');
  });
});

describe('gapsOf', () => {
  it('finds nothing missing in this room', () => {
    expect(gapsOf(sharedWords)).toEqual([]);
  });
  it('finds a key of one language, a blank and a fact one language leaves out', () => {
    const broken = { en: { a: 'A', b: 'B {x}', c: 'C' }, ja: { b: 'B', c: ' ' } };
    expect(gapsOf(broken as never)).toEqual(['a: no Japanese', 'b: facts differ', 'c: no Japanese']);
  });
});
