import type { ChangedRecord } from '../../platform/change/live-feed.ts';
import type { MemberContext } from '../../platform/member-context.ts';

/** Of the records of one type that changed, those that this took out of a member's sight. */
interface TakenAway {
  readonly recordType: string;
  readonly find: (member: MemberContext, records: readonly ChangedRecord[]) => Promise<readonly string[]>;
}

const known: TakenAway[] = [];

/** A later room says what else leaves the sight of members, so that their lists drop it. */
export function tellTakenAway(taken: TakenAway): void {
  known.push(taken);
}

export function takenAway(): readonly TakenAway[] {
  return known;
}
