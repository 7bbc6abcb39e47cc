import { setTimeout } from 'node:timers/promises';
import type { WebClient } from '../outside/web-client.ts';
import { type Measured, measure } from './measure.ts';
import { type Bench, fill, signIn } from './organization.ts';

/** How fast leads were given out, how soon whoever was given one was told, and how soon a lead had its score. */
export interface Assigned {
  readonly leads: number;
  /** Until all of them, asked for at once, stood with somebody or in the queue. */
  readonly seconds: number;
  readonly alert: Measured;
  readonly score: Measured;
}

/** So many at the same instant. */
const AT_ONCE = 200;
/** So many members take them, each so many a day: some of the leads are left. */
const TAKERS = 10;
const A_DAY = 15;
/** The organization around it. */
const LEADS = 300;
/** How long between two looks, in milliseconds. */
const LOOK = 10;

/** Gives out leads at once under caps, and then one after the other to see when it is told and scored. */
export async function assign(bench: Bench, milliseconds: number, now: number): Promise<Assigned> {
  const slug = await fill(bench, LEADS, now);
  const owner = await signIn(bench, slug, 'owner');
  const rep = await signIn(bench, slug, 'rep');
  const memberIds = await limit(owner);
  const from = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => create(owner, `At once ${index}`)));
  const seconds = (performance.now() - from) / 1000;
  await checkCaps(owner, memberIds);
  const { viewer } = await rep.ask<{ viewer: { memberId: string } }>('OrganizationShell');
  const alert = await measure({ connections: 1, milliseconds }, async (turn) => {
    const before = await unseen(rep);
    await create(owner, `Alert ${turn}`, { ownerId: viewer.memberId });
    while ((await unseen(rep)) === before) await setTimeout(LOOK);
  });
  const score = await measure({ connections: 1, milliseconds }, async (turn) => {
    const id = await create(owner, `Score ${turn}`, { ownerId: viewer.memberId });
    while (!(await isScored(owner, id))) await setTimeout(LOOK);
  });
  return { leads: AT_ONCE, seconds, alert, score };
}

/** Lets ten members take turns, each under a cap. */
async function limit(owner: WebClient): Promise<readonly string[]> {
  const { assignmentMembers } = await owner.ask<{
    assignmentMembers: readonly { member: { id: string } }[];
  }>('AssignmentPage');
  const memberIds = assignmentMembers.slice(0, TAKERS).map(({ member }) => member.id);
  for (const memberId of memberIds)
    await owner.ask('AssignmentMemberDialog_Edit', {
      input: { memberId, hours: 'ANY', caps: [{ limit: 'PER_DAY', atMost: A_DAY }] },
    });
  const otherwise = { name: 'In turn', method: 'ROUND_ROBIN', whenNobody: 'QUEUE', memberIds };
  await owner.ask('AssignmentPage_Save', {
    input: { plan: { returning: 'BY_RULES', rules: [], otherwise } },
  });
  return memberIds;
}

async function create(owner: WebClient, name: string, whose: object = { assignment: 'BY_RULES' }) {
  const { createLead } = await owner.ask<{ createLead: { lead: { id: string } | null; code?: string } }>(
    'NewLeadForm_Create',
    { input: { name, ...whose } },
  );
  if (createLead.code) throw new Error(`createLead answered ${createLead.code}.`);
  return createLead.lead?.id ?? '';
}

async function checkCaps(owner: WebClient, memberIds: readonly string[]): Promise<void> {
  const { assignmentMembers } = await owner.ask<{
    assignmentMembers: readonly { member: { id: string }; givenToday: number }[];
  }>('AssignmentPage');
  const taken = assignmentMembers.filter(({ member }) => memberIds.includes(member.id));
  const most = Math.max(...taken.map(({ givenToday }) => givenToday));
  if (most > A_DAY) throw new Error(`Somebody was given ${most} leads of ${A_DAY}.`);
}

async function unseen(rep: WebClient): Promise<number> {
  return (await rep.ask<{ unseenNotifications: number }>('NotificationBell')).unseenNotifications;
}

async function isScored(owner: WebClient, id: string): Promise<boolean> {
  const { lead } = await owner.ask<{ lead: { scoreHistory: readonly unknown[] } | null }>(
    'LeadScoreHistory',
    { id },
  );
  return (lead?.scoreHistory.length ?? 0) > 0;
}
