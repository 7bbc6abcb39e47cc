import { startOfDayIn } from '#app/formats/wall-clock.ts';
import type { AssignmentHours, EditAssignmentMemberInput, SetAvailabilityInput } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

export const MemberDraftMember = graphql(`
  fragment MemberDraft_AssignmentMember on AssignmentMember {
    member {
      id
      name
    }
    weight
    caps {
      limit
      potential
      atMost
    }
    productGroups {
      id
    }
    languages
    territoryIds
    hours
    shifts {
      weekday
      from
      to
    }
    leave {
      from
      to
    }
    pause {
      from
      until
    }
    substitute {
      id
    }
    viewerCanEdit
  }
`);

export const NOBODY = 'nobody';

export type Shift = { readonly weekday: number; readonly from: string; readonly to: string };

/** Days of leave as they are edited: a row that was begun has no day yet. */
export type LeaveDraft = { readonly key: string; readonly from: string | null; readonly to: string | null };

/** A member as they are edited. */
export type MemberDraft = {
  readonly weight: number | null;
  readonly perDay: number | null;
  readonly openLeads: number | null;
  readonly productGroupIds: readonly string[];
  readonly languages: readonly string[];
  readonly territoryIds: readonly string[];
  readonly hours: AssignmentHours;
  readonly shifts: readonly Shift[];
  readonly isPaused: boolean;
  /** The day on which they are back; null where that is not known. */
  readonly pausedUntil: string | null;
  readonly leave: readonly LeaveDraft[];
  readonly substituteId: string;
};

/** What is known of a member. */
export type KnownMember = ReturnType<typeof readMember>;
export const readMember = (member: FragmentType<typeof MemberDraftMember>) =>
  readFragment(MemberDraftMember, member);

/** A member, to be edited. `dayOf` tells the day of an instant where the reader is. */
export function draftOfMember(known: KnownMember, dayOf: (instant: number) => string): MemberDraft {
  const most = (limit: string) =>
    known.caps.find((cap) => cap.limit === limit && !cap.potential)?.atMost ?? null;
  return {
    weight: known.weight,
    perDay: most('PER_DAY'),
    openLeads: most('OPEN_LEADS'),
    productGroupIds: known.productGroups.map(({ id }) => id),
    languages: known.languages,
    territoryIds: known.territoryIds,
    hours: known.hours,
    shifts: known.shifts.map(({ weekday, from, to }) => ({ weekday, from, to })),
    isPaused: Boolean(known.pause),
    pausedUntil: known.pause?.until ? dayOf(Date.parse(known.pause.until)) : null,
    leave: known.leave.map(({ from, to }) => ({ key: from, from, to })),
    substituteId: known.substitute?.id ?? NOBODY,
  };
}

/** What is sent of share, caps, skills and hours; caps by potential stay as they are. */
export function workInput(known: KnownMember, draft: MemberDraft): EditAssignmentMemberInput {
  const others = known.caps.filter(({ potential }) => potential);
  return {
    memberId: known.member?.id ?? '',
    weight: draft.weight ?? 1,
    caps: [
      ...others.map(({ limit, potential, atMost }) => ({ limit, potential, atMost })),
      { limit: 'PER_DAY', atMost: draft.perDay },
      { limit: 'OPEN_LEADS', atMost: draft.openLeads },
    ],
    productGroupIds: [...draft.productGroupIds],
    languages: [...draft.languages],
    territoryIds: [...draft.territoryIds],
    hours: draft.hours,
    ...(draft.hours === 'OWN' ? { shifts: [...draft.shifts] } : {}),
  };
}

/** What is sent of when they are away: a pause that goes on as it was is not begun anew. */
export function awayInput(
  known: KnownMember,
  draft: MemberDraft,
  before: MemberDraft,
  zone: string,
): SetAvailabilityInput {
  const { isPaused, pausedUntil, leave, substituteId } = draft;
  const isSamePause = isPaused === before.isPaused && pausedUntil === before.pausedUntil;
  return {
    memberId: known.member?.id ?? '',
    ...(isSamePause ? {} : { paused: isPaused }),
    ...(isSamePause || !isPaused || pausedUntil === null
      ? {}
      : { pausedUntil: startOfDayIn(pausedUntil, zone) }),
    leave: leave.flatMap(({ from, to }) => {
      const first = from ?? to;
      return first === null ? [] : [{ from: first, to: to ?? first }];
    }),
    substituteId: substituteId === NOBODY ? null : substituteId,
  };
}
