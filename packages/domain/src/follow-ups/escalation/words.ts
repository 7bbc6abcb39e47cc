import { wordBook } from '../../shared/index.ts';
import { en } from './words.en.ts';
import { ja } from './words.ja.ts';

/** What escalations may have to say. */
export const escalationWords = wordBook(en, ja);
