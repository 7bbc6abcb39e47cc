import { describe, expect, it } from 'vitest';
import { definition, limited, reading } from '../../../test/field-definitions.ts';
import { isRefusal, sayer, sharedWords } from '../../shared/index.ts';
import type { CustomValue } from '../custom-value.ts';
import { catalogWords } from '../words.ts';
import { convertChoice, convertChoices, convertValue } from './convert-value.ts';
import { decideFate } from './decide-fate.ts';
import type { ConversionContext } from './field-change.ts';
import type { FieldDefinition } from './field-definition.ts';
import { definitionWords } from './words.ts';

const say = sayer(sharedWords, catalogWords, definitionWords);
const context = (locale: string): ConversionContext => ({
  ...reading,
  locale,
  memberName: () => undefined,
  memberNamed: () => undefined,
});
const of = (type: FieldDefinition['type']) => limited(type, {});
const convert = (
  from: FieldDefinition['type'],
  to: FieldDefinition['type'],
  value: CustomValue,
  locale = 'en',
) => convertValue(of(from), of(to), value, context(locale));

describe('a value read under another type', () => {
  it.each<[string, CustomValue, string]>([
    ['en', true, 'Yes'],
    ['en', false, 'No'],
    ['ja', true, 'はい'],
    ['ja-JP', false, 'いいえ'],
  ])('is, in %s, %j as it is shown: %s', (locale, value, text) => {
    expect(convert('BOOLEAN', 'TEXT', value, locale)).toBe(text);
  });

  it('joins several choices as the language does', () => {
    expect(convert('MULTI_SELECT', 'TEXT', ['a', 'b'], 'en')).toBe('A, B');
    expect(convert('MULTI_SELECT', 'TEXT', ['a', 'b'], 'ja-JP')).toBe('A、B');
    expect(convert('MULTI_SELECT', 'TEXT', ['a', 'gone'], 'en')).toBe('A, gone');
  });

  it('reads a number by its point, also where people write a comma', () => {
    const euros = limited('MONEY', { currencies: ['EUR'] });
    const inGermany = { ...context('de'), currency: 'EUR' };
    expect(convertValue(of('NUMBER'), euros, 12.5, inGermany)).toEqual({ amount: 1250, currency: 'EUR' });
    expect(convertValue(of('TEXT'), euros, '12,50', inGermany)).toEqual({ amount: 1250, currency: 'EUR' });
  });

  it.each([
    ['2026/10/12', '2026-10-12'],
    ['2026年10月12日', '2026-10-12'],
    ['2026.1.2', '2026-01-02'],
  ])('reads %s as the day %s', (text, day) => {
    expect(convert('TEXT', 'DATE', text)).toBe(day);
  });

  it.each<[FieldDefinition['type'], FieldDefinition['type'], CustomValue, string]>([
    ['MULTI_SELECT', 'SELECT', ['a', 'b'], 'It holds several choices: A and B.'],
    ['PHONE', 'NUMBER', '+81331234567', '“+81331234567” is not a number.'],
    ['PHONE', 'MONEY', '+81331234567', '“+81331234567” is not a number.'],
  ])('of %s as %s is told why not', (from, to, value, sentence) => {
    const refused = convert(from, to, value);
    expect(isRefusal(refused) && say(refused, 'en')).toBe(sentence);
  });
});

describe('a choice whose field changes', () => {
  const without = definition({ type: 'SELECT', options: of('SELECT').options.slice(1) });

  it('names what was lost by its label, by its key where it had none', () => {
    const lost = (key: string) => {
      const refused = convertChoice(of('SELECT'), without, key, {});
      return isRefusal(refused) && say(refused, 'en');
    };
    expect(lost('a')).toBe('“A” is not among the choices.');
    expect(lost('gone')).toBe('“gone” is not among the choices.');
  });

  it('is emptied where nothing takes its place, one of several and the last one', () => {
    const several = { ...without, type: 'MULTI_SELECT' } as const;
    expect(convertChoices(of('MULTI_SELECT'), several, ['a', 'b'], { a: null })).toEqual(['b']);
    expect(convertChoices(of('MULTI_SELECT'), several, ['a'], { a: null })).toBeNull();
  });

  it('finds what takes its place where the field takes more or fewer choices too', () => {
    const several = { ...without, type: 'MULTI_SELECT' } as const;
    const replacements = { a: 'b' };
    const fateOf = (before: FieldDefinition, after: FieldDefinition, value: CustomValue) =>
      decideFate({ before, after, replacements }, value, context('en'));
    expect(fateOf(of('SELECT'), several, 'a')).toEqual({ kind: 'CONVERTED', value: ['b'] });
    expect(fateOf(of('MULTI_SELECT'), without, ['a'])).toEqual({ kind: 'CONVERTED', value: 'b' });
  });

  it('that another type holds as well is converted, and set aside where that has limits', () => {
    const code = limited('TEXT', { length: 3 });
    const fate = (value: string) =>
      decideFate({ before: of('URL'), after: code, replacements: {} }, value, context('en'));
    expect(fate('abc').kind).toBe('CONVERTED');
    expect(fate('abcd').kind).toBe('SET_ASIDE');
  });
});
