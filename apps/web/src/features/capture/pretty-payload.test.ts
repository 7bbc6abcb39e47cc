import { expect, test } from 'vitest';
import { formFieldsOf, prettyText } from './pretty-payload.ts';

test('JSON is shown in lines, and what is none as it came', () => {
  expect(prettyText('{"a":1}')).toBe('{\n  "a": 1\n}');
  expect(prettyText('From: a@b.example')).toBe('From: a@b.example');
});

test('an id that is longer than a number holds is shown as it came', () => {
  expect(prettyText('{"id":17841400000000000123}')).toBe('{"id":17841400000000000123}');
});

test('a form is shown by its fields, those of one name each', () => {
  expect(formFieldsOf('application/x-www-form-urlencoded; charset=utf-8', 'n=A+B&n=%E6%9C%A8')).toEqual([
    { id: '0 n', name: 'n', value: 'A B' },
    { id: '1 n', name: 'n', value: '木' },
  ]);
  expect(formFieldsOf('application/json', '{}')).toBeUndefined();
});
