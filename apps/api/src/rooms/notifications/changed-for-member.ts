import { may, type Right, scopeOf } from '@mikomi/domain/identity';
import { type RestrictedName, restrictedNames, visibleIds } from '../../graphql/restricted.ts';
import type { ChangedRecord } from '../../platform/change/live-feed.ts';
import type { MemberContext } from '../../platform/member-context.ts';
import { takenAway } from './taken-away.ts';

/** A record to read again; without an id the lists of its type. */
export interface Changed {
  readonly recordType: string;
  readonly recordId: string | null;
}

/** Records that every member may see: settings, and who is in the organization. */
const OPEN = new Set([
  'Organization',
  'Member',
  'Team',
  'Source',
  'Pipeline',
  'Stage',
  'LossReason',
  'Product',
  'ProductGroup',
  'CustomField',
  'CustomerGroup',
  'AssignmentPlan',
  'AssignmentMember',
]);

/** Settings that are read as one, or by few: the type that shows them, and who reads that. */
const SETTINGS: Readonly<Record<string, { readonly type: string; readonly right?: Right }>> = {
  QualificationRule: { type: 'Qualification' },
  // Who is in a group is told with the contact or company, how many are with the groups.
  GroupMember: { type: 'CustomerGroup' },
  Inlet: { type: 'Inlet', right: 'settings.manage' },
  WebForm: { type: 'WebForm', right: 'settings.manage' },
  ImportMapping: { type: 'ImportMapping', right: 'import.run' },
};

/** Records on whose page others hang: a change of a product line is one of its lead. */
const ROOTS: readonly RestrictedName[] = ['Lead', 'Contact', 'Company', 'Deal'];

const READING: Readonly<Record<string, Right>> = {
  Lead: 'lead.read',
  Deal: 'lead.read',
  Contact: 'party.read',
  Company: 'party.read',
  Activity: 'activity.read',
  FollowUp: 'follow-up.read',
};

/** More of one type than this are told as one event. */
const MOST_OF_A_TYPE = 100;

/**
 * Of the records that changed, what a member is told: those they may see now, once each, and the roots that the others hang
 * on; also those that the change took out of their sight, so that their lists drop them, and the settings that they read.
 */
export async function changedForMember(
  member: MemberContext,
  records: readonly ChangedRecord[],
): Promise<readonly Changed[]> {
  const restricted = new Set(restrictedNames());
  const open = records.filter(({ recordType }) => OPEN.has(recordType));
  const told = new Map<string, Set<string>>();
  const tell = (type: string, ids: Iterable<string>) => {
    told.set(type, (told.get(type) ?? new Set()).union(new Set(ids)));
  };
  for (const { recordType, recordId } of open) tell(recordType, [recordId]);
  const hanging = new Set(records.flatMap((one) => (one.rootId === one.recordId ? [] : [one.rootId])));
  await Promise.all(
    [...restricted].map(async (type) => {
      const own = records.filter(({ recordType }) => recordType === type);
      const asked = new Set(own.map(({ recordId }) => recordId));
      const wanted = ROOTS.includes(type as RestrictedName) ? asked.union(hanging) : asked;
      if (wanted.size === 0) return;
      tell(type, await visibleIds(member, type as RestrictedName, [...wanted]));
      tell(
        type,
        own.filter((record) => couldSee(member, record)).map(({ recordId }) => recordId),
      );
    }),
  );
  await Promise.all(
    takenAway().map(async ({ recordType, find }) => {
      const changed = records.filter((record) => record.recordType === recordType);
      if (changed.length > 0) tell(recordType, await find(member, changed));
    }),
  );
  const events = [...told].flatMap(([recordType, ids]): Changed[] =>
    ids.size > MOST_OF_A_TYPE
      ? [{ recordType, recordId: null }]
      : [...ids].map((recordId) => ({ recordType, recordId })),
  );
  return [...events, ...settingsRead(member, records)];
}

function settingsRead(member: MemberContext, records: readonly ChangedRecord[]): readonly Changed[] {
  const types = records.flatMap(({ recordType }) => {
    const read = SETTINGS[recordType];
    return read && (read.right === undefined || may(member.rights, read.right)) ? [read.type] : [];
  });
  return [...new Set(types)].map((recordType) => ({ recordType, recordId: null }));
}

function couldSee(member: MemberContext, { recordType, ownerBefore, teamBefore }: ChangedRecord): boolean {
  const right = READING[recordType];
  const scope = right && scopeOf(member.rights, right);
  if (scope === undefined) return false;
  if (scope === 'all' || ownerBefore === member.memberId) return true;
  return scope === 'team' && teamBefore !== null && member.teamIds.includes(teamBefore);
}
