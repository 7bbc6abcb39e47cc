import { wordBook } from '../../shared/index.ts';
import { en } from './words.en.ts';
import { ja } from './words.ja.ts';

/** What reading days and times may have to say. */
export const whenWords = wordBook(en, ja);
