import { describe, expect, test } from 'vitest';
import { copiedValue } from './copied-text.ts';

describe('a value on its way into the database', () => {
  test.each([
    ['nothing', null, '\\N'],
    ['what is left out', undefined, '\\N'],
    ['an empty text', '', ''],
    ['a text that looks like nothing', '\\N', '\\\\N'],
    ['a text that looks like the end', '\\.', '\\\\.'],
    ['tabs and lines', 'a\tb\nc\r\\', 'a\\tb\\nc\\r\\\\'],
    ['a number', -12.5, '-12.5'],
    ['yes', true, 'true'],
    ['an empty list', [], '{}'],
    ['a list', ['a', 'b,c', 'NULL', ''], '{"a","b,c","NULL",""}'],
    ['a list with quotes', ['say "x"', '\\', 'a\tb'], '{"say \\\\"x\\\\"","\\\\\\\\","a\\tb"}'],
  ])('is written as COPY reads it: %s', (_what, value, text) => {
    expect(copiedValue(value, false)).toBe(text);
  });

  test.each([
    ['an object', { a: 'x\ny' }, '{"a":"x\\\\ny"}'],
    ['a list', ['a'], '["a"]'],
    ['a text', 'a', '"a"'],
    ['nothing', null, '\\N'],
  ])('is JSON in a column of JSON: %s', (_what, value, text) => {
    expect(copiedValue(value, true)).toBe(text);
  });
});
