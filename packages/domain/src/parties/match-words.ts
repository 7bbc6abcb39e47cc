import { wordBook } from '../shared/index.ts';
import { en } from './match-words.en.ts';
import { ja } from './match-words.ja.ts';

/** Why two records may be one party, why not, and why an enquiry is or is not somebody's. */
export const matchWords = wordBook(en, ja);
