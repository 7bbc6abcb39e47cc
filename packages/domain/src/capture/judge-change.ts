import type { StageKind } from '../leads/index.ts';
import { type Currency, type Refusal, refuse } from '../shared/index.ts';
import type { LeadDraft } from './lead-draft.ts';

/** A lead that a row would change, as it stands. */
export interface StandingLead {
  readonly status: StageKind;
  readonly pipelineId: string;
  readonly currency: Currency;
  readonly expectsValue: boolean;
  readonly hasDeal: boolean;
  readonly hasPricedLine: boolean;
}

/** Why a row that came before does not change its lead. */
export type ChangeRefusal = Refusal<'row-lead-partly-won' | 'row-lead-elsewhere' | 'currencies-differ'>;

/**
 * A row changes a lead within the laws of the front door: a lead with a deal is won or lost on by hand, the stages of the
 * plan are those of its pipeline, and amounts that stay keep their currency.
 * Source: ours, because a file must not be a way around what nobody may do by hand.
 */
export function judgeChange(
  lead: StandingLead,
  draft: LeadDraft,
  pipelineId: string,
): ChangeRefusal | undefined {
  const ends = endOf(lead.status, draft);
  if (ends && lead.hasDeal) return refuse('row-lead-partly-won');
  const moves = lead.status === 'OPEN' && draft.outcome.kind === 'OPEN' && draft.outcome.stageId !== null;
  if ((ends || moves) && lead.pipelineId !== pipelineId) return refuse('row-lead-elsewhere');
  const currency = statedCurrency(draft);
  const keepsAmounts =
    lead.hasDeal || lead.hasPricedLine || (lead.expectsValue && draft.lead.expectedValue === null);
  return currency !== undefined && currency !== lead.currency && keepsAmounts
    ? refuse('currencies-differ', { parameters: { one: currency, other: lead.currency } })
    : undefined;
}

/**
 * The end that a row brings a lead to: a won one stays won, and only an open one is lost.
 * Source: ours, because a deal stands behind every win, and a file of old knows nothing of it.
 */
export function endOf(status: StageKind, { outcome }: LeadDraft): 'WON' | 'LOST' | undefined {
  if (outcome.kind === 'WON' && status !== 'WON') return 'WON';
  return outcome.kind === 'LOST' && status === 'OPEN' ? 'LOST' : undefined;
}

/** The currency of a row's amounts; undefined when it has none. */
export function statedCurrency({ outcome, lead, lines }: LeadDraft): Currency | undefined {
  const won = outcome.kind === 'WON' ? outcome.value : null;
  return (won ?? lead.expectedValue ?? lines[0]?.price)?.currency;
}
