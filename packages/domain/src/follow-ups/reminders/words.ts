import { wordBook } from '../../shared/index.ts';
import { en } from './words.en.ts';
import { ja } from './words.ja.ts';

/** What reminders may have to say, with `phraseWords`, `calendarWords` and `followUpsWords`. */
export const reminderWords = wordBook(en, ja);
