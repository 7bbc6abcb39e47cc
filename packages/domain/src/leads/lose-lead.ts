import { type CivilDay, compareDays, isDay, type Refusal, refuse } from '../shared/index.ts';
import type { LeadFacts } from './lead.ts';
import type { Pipeline, Stage } from './pipeline.ts';

/** What is told of a lead that was lost. */
export interface LossInput {
  /** One of the organization's loss reasons. */
  readonly reasonId: string | null;
  readonly day: CivilDay;
}

/** A lead that is lost, and where it goes. */
export interface LostLead {
  readonly kind: 'lost';
  readonly stage: Stage;
  readonly day: CivilDay;
  readonly reasonId: string;
  /** The lines that are lost with it. */
  readonly lineIds: readonly string[];
}

/** Why a lead is not lost. */
export type LossRefusal = Refusal<
  | 'lead-closed'
  | 'loss-needs-reason'
  | 'loss-reason-unknown'
  | 'day-unreadable'
  | 'day-in-future'
  | 'lead-already-converted'
  | 'stage-unknown'
>;

/**
 * An open lead is lost on a day not after today, for one of the organization's reasons; what was won of it stays won,
 * so it is closed as won instead.
 * Source: ours, because a loss without a reason teaches nothing, and what was sold is not lost with the rest.
 */
export function loseLead(
  lead: LeadFacts,
  input: LossInput,
  known: { readonly pipeline: Pipeline; readonly reasonIds: readonly string[]; readonly today: CivilDay },
): LostLead | LossRefusal {
  if (lead.closed !== null) return refuse('lead-closed');
  if (lead.lines.some((line) => line.state === 'WON')) return refuse('lead-already-converted');
  if (input.reasonId === null) return refuse('loss-needs-reason', { path: ['reasonId'] });
  if (!known.reasonIds.includes(input.reasonId)) return refuse('loss-reason-unknown', { path: ['reasonId'] });
  if (!isDay(input.day)) return refuse('day-unreadable', { path: ['day'], parameters: { text: input.day } });
  if (compareDays(input.day, known.today) > 0) return refuse('day-in-future', { path: ['day'] });
  const stage = known.pipeline.stages.find(({ kind }) => kind === 'LOST');
  if (stage === undefined) return refuse('stage-unknown');
  return { kind: 'lost', stage, day: input.day, reasonId: input.reasonId, lineIds: openLineIds(lead) };
}

/**
 * The lines of a lead that are neither won nor lost.
 * Source: ours, because what was won or lost has ended, and everything before that can still be either.
 */
export function openLineIds(lead: LeadFacts): readonly string[] {
  return lead.lines.filter(({ state }) => state === 'INTERESTED' || state === 'OFFERED').map(({ id }) => id);
}
