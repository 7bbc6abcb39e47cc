import { wordBook } from '../../shared/index.ts';
import { en } from './words.en.ts';
import { ja } from './words.ja.ts';

/** What my day may have to say, with `phraseWords` and the names of potentials in `qualificationWords`. */
export const myDayWords = wordBook(en, ja);
