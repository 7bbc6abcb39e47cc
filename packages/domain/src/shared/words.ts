import { wordBook } from './sentence.ts';
import { en } from './words.en.ts';
import { ja } from './words.ja.ts';

/** What this room, and any other, may have to say. */
export const sharedWords = wordBook(en, ja);
