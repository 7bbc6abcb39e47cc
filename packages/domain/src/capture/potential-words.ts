import { normaliseText } from '../shared/index.ts';

type Potential = 'LOW' | 'MEDIUM' | 'HIGH';

const WORDS: ReadonlyMap<string, Potential> = new Map(
  Object.entries({
    HIGH: 'high|hot|a|s|高|高い|確実|大|4|5|★★★',
    MEDIUM: 'medium|mid|warm|b|中|中くらい|普通|3|★★',
    LOW: 'low|cold|c|d|e|低|低い|小|1|2|★',
  }).flatMap(([potential, words]) => words.split('|').map((word) => [word, potential as Potential] as const)),
);

/** LOW, MEDIUM or HIGH of a word, grade or percentage (from 70 % high, from 30 % medium); null when it says none of them. */
export function potentialOf(text: string | null): Potential | null {
  if (text === null) return null;
  const form = normaliseText(text)
    .replace(/^\d{1,2}\.(?=\D)/, '')
    .replace(/らんく$/, '');
  const percent = /^(\d{1,3})\s*%$/.exec(form)?.[1];
  if (percent === undefined) return WORDS.get(form) ?? null;
  return Number(percent) >= 70 ? 'HIGH' : Number(percent) >= 30 ? 'MEDIUM' : 'LOW';
}
