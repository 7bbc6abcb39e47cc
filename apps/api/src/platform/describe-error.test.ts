import { describe, expect, test } from 'vitest';
import { kindOf, placeOf, withoutValues } from './describe-error.ts';

const SECRET = 'aya.tanaka@example.com';

function refusedByDatabase(): Error {
  return Object.assign(new Error(`value "${SECRET}" is out of range for type integer`), {
    name: 'error',
    code: '22003',
  });
}

function parsed(): unknown {
  try {
    return JSON.parse(SECRET);
  } catch (error) {
    return error;
  }
}

/** A message that pretends to be a stack. */
const pretending = new Error(`no\n    at ${SECRET} (/home/aya/secret.ts:1:1)\n    at ${SECRET}:1:1`);

describe('of an error that quotes what somebody typed', () => {
  test.each([
    ['the database', refusedByDatabase(), 'error 22003'],
    ['a parser', parsed(), 'SyntaxError'],
    ['a pretender', pretending, 'Error'],
    ['a wrapper', new Error(SECRET, { cause: refusedByDatabase() }), 'Error < error 22003'],
    ['several at once', new AggregateError([refusedByDatabase()], SECRET), 'AggregateError < error 22003'],
    ['a code that is none', Object.assign(new Error('no'), { code: SECRET }), 'Error'],
    ['no error at all', SECRET, 'string'],
  ])('%s says its kind and place alone', (_name, error, kind) => {
    expect(kindOf(error)).toBe(kind);
    expect(JSON.stringify([kindOf(error), placeOf(error), withoutValues(error).message])).not.toContain(
      SECRET,
    );
  });

  test('the place is where it was thrown', () => {
    expect(placeOf(refusedByDatabase())).toMatch(
      /^ +at refusedByDatabase \(.*describe-error\.test\.ts:\d+:\d+\)/,
    );
    const kept = withoutValues(refusedByDatabase());
    expect(kept.message).toMatch(/^error 22003\n +at refusedByDatabase/);
    expect([kindOf(kept), placeOf(kept)].join('\n')).toBe(kept.message);
  });

  test('a constraint that refused is named', () => {
    const taken = Object.assign(new Error(SECRET), {
      name: 'error',
      code: '23505',
      constraint: 'member_email_key',
    });
    expect(kindOf(taken)).toBe('error 23505 member_email_key');
  });
});
