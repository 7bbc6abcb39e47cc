import { wordBook } from '../../shared/index.ts';
import { en as refusalsEn } from './refusal-words.en.ts';
import { ja as refusalsJa } from './refusal-words.ja.ts';
import { en } from './rule-words.en.ts';
import { ja } from './rule-words.ja.ts';

/** What a rule says, and what is said of one that is refused: apart from the room's other words, for who needs them. */
export const ruleWords = wordBook({ ...en, ...refusalsEn }, { ...ja, ...refusalsJa });
