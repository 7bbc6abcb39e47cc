import { wordBook } from '../../shared/index.ts';
import { en } from './words.en.ts';
import { ja } from './words.ja.ts';

/** What the response clock has to say, with `phraseWords`: a book of its own, for only some pages tell of it. */
export const responseClockWords = wordBook(en, ja);
