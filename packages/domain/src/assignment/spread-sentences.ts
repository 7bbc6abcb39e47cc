import type { Sentence } from '../shared/index.ts';
import type { ShareRow, Spread } from './spread.ts';

/** What a member would have got of what was due to them. */
export function shareSentence({ got, expected, really, returned }: Omit<ShareRow, 'because'>): Sentence {
  return returned === 0
    ? { key: 'rehearsal.share', parameters: { got, expected, really } }
    : { key: 'rehearsal.share-and-returned', parameters: { got, expected, really, returned } };
}

/** How many leads went which way, and how even the shares are where they can be measured. */
export function spreadSentences({
  leads,
  queued,
  returned,
  fairness,
  reallyFairness,
}: Omit<Spread, 'rows' | 'because'>): readonly Sentence[] {
  const given = leads - queued - returned;
  const came: Sentence = { key: 'rehearsal.leads', parameters: { leads, given, returned, queued } };
  if (fairness === null) return [came];
  const even: Sentence = { key: 'rehearsal.fairness', parameters: { percent: percentOf(fairness) } };
  if (reallyFairness === null) return [came, even];
  const really = { percent: percentOf(reallyFairness) };
  return [came, even, { key: 'rehearsal.real-fairness', parameters: really }];
}

function percentOf(index: number): number {
  return Math.round(index * 100);
}
