import { describe, expect, it } from 'vitest';
import { countryName, languageName } from './display-name.ts';

describe('a code by its name', () => {
  it.each([
    ['en', 'en', 'English'],
    ['en', 'ja', '英語'],
    ['pt-BR', 'en', 'Brazilian Portuguese'],
    ['EN', 'ja', '英語'],
    ['zh_tw', 'en', 'Chinese (Taiwan)'],
    ['JP', 'en', 'JP'],
    ['en-12', 'en', 'en-12'],
    ['Englisch', 'en', 'Englisch'],
    ['日本語', 'en', '日本語'],
    ['', 'en', ''],
  ])('the language %s in %s is %s', (language, locale, name) => {
    expect(languageName(language, locale)).toBe(name);
  });

  it.each([
    ['JP', 'en', 'Japan'],
    ['JP', 'ja', '日本'],
    ['Nippon', 'en', 'Nippon'],
    ['usa', 'en', 'usa'],
  ])('the country %s in %s is %s', (country, locale, name) => {
    expect(countryName(country, locale)).toBe(name);
  });
});
