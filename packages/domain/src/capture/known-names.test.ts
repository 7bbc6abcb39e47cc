import { describe, expect, it } from 'vitest';
import { FACTORY_LOSS_REASONS, FACTORY_SOURCES } from '../leads/index.ts';
import { findByName, meaningOf } from './known-names.ts';

const named = (...names: readonly string[]) => names.map((name) => ({ name }));

describe('a word of a file', () => {
  it('names a preset in whichever language either of them is', () => {
    for (const [mine, theirs] of [
      [FACTORY_SOURCES.ja, FACTORY_SOURCES.en],
      [FACTORY_SOURCES.en, FACTORY_SOURCES.ja],
    ] as const) {
      const find = findByName(named(...Object.values(mine)), 'SOURCE');
      const words = Object.keys(mine) as (keyof typeof mine)[];
      expect(words.map((kind) => find(theirs[kind])?.name)).toEqual(words.map((kind) => mine[kind]));
    }
    const reasons = findByName(named(...FACTORY_LOSS_REASONS.ja), 'LOSS_REASON');
    expect(FACTORY_LOSS_REASONS.en.map((name) => reasons(name)?.name)).toEqual(FACTORY_LOSS_REASONS.ja);
  });

  it.each(['email', 'E-MAIL', 'ｅメール', 'ﾒｰﾙ'])('%s is the source メール', (word) => {
    expect(findByName(named('電話', 'メール'), 'SOURCE')(word)?.name).toBe('メール');
  });

  it('names what is called exactly so before what means the same', () => {
    const find = findByName(named('E-mail', 'メール'), 'SOURCE');
    expect([find('メール')?.name, find('e-mail')?.name, find('mail')?.name]).toEqual([
      'メール',
      'E-mail',
      'E-mail',
    ]);
  });

  it('that is no preset names only what is called so', () => {
    const find = findByName(named('Fair Tokyo', 'Website'), 'SOURCE');
    expect([find('fair tokyo')?.name, find('Fair'), find('E-mail')]).toEqual([
      'Fair Tokyo',
      undefined,
      undefined,
    ]);
    expect(meaningOf('Fair', 'SOURCE')).toBe('fair');
  });
});
