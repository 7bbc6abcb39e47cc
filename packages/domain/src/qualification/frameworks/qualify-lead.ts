import type { Instant } from '../../shared/index.ts';
import type { FrameworkJudgement } from './framework.ts';

/**
 * A lead is qualified once, at the moment it first is: `first` says that it is now. The moment stays whatever is found out
 * afterwards, so that the time it took can be measured.
 * Source: ours, because a moment that moves with every answer measures nothing.
 */
export function qualifyLead(
  qualifiedAt: Instant | null,
  judgement: Pick<FrameworkJudgement, 'state'>,
  now: Instant,
): { readonly qualifiedAt: Instant | null; readonly first: boolean } {
  return qualifiedAt === null && judgement.state === 'QUALIFIED'
    ? { qualifiedAt: now, first: true }
    : { qualifiedAt, first: false };
}
