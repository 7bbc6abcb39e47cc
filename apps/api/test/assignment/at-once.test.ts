import { expect, test } from 'vitest';
import { openAssignmentDesk } from './assignment-desk.ts';

const LEADS = 200;
const LANES = 40;
const CAPS = [20, 30, 40];

test('two hundred leads at the same instant go to the right members with no cap exceeded, each with its entry in the log', async () => {
  const { owner, mates, plan } = await openAssignmentDesk(CAPS.length);
  for (const [index, { memberId }] of mates.entries())
    await owner.mutate('editAssignmentMember', {
      memberId,
      caps: [
        { limit: 'PER_DAY', atMost: CAPS[index] },
        { limit: 'PER_DAY', potential: 'HIGH', atMost: 5 },
      ],
    });
  await plan();
  // As many at once as the product has connections for, and more that wait for one.
  const give = async (lane: number) => {
    for (let index = lane; index < LEADS; index += LANES)
      await owner.mutate('createLead', {
        name: `Lead ${index}`,
        assignment: 'BY_RULES',
        potential: index % 4 === 0 ? 'HIGH' : null,
      });
  };
  await Promise.all(Array.from({ length: LANES }, (_, lane) => give(lane)));
  const count = async (filter: object) =>
    (
      await owner.graphql('query ($filter: LeadFilter) { leads(first: 1, filter: $filter) { totalCount } }', {
        filter,
      })
    ).leads.totalCount;
  const given = await Promise.all(mates.map(({ memberId }) => count({ owner: { eq: memberId } })));
  const high = await Promise.all(
    mates.map(({ memberId }) => count({ owner: { eq: memberId }, potential: { eq: 'HIGH' } })),
  );
  expect(given).toEqual(CAPS);
  expect(high.every((leads) => leads <= 5)).toBe(true);
  const all = CAPS.reduce((sum, cap) => sum + cap, 0);
  expect(await count({ queue: 'EVERYBODY' })).toBe(LEADS - all);
  const { assignmentLog } = await owner.graphql('{ assignmentLog(first: 1) { totalCount } }');
  expect(assignmentLog.totalCount).toBe(LEADS);
}, 120_000);
