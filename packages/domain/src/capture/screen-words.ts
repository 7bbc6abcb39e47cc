import { wordBook } from '../shared/index.ts';
import { en } from './screen-words.en.ts';
import { ja } from './screen-words.ja.ts';

/** Why something that came in is set aside. */
export const screenWords = wordBook(en, ja);
