import { describe, expect, test } from 'vitest';
import { openAssignmentDesk, rule } from './assignment-desk.ts';

const MEMBERS = `{ assignmentMembers { member { id } absences pause { until } leave { from to } substitute { id }
  openLeads givenToday viewerCanEdit viewerCanSetAvailability } }`;

describe('a member who is away', () => {
  test('says so themselves, and gets no lead; nobody says it for a colleague', async () => {
    const { mates, plan, byRules, owner } = await openAssignmentDesk();
    const [aoi, ben] = mates;
    await plan();
    await aoi.caller.mutate('setAvailability', { memberId: aoi.memberId, paused: true });
    expect((await byRules()).owner?.id).toBe(ben.memberId);
    expect((await aoi.caller.graphql(MEMBERS)).assignmentMembers).toMatchObject([
      {
        member: { id: aoi.memberId },
        absences: ['新しい見込みの受け取りを休止しています。'],
        viewerCanEdit: false,
      },
    ]);
    expect(
      await ben.caller.refused('setAvailability', { memberId: aoi.memberId, paused: false }),
    ).toMatchObject({ code: 'NOT_ALLOWED' });
    await owner.mutate('setAvailability', { memberId: aoi.memberId, paused: false });
    expect((await byRules()).owner?.id).toBe(aoi.memberId);
  });

  test('has a substitute, who takes what only they would have taken', async () => {
    const { mates, plan, byRules, owner, assigned } = await openAssignmentDesk();
    const [aoi, ben] = mates;
    await plan({ rules: [rule('Aoi alone', { memberIds: [aoi.memberId] })], otherwise: {} });
    const leave = [{ from: '2020-01-01', to: '2100-12-31' }];
    await owner.mutate('setAvailability', { memberId: aoi.memberId, leave, substituteId: ben.memberId });
    const lead = await byRules();
    expect(lead).toMatchObject({ owner: { id: ben.memberId }, assignment: { event: 'BY_RULE' } });
    const { lead: shown } = await owner.graphql(
      `{ lead(id: "${lead.id}") { assignment { insteadOf { id } } } }`,
    );
    expect(shown.assignment.insteadOf).toEqual({ id: aoi.memberId });
    expect(
      await owner.refused('setAvailability', { memberId: aoi.memberId, substituteId: aoi.memberId }),
    ).toMatchObject({ code: 'SUBSTITUTE_UNFIT' });
    expect((await assigned(lead.id)).owner?.id).toBe(ben.memberId);
  });

  test('says so although their substitute has left meanwhile', async () => {
    const { mates, owner } = await openAssignmentDesk();
    const [{ memberId, caller }, ben] = mates;
    await owner.mutate('setAvailability', { memberId, substituteId: ben.memberId });
    await owner.mutate('deactivateMember', { id: ben.memberId });
    const { member } = await caller.mutate(
      'setAvailability',
      { memberId, paused: true, substituteId: ben.memberId },
      'member { pause { until } substitute { id } }',
    );
    expect(member).toEqual({ pause: { until: null }, substitute: { id: ben.memberId } });
  });

  test('is asked by their own share, caps, hours and skills, which a setting that does not fit leaves as they were', async () => {
    const { mates, owner } = await openAssignmentDesk();
    const [{ memberId, caller }] = mates;
    expect(await owner.refused('editAssignmentMember', { memberId, weight: 101 })).toMatchObject({
      code: 'ASSIGNMENT_WEIGHT_UNFIT',
    });
    const shown = await owner.mutate(
      'editAssignmentMember',
      {
        memberId,
        weight: 3,
        caps: [{ limit: 'OPEN_LEADS', atMost: 10 }],
        languages: ['ja', 'en'],
        hours: 'OWN',
        shifts: [{ weekday: 1, from: '09:00', to: '12:00' }],
      },
      'member { weight caps { limit atMost } languages hours shifts { weekday from to } }',
    );
    expect(shown.member).toEqual({
      weight: 3,
      caps: [{ limit: 'OPEN_LEADS', atMost: 10 }],
      languages: ['ja', 'en'],
      hours: 'OWN',
      shifts: [{ weekday: 1, from: '09:00', to: '12:00' }],
    });
    expect(
      (await caller.ask('mutation { editAssignmentMember(input: { memberId: "x" }) { __typename } }')).errors,
    ).toHaveLength(1);
  });
});
