import { expect, test } from 'vitest';
import { noteTakenBack } from '../change/taken-back.ts';
import { problemOf } from './problem.ts';

const said = (error: unknown, mayHaveChanged: boolean) =>
  problemOf(error, () => {}, { mayHaveChanged }).message;

test('that nothing was changed is said of what only reads, and of a change that was taken back', () => {
  expect(said(new Error('a bug'), false)).toMatch(/Nothing was changed; quote [0-9a-f-]{36} when/);
  const takenBack = new Error('a bug');
  noteTakenBack(takenBack);
  expect(said(new Error('around it', { cause: takenBack }), true)).toContain('Nothing was changed');
  expect(said(Object.assign(new Error(), { code: 'ECONNREFUSED' }), false)).toContain('Nothing was changed');
});

test('of a bug behind a change, or a connection that was cut, it is said that nobody knows', () => {
  expect(said(new Error('a bug'), true)).toMatch(/not known.*idempotency key.*Quote [0-9a-f-]{36} when/);
  expect(said(Object.assign(new Error(), { code: 'ECONNRESET' }), true)).toMatch(
    /not known.*idempotency key/,
  );
});
