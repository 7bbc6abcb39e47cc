import { wordBook } from '../sentence.ts';
import { en } from './words.en.ts';
import { ja } from './words.ja.ts';

/** What working calendars may have to say. */
export const calendarWords = wordBook(en, ja);
