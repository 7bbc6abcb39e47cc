import { wordBook } from '../sentence.ts';
import { en } from './words.en.ts';
import { ja } from './words.ja.ts';

/** What a value that does not fit has to be told. */
export const shapeWords = wordBook(en, ja);
