import {
  anyShape,
  type CalendarRefusal,
  checkWorkingCalendar,
  type DayRange,
  dayShape,
  filledTextShape,
  instantShape,
  isRefusal,
  listOf,
  nullable,
  numberShape,
  objectOf,
  optional,
  type Refusal,
  readShape,
  refuse,
  type Shape,
  type ShapeRefusal,
  type WorkingCalendar,
  zoneShape,
} from '../shared/index.ts';
import { capsShape } from './caps-shape.ts';
import { checkCaps } from './check-caps.ts';
import type { PoolMember, Span } from './pool-member.ts';
import { HEAVIEST, isWeight } from './weight.ts';

/** Why leads cannot be given to a member as it was stored. */
export type PoolMemberRefusal =
  | ShapeRefusal
  | CalendarRefusal
  | Refusal<'assignment-weight-unfit' | 'assignment-cap-unfit'>;

const MOST = 10_000;

const spansShape = listOf(objectOf<Span>({ from: instantShape, until: nullable(instantShape) }), MOST);
const idsShape = listOf(filledTextShape, MOST);
const memberShape = objectOf<PoolMember>({
  id: filledTextShape,
  teamId: nullable(filledTextShape),
  zone: zoneShape,
  active: spansShape,
  pauses: spansShape,
  leave: listOf(objectOf<DayRange>({ from: dayShape, to: dayShape }), MOST),
  shifts: anyShape as Shape<WorkingCalendar | null>,
  weight: numberShape,
  caps: capsShape,
  productGroupIds: idsShape,
  languages: idsShape,
  territoryIds: idsShape,
  substituteId: optional(nullable(filledTextShape)),
});

/**
 * Leads can be given to a member whose zone is known, whose shifts are a calendar that opens, whose weight is from 1 to 100 and
 * whose caps are whole numbers.
 * Source: ours, because a member is checked once, when it changes; while a lead waits nobody is there to mend a zone.
 */
export function checkPoolMember(stored: unknown): PoolMember | PoolMemberRefusal {
  const member = readShape(stored, memberShape);
  if (isRefusal(member)) return member;
  const shifts = member.shifts === null ? null : checkWorkingCalendar(member.shifts);
  if (isRefusal(shifts)) return { ...shifts, path: ['shifts', ...(shifts.path ?? [])] } as PoolMemberRefusal;
  if (!isWeight(member.weight))
    return refuse('assignment-weight-unfit', { path: ['weight'], parameters: { atMost: HEAVIEST } });
  return checkCaps(member.caps, ['caps']) ?? member;
}
