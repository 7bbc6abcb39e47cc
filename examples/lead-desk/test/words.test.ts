import { gapsOf } from '@mikomi/domain/shared';
import { expect, test } from 'vitest';
import { deskWords } from '../src/words.ts';

test('the desk has words in both languages', () => {
  expect(gapsOf(deskWords)).toEqual([]);
});
