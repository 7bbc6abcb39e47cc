import { sayer, wordBook } from '@mikomi/domain/shared';
import { en } from './words.en.ts';
import { ja } from './words.ja.ts';

/** What mails of this room say. */
export const reminderWords = wordBook(en, ja);

export const sayMail = sayer(reminderWords);
