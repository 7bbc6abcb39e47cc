import { expect, it } from 'vitest';
import { interestOfLine } from './interest-of-line.ts';

it('is what they said, whatever became of the line', () => {
  expect(interestOfLine({ state: 'INTERESTED', interest: 'STRONG' })).toBe('STRONG');
  expect(interestOfLine({ state: 'OFFERED', interest: 'NONE' })).toBe('NONE');
});

it('is seen from the line while nobody asked', () => {
  const seen = (['INTERESTED', 'OFFERED', 'WON', 'LOST'] as const).map((state) =>
    interestOfLine({ state, interest: null }),
  );
  expect(seen).toEqual(['SOME', 'SOME', 'STRONG', 'NONE']);
});
