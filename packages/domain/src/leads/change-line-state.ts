import { type Refusal, refuse } from '../shared/index.ts';
import type { LineState } from './lead.ts';

const NEXT: Readonly<Record<LineState, readonly LineState[]>> = {
  INTERESTED: ['OFFERED', 'LOST'],
  OFFERED: ['INTERESTED', 'LOST'],
  WON: [],
  LOST: ['INTERESTED', 'OFFERED'],
};

/**
 * A line is offered, taken back or lost, and may be taken up again after a loss; only a conversion wins it, and a won
 * one stays won.
 * Source: ours, because a won line is part of a deal: undone here, the deal would be worth what nobody sold.
 */
export function changeLineState(
  from: LineState,
  to: LineState,
): LineState | Refusal<'line-state-impossible'> {
  return NEXT[from].includes(to) ? to : refuse('line-state-impossible', { path: ['state'] });
}
