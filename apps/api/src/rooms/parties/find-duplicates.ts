import {
  companyKey,
  type DuplicateMatch,
  formatContactPoint,
  matchDuplicates,
  nameKey,
  readContactPoint,
  readingKey,
  sharedBecause,
} from '@mikomi/domain/parties';
import { isRefusal, type PersonName } from '@mikomi/domain/shared';
import type { MemberContext } from '../../platform/member-context.ts';
import type { NewPoint } from './commands/add-parties.ts';
import {
  type CandidateRow,
  companyCandidates,
  contactCandidates,
  type KnownPartyRow,
} from './store/find-known.ts';
import { visibleParty } from './store/visible-parties.ts';

/** A form half filled in: what it says of a contact or a company so far. */
export interface PartyDraft {
  readonly kind: 'CONTACT' | 'COMPANY';
  readonly name?: PersonName | undefined;
  readonly companyName?: string | null | undefined;
  readonly points: readonly NewPoint[];
  /** The record that is being edited is not its own duplicate. */
  readonly exceptId?: string | null | undefined;
}

/** A party that a draft may already be, and why. */
export interface Duplicate {
  readonly match: DuplicateMatch;
  readonly party: KnownPartyRow;
}

const MOST = 10;

/**
 * Who a new contact or company may already be, strongest first. Of those that the member does not see only an exact
 * contact point tells; what is typed half and can't be read yet is left out.
 */
export async function findDuplicates(
  member: MemberContext,
  draft: PartyDraft,
): Promise<readonly Duplicate[]> {
  const points = draft.points.flatMap(({ kind, value }) => {
    const point = readContactPoint(kind, value, member.organization.phoneCountry);
    return isRefusal(point) ? [] : [{ ...point, shared: sharedBecause(point) !== undefined }];
  });
  const name = draft.name ?? {};
  const facts = {
    kind: draft.kind,
    points,
    nameKey: draft.kind === 'CONTACT' ? nameKey(name) : '',
    readingKey: draft.kind === 'CONTACT' ? readingKey(name) : '',
    companyKey: draft.companyName?.trim() ? companyKey(draft.companyName) : '',
  };
  const wanted = {
    ...facts,
    identities: points.map(({ identity }) => identity),
    exceptId: draft.exceptId ?? null,
  };
  const [find, party] =
    draft.kind === 'CONTACT'
      ? ([contactCandidates, 'contact'] as const)
      : ([companyCandidates, 'company'] as const);
  const found = await find(member, wanted, visibleParty(member, party, 'c'));
  const candidates = new Map(found.map((row) => [row.id, asRead(row, member)]));
  return matchDuplicates(facts, [...candidates.values()])
    .flatMap((match) => {
      const party = candidates.get(match.id);
      return party && mayKnow(party, match) ? [{ match, party }] : [];
    })
    .slice(0, MOST);
}

/** A reason names a number as readers here write it. */
function asRead(party: CandidateRow, { organization }: MemberContext): CandidateRow {
  const points = party.points.map((point) => ({
    ...point,
    value: formatContactPoint(point, organization.phoneCountry),
  }));
  return { ...party, points };
}

function mayKnow(party: CandidateRow, { reasons }: DuplicateMatch): boolean {
  return party.visible || reasons.some(({ key }) => key === 'same-contact-point');
}
