import { assignmentWords } from '@mikomi/domain/assignment';
import { qualificationWords } from '@mikomi/domain/qualification';
import { sayer, sharedWords, wordBook } from '@mikomi/domain/shared';
import { en } from './words.en.ts';
import { ja } from './words.ja.ts';

/** What mails of this room say, with the reasons of the rules. */
export const sayMail = sayer(sharedWords, qualificationWords, assignmentWords, wordBook(en, ja));
