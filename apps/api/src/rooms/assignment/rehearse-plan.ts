import {
  type FairnessReport,
  type RehearsedLead,
  rehearse,
  reportFairness,
  type StoredAssignmentPlan,
} from '@mikomi/domain/assignment';
import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import type { MemberContext } from '../../platform/member-context.ts';
import { factsOfLeads } from '../leads/index.ts';
import { openDesk } from './desk.ts';
import { checkPlan } from './store/check-plan.ts';
import { pastLeads, withFacts } from './store/past-leads.ts';
import { storedPlan } from './store/stored-plan.ts';

/** The most leads that are rehearsed at once. */
export const MOST_PAST_LEADS = 5_000;

const DAY_MS = 86_400_000;

/** What a plan would have done. */
export interface Rehearsal {
  readonly days: number;
  readonly leads: readonly RehearsedLead[];
  readonly report: FairnessReport;
  /** Whether there were more leads than are rehearsed: the latest were. */
  readonly isCut: boolean;
}

/** Gives the leads of the last days out once more, by the plan in force or one that is tried. Nothing is written. */
export async function rehearsePlan(
  member: MemberContext,
  days: number,
  tried: StoredAssignmentPlan | undefined,
): Promise<Rehearsal | Refusal> {
  const now = member.now();
  const { timeZone } = member.organization;
  const plan = tried ?? (await storedPlan(member)).plan;
  const checked = tried ? await checkPlan(member, tried, now) : undefined;
  if (isRefusal(checked)) return checked;
  const { desk, asksFacts } = await openDesk(member, timeZone, plan);
  const found = await pastLeads(member, now - days * DAY_MS, timeZone, MOST_PAST_LEADS);
  const past = found.slice(0, MOST_PAST_LEADS);
  const ids = past.map(({ id }) => id);
  const facts = asksFacts ? await factsOfLeads(member, ids) : new Map();
  const { leads } = rehearse(withFacts(past, facts), desk);
  return { days, leads, report: reportFairness(leads), isCut: found.length > MOST_PAST_LEADS };
}
