import { expect, test } from 'vitest';
import { openAssignmentDesk, rule } from './assignment-desk.ts';

const REHEARSAL = `query ($days: Int!, $plan: AssignmentPlanInput) { rehearseAssignment(days: $days, plan: $plan) {
  isCut overall { leads queued fairness reallyFairness shares { member { id } got expected really } }
  moves { from { id } to { id } leads } bySource { source { id } spread { leads } } leads { lead { id } really { id } would { id } reason } } }`;

test('a plan is tried on what came in, beside what happened, and nothing is written', async () => {
  const { owner, mates, lead, assigned } = await openAssignmentDesk();
  const [aoi, ben] = mates;
  const ids = [];
  for (let made = 0; made < 4; made += 1) ids.push((await lead({ name: 'Past', ownerId: aoi.memberId })).id);
  const plan = {
    returning: 'BY_RULES',
    rules: [],
    otherwise: rule('In turn', { memberIds: [aoi.memberId, ben.memberId], whenNobody: 'QUEUE' }),
  };
  const { rehearseAssignment } = await owner.graphql(REHEARSAL, { days: 7, plan });
  expect(rehearseAssignment).toMatchObject({
    isCut: false,
    overall: { leads: 4, queued: 0, fairness: 1, reallyFairness: 0.5 },
    moves: [
      { from: { id: aoi.memberId }, to: { id: aoi.memberId }, leads: 2 },
      { from: { id: aoi.memberId }, to: { id: ben.memberId }, leads: 2 },
    ],
    bySource: [{ source: null, spread: { leads: 4 } }],
  });
  expect(rehearseAssignment.leads).toHaveLength(4);
  expect((await assigned(ids[3] ?? '')).owner?.id).toBe(aoi.memberId);
  const { assignmentLog } = await owner.graphql(
    '{ assignmentLog(first: 1, filter: { event: { eq: BY_RULE } }) { totalCount } }',
  );
  expect(assignmentLog.totalCount).toBe(0);
  const beyond = await owner.ask(REHEARSAL, { days: 91, plan });
  expect(beyond.errors?.[0]?.extensions).toMatchObject({ code: 'REHEARSAL_DAYS_UNFIT' });
  const stranger = { ...plan, otherwise: { ...plan.otherwise, name: ' ' } };
  const refused = await owner.ask(REHEARSAL, { days: 7, plan: stranger });
  expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'ASSIGNMENT_RULE_UNNAMED' });
});

test('a lead that was closed holds no place under a cap from its day on', async () => {
  const { owner, mates, lead, reasonId } = await openAssignmentDesk(1);
  const [{ memberId }] = mates;
  await owner.mutate('editAssignmentMember', { memberId, caps: [{ limit: 'OPEN_LEADS', atMost: 1 }] });
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
  const past = (days: number) => lead({ name: 'Past', ownerId: memberId, capturedAt: daysAgo(days) });
  const { id } = await past(9);
  await past(7);
  await owner.mutate('loseLead', { id, reasonId, day: daysAgo(5).slice(0, 10) });
  await past(2);
  const plan = {
    returning: 'BY_RULES',
    rules: [],
    otherwise: rule('In turn', { memberIds: [memberId], whenNobody: 'QUEUE' }),
  };
  const { rehearseAssignment } = await owner.graphql(REHEARSAL, { days: 20, plan });
  expect(rehearseAssignment.leads.map(({ would }: { would: unknown }) => would)).toEqual([
    { id: memberId },
    null,
    { id: memberId },
  ]);
});
