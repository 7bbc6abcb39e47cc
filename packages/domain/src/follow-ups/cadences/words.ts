import { wordBook } from '../../shared/index.ts';
import { en } from './words.en.ts';
import { ja } from './words.ja.ts';

/** What cadences have to say: a book of its own, for only some pages tell of them. */
export const cadenceWords = wordBook(en, ja);

/** The key of a sentence about cadences. */
export type CadenceKey = keyof (typeof cadenceWords)['en'];
