import { expect, test } from 'vitest';
import { parseSampleSignIns } from './sample-sign-ins.ts';

const owner = { role: 'OWNER', email: 'owner@sample.test', password: 'x', name: 'Haruka Sato' };

test('a role may come in capitals', () => {
  expect(parseSampleSignIns({ signIns: [owner] })).toEqual([{ ...owner, role: 'owner' }]);
});

test('what is not a sign-in is left out', () => {
  expect(parseSampleSignIns({ signIns: [{ ...owner, role: 'ROBOT' }, null, { role: 'rep' }] })).toEqual([]);
});

test.each([null, {}, { signIns: 'none' }, { error: 'not found' }])('%j offers none', (answer) => {
  expect(parseSampleSignIns(answer)).toEqual([]);
});
