import { wordBook } from '../shared/index.ts';
import { en } from './words.en.ts';
import { ja } from './words.ja.ts';

/** What metrics have to say: their names and what they mean. */
export const metricsWords = wordBook(en, ja);
