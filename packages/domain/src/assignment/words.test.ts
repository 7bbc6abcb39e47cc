import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { activitiesWords } from '../activities/index.ts';
import { catalogWords } from '../catalog/index.ts';
import { identityWords } from '../identity/index.ts';
import { leadsWords } from '../leads/index.ts';
import { partiesWords } from '../parties/index.ts';
import { qualificationWords } from '../qualification/index.ts';
import { calendarWords, gapsOf, sayer, sharedWords } from '../shared/index.ts';
import { assignmentWords } from './words.ts';

it('says everything in both languages, beside the earlier rooms', () => {
  expect(gapsOf(assignmentWords)).toEqual([]);
  const earlier = [sharedWords, calendarWords, identityWords, catalogWords, partiesWords, leadsWords];
  expect(() => sayer(...earlier, activitiesWords, qualificationWords, assignmentWords)).not.toThrow();
});

it('says nothing that no rule says', () => {
  const rules = readdirSync(import.meta.dirname).filter((name) => !/^words|\.test\.ts$/.test(name));
  const text = rules.map((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8')).join();
  const unsaid = Object.keys(assignmentWords.en).filter(
    (key) => !text.includes(`'${key.replace('hindered.', '')}'`),
  );
  expect(unsaid).toEqual([]);
});
