import type { Stage } from '../leads/index.ts';
import { normaliseText } from '../shared/index.ts';
import { wordForm } from './match-stage.ts';
import { suggestSpelling } from './suggest-spelling.ts';

/**
 * The one stage that a word says in other words, as 提案中 says 提案 and “Proposal sent” says “Proposal”. To be confirmed,
 * never applied by itself.
 * Source: ours, because a stage guessed wrong moves a whole column of leads, so a person confirms it.
 */
export function suggestStage(word: string, stages: readonly Stage[]): Stage | undefined {
  const core = coreOf(word);
  if (core === '') return undefined;
  const same = stages.filter(({ name }) => coreOf(name) === core);
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const near = suggestSpelling(
    core,
    stages.map(({ name }) => coreOf(name)),
  );
  return near && stages.find(({ name }) => coreOf(name) === near.name);
}

// What only says how far one is within a stage. What says that it is yet to come is none of these: 受注予定 is not 受注.
const HOW_FAR = [
  '中',
  '済み',
  '済',
  'ずみ',
  '完了',
  '実施',
  '進行',
  '段階',
  'フェーズ',
  'フェイズ',
  'ステージ',
];
const AT_THE_END = new RegExp(`(?:${HOW_FAR.map(normaliseText).join('|')})+$`, 'u');
const AS_WORDS = /\b(?:in|in progress|ongoing|underway|sent|made|done|completed?|stage|phase|step)\b/g;

/** A stage word without what only says how far one is within it. */
function coreOf(word: string): string {
  return wordForm(word).replace(AS_WORDS, ' ').replace(AT_THE_END, '').replace(/\s+/g, ' ').trim();
}
