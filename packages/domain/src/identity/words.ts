import { wordBook } from '../shared/index.ts';
import { en } from './words.en.ts';
import { ja } from './words.ja.ts';

/** What identity has to say. */
export const identityWords = wordBook(en, ja);
