import { wordBook } from '../shared/index.ts';
import { en } from './words.en.ts';
import { ja } from './words.ja.ts';

/** What parties have to say. */
export const partiesWords = wordBook(en, ja);
