import type { Instant, Sentence, Zone } from '../../shared/index.ts';
import { CRITERIA, type Standing } from './standing.ts';

/** An item in the queue: its strongest standing, the others, and until when it is put behind its section. */
export interface Queued {
  readonly id: string;
  readonly standing: Standing;
  readonly others: readonly Standing[];
  readonly behindUntil: Instant | null;
}

/** Sections in their order, then the ranks of the section one after the other. Negative, zero or positive. */
export function compareStandings(a: Standing, b: Standing): number {
  return a.sectionRank - b.sectionRank || compareRanks(a, b);
}

/** The order of the queue is total: what ranks equal is ordered by id, so it is the same whatever order the items came in. */
export function compareQueued(a: Queued, b: Queued): number {
  return (
    a.standing.sectionRank - b.standing.sectionRank ||
    Number(a.behindUntil !== null) - Number(b.behindUntil !== null) ||
    compareRanks(a.standing, b.standing) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** Why one stands before the next: the first thing that told them apart when they were ordered. */
export function whyBefore(a: Queued, b: Queued, zone: Zone): Sentence {
  const [first, then] = [a.standing.reason.section, b.standing.reason.section];
  if (first !== then)
    return {
      key: 'day-before-section',
      parameters: { first: { key: `day-section-${first}` }, second: { key: `day-section-${then}` } },
    };
  if (a.behindUntil === null && b.behindUntil !== null)
    return { key: 'day-before-behind', parameters: { until: { at: b.behindUntil, zone } } };
  const criterion = CRITERIA[first][firstDifference(a.standing, b.standing)];
  return { key: `day-before-${criterion ?? 'equal'}` };
}

function compareRanks(a: Standing, b: Standing): number {
  const at = firstDifference(a, b);
  return at < 0 ? 0 : (a.ranks[at] as number) < (b.ranks[at] as number) ? -1 : 1;
}

function firstDifference({ ranks }: Standing, other: Standing): number {
  for (let at = 0; at < ranks.length; at += 1) if (ranks[at] !== other.ranks[at]) return at;
  return -1;
}
