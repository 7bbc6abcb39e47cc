import { POTENTIALS, type Potential } from '../qualification/index.ts';
import { compareIds } from './compare-ids.ts';
import { type Hindrances, hindrancesOf } from './hindrances.ts';
import type { RehearsedLead } from './rehearse.ts';
import type { Spread } from './spread.ts';
import { spreadOf } from './spread-leads.ts';

/** What a rehearsal comes to. */
export interface FairnessReport {
  readonly overall: Spread;
  /** The highest first, then those without. */
  readonly byPotential: readonly { readonly potential: Potential | null; readonly spread: Spread }[];
  /** By id, then those without. */
  readonly bySource: readonly { readonly sourceId: string | null; readonly spread: Spread }[];
  readonly hindrances: readonly Hindrances[];
  /** The leads that nobody would have got. */
  readonly queuedLeadIds: readonly string[];
  readonly moves: readonly OwnerChange[];
}

/**
 * How many leads that really were one member's would have been another's, or the same one's; null is nobody.
 */
export interface OwnerChange {
  readonly fromMemberId: string | null;
  readonly toMemberId: string | null;
  readonly leads: number;
}

/**
 * Sums a rehearsal up: what each would have got beside what was due to them, in all and by potential and
 * source, what stood in whose way, and what would have been otherwise than it was. Reports of parts are made
 * of their leads together.
 * Source: ours, because equal numbers may hide unequal leads, so the same is told by potential and by source.
 */
export function reportFairness(rehearsed: readonly RehearsedLead[]): FairnessReport {
  const byPotential = Map.groupBy(rehearsed, ({ lead }) => lead.potential);
  const bySource = Map.groupBy(rehearsed, ({ lead }) => lead.sourceId);
  return {
    overall: spreadOf(rehearsed),
    byPotential: [...POTENTIALS.toReversed(), null].flatMap((potential) => {
      const leads = byPotential.get(potential);
      return leads ? [{ potential, spread: spreadOf(leads) }] : [];
    }),
    bySource: [...bySource]
      .sort(([a], [b]) => compareIds(a, b))
      .map(([sourceId, leads]) => ({ sourceId, spread: spreadOf(leads) })),
    hindrances: hindrancesOf(rehearsed.map(({ decision }) => decision)),
    queuedLeadIds: rehearsed.flatMap(({ decision }) => (decision.kind === 'queued' ? [decision.leadId] : [])),
    moves: movesOf(rehearsed),
  };
}

function movesOf(rehearsed: readonly RehearsedLead[]): readonly OwnerChange[] {
  const from = Map.groupBy(rehearsed, ({ lead }) => lead.ownerId);
  return [...from]
    .sort(([a], [b]) => compareIds(a, b))
    .flatMap(([fromMemberId, theirs]) => {
      const to = Map.groupBy(theirs, ({ decision }) =>
        decision.kind === 'assigned' ? decision.memberId : null,
      );
      return [...to]
        .sort(([a], [b]) => compareIds(a, b))
        .map(([toMemberId, leads]) => ({ fromMemberId, toMemberId, leads: leads.length }));
    });
}
