import { expect, it } from 'vitest';
import { activitiesWords } from '../activities/index.ts';
import { catalogWords } from '../catalog/index.ts';
import { leadsWords } from '../leads/index.ts';
import { gapsOf, sayer, sharedWords } from '../shared/index.ts';
import { qualificationWords } from './words.ts';

it('says everything in both languages, beside the earlier rooms', () => {
  expect(gapsOf(qualificationWords)).toEqual([]);
  expect(() =>
    sayer(sharedWords, catalogWords, leadsWords, activitiesWords, qualificationWords),
  ).not.toThrow();
});
