import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

it('says everything it has words for', () => {
  const files = globSync('**/*.ts', { cwd: import.meta.dirname }).filter((file) => !/words|test/.test(file));
  const source = files.map((file) => readFileSync(join(import.meta.dirname, file), 'utf8')).join('\n');
  const unsaid = Object.keys(qualificationWords.en).filter((key) => {
    const stems = [...key.matchAll(/\./g)].map(({ index }) => `\`${key.slice(0, index + 1)}\${`);
    return !source.includes(`'${key}'`) && !stems.some((stem) => source.includes(stem));
  });
  expect(unsaid).toEqual([]);
});
