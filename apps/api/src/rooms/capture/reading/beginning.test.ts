import { expect, test } from 'vitest';
import { beginning } from './beginning.ts';

test.each([
  ['abcd', 3, 'abc'],
  ['ab', 3, 'ab'],
  ['ab😀', 3, 'ab'],
  ['ab😀', 4, 'ab😀'],
])('%s cut at %i is %s', (text, atMost, cut) => expect(beginning(text, atMost)).toBe(cut));
