import { ACTIVITY_KINDS } from '@mikomi/domain/activities';
import type { Fragment } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import type { RecordKey } from '../record-key.ts';

/** What a timeline can be narrowed to. */
export const TIMELINE_KINDS = [...ACTIVITY_KINDS, 'TOUCH', 'CHANGE', 'DEAL', 'FOLLOW_UP'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** A kind of thing that stands on timelines. */
export interface TimelineSource {
  /** The GraphQL type of its entries. */
  readonly entry: string;
  readonly kinds: readonly TimelineKind[];
  /**
   * SELECT id, "occurredAt", kind, "memberId" of what the member sees of it on a record that they see: a plain statement
   * without order and limit, so that the place of a page becomes part of it and an index answers.
   */
  readonly rows: (member: MemberContext, record: RecordKey, kinds: readonly TimelineKind[]) => Fragment;
  /** What entries show beyond that, for all of a page at once. */
  readonly details?: (member: MemberContext, ids: readonly string[]) => Promise<ReadonlyMap<string, object>>;
}

const sources: TimelineSource[] = [];

/** Registers a further kind of thing; the rooms above do, through `compose.ts`. */
export function addTimelineSource(source: TimelineSource): void {
  sources.push(source);
}

/** Every kind of thing that stands on timelines. */
export function timelineSources(): readonly TimelineSource[] {
  return sources;
}
