import { type CivilDay, type Refusal, refuse } from '../shared/index.ts';
import type { LeadFacts } from './lead.ts';
import { openLineIds } from './lose-lead.ts';
import type { Pipeline, Stage } from './pipeline.ts';

/** What was never a buying interest of anybody's, or is one that is known already. */
export const OUTSIDE_REASONS = ['SPAM', 'TEST', 'WRONG_NUMBER', 'DUPLICATE'] as const;

/** One of `OUTSIDE_REASONS`. */
export type OutsideReason = (typeof OUTSIDE_REASONS)[number];

/** A lead that is closed and counts in no rate, and where it goes. */
export interface OutsideLead {
  readonly kind: 'outside';
  readonly stage: Stage;
  readonly day: CivilDay;
  readonly as: OutsideReason;
  /** The lead that it is a duplicate of. */
  readonly duplicateOfId: string | null;
  /** The lines that are closed with it. */
  readonly lineIds: readonly string[];
}

/** Why a lead is not closed so. */
export type OutsideRefusal = Refusal<
  | 'lead-closed'
  | 'lead-already-converted'
  | 'stage-unknown'
  | 'duplicate-of-itself'
  | 'only-duplicates-name-a-lead'
>;

/**
 * An open lead of which nothing was won is closed as spam, a test, a wrong number or a duplicate, today: it is neither lost nor
 * was it ever captured, as far as anything is counted. Only a duplicate names another lead.
 * Source: ours, because a rate that counts what nobody could have won measures the spam and not the work.
 */
export function closeOutside(
  lead: LeadFacts & { readonly id: string },
  input: { readonly as: OutsideReason; readonly duplicateOfId: string | null },
  known: { readonly pipeline: Pipeline; readonly today: CivilDay },
): OutsideLead | OutsideRefusal {
  const { as, duplicateOfId } = input;
  if (lead.closed !== null) return refuse('lead-closed');
  if (lead.lines.some((line) => line.state === 'WON')) return refuse('lead-already-converted');
  if (duplicateOfId !== null && as !== 'DUPLICATE')
    return refuse('only-duplicates-name-a-lead', { path: ['duplicateOfId'] });
  if (duplicateOfId === lead.id) return refuse('duplicate-of-itself', { path: ['duplicateOfId'] });
  const stage = known.pipeline.stages.find(({ kind }) => kind === 'LOST');
  if (stage === undefined) return refuse('stage-unknown');
  return { kind: 'outside', stage, day: known.today, as, duplicateOfId, lineIds: openLineIds(lead) };
}
