import { wordBook } from '../sentence.ts';
import { en } from './words.en.ts';
import { ja } from './words.ja.ts';

/** What recurrences may have to say. */
export const recurrenceWords = wordBook(en, ja);
