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
    expect(told('ja')).toBe('2027年1月5日、2026/11/29 10:30、¥120,000、Meiによる');
  });
  it('says why something was refused', () => {
    expect(say(refuse('percents-must-sum-to-100'), 'ja')).toBe('配分の合計をちょうど100%にしてください。');
  });
  it('says the key of a sentence it does not know', () => {
    expect(say({ key: 'toString' }, 'en')).toBe('toString');
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
