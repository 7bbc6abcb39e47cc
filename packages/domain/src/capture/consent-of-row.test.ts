import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONSENTS } from '../parties/index.ts';
import { judgeConsent } from './consent-of-row.ts';
import { readConsentWord } from './consent-words.ts';

describe('a word of consent', () => {
  it.each([
    ['Yes', 'GIVEN'],
    ['opt-in', 'GIVEN'],
    ['同意する', 'GIVEN'],
    ['○', 'GIVEN'],
    ['No', 'REFUSED'],
    ['Withdrawn', 'REFUSED'],
    ['拒否', 'REFUSED'],
    ['×', 'REFUSED'],
    ['未確認', 'UNKNOWN'],
    ['perhaps', undefined],
  ])('%s', (text, said) => expect(readConsentWord(text)).toBe(said));
});

it('no file gives back what was taken back, and a refusal is always taken', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('GIVEN', 'REFUSED'),
      fc.option(fc.constantFrom(...CONSENTS), { nil: undefined }),
      fc.boolean(),
      (said, known, isLeftAlone) => {
        const change = judgeConsent(said, known, isLeftAlone);
        if (said === 'REFUSED') expect(change).toBe(known === 'REFUSED' ? 'KNOWN' : 'TAKEN');
        else if (known === 'REFUSED') expect(change).toBe('WITHDRAWN');
        else if (isLeftAlone) expect(change).not.toBe('TAKEN');
      },
    ),
  );
});
