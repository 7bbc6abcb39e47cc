import { expect, test } from 'vitest';
import { NO_PIECES, readCondition, writeCondition } from './rule-condition.ts';

test('pieces are written as one condition and read back from it', () => {
  const pieces = { sources: ['a', 'b'], potentials: ['HIGH'], productGroups: ['g'], country: 'DE' };
  expect(writeCondition(pieces)).toEqual({
    and: [
      { in: [{ var: 'source' }, ['a', 'b']] },
      { in: [{ var: 'potential' }, ['HIGH']] },
      { or: [{ in: ['g', { var: 'productGroups' }] }] },
      { '==': [{ var: 'company.country' }, 'DE'] },
    ],
  });
  expect(readCondition(writeCondition(pieces))).toEqual(pieces);
});

test('no piece is every lead, and what the form cannot say is left as it is', () => {
  expect(writeCondition(NO_PIECES)).toBeNull();
  expect(readCondition(null)).toEqual(NO_PIECES);
  for (const beyond of [
    { '>': [{ var: 'expectedValue' }, 100] },
    { or: [{ '==': [{ var: 'company.country' }, 'DE'] }] },
    { and: [{ '!': [{ in: [{ var: 'source' }, ['a']] }] }] },
  ])
    expect(readCondition(beyond)).toBeUndefined();
});
