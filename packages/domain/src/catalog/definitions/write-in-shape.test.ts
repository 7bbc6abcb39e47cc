import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeInShape } from './write-in-shape.ts';

describe('a text in a shape', () => {
  it.each([
    ['1500001', '000-0000', '150-0001'],
    ['１５０－０００１', '000-0000', '150-0001'],
    ['ab12', 'LL00', 'ab12'],
    ['あ1', 'AA', 'あ1'],
    ['7', '\\00', '07'],
    ['7', '\\\\0', '\\7'],
    ['x7', 'x\\', undefined],
    [' 150-0001 ', '000-0000', '150-0001'],
    ['12', '000', undefined],
    ['', '0', undefined],
    ['150-001', '000-0000', undefined],
    ['150-00011', '000-0000', undefined],
    ['1a', 'LL', undefined],
  ])('%j in %j is %j', (text, shape, written) => {
    expect(writeInShape(text, shape)).toBe(written);
  });

  it('law: what is written in a shape is in that shape already', () => {
    const sign = fc.constantFrom('0', 'L', 'A', '-', ' ', '\\0', '\\\\', '/');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 8 }), fc.string({ maxLength: 8 }), (signs, text) => {
        const shape = signs.join('');
        const written = writeInShape(text, shape);
        if (written !== undefined && written === written.trim())
          expect(writeInShape(written, shape)).toBe(written);
      }),
    );
  });
});
