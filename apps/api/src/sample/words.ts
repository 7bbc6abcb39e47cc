import type { Locale } from '@mikomi/domain/shared';
import type { SampleWords } from './sample-words.ts';
import { english } from './words.en.ts';
import { japanese } from './words.ja.ts';

/** The words of each language. */
export const WORDS: Readonly<Record<Locale, SampleWords>> = { en: english, ja: japanese };
