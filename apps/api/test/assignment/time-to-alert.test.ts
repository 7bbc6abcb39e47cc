import { expect, test } from 'vitest';
import { openAssignmentDesk } from './assignment-desk.ts';

/** How long after a lead is given its owner may be told, in milliseconds. */
const MOST = 5_000;

test('whoever is given a lead is told within five seconds of the commit, in the app and by mail', async () => {
  const { owner, mates, plan, byRules, world } = await openAssignmentDesk();
  const [{ caller }] = mates;
  await plan();
  const { assignedAt } = await byRules();
  await world.workOff();
  const { notifications } = await caller.graphql('{ notifications(first: 1) { nodes { createdAt } } }');
  const { outbox } = await owner.graphql('{ outbox(first: 5) { nodes { kind createdAt } } }');
  const mail = outbox.nodes.find(({ kind }: { kind: string }) => kind === 'LEAD_ASSIGNED');
  for (const told of [notifications.nodes[0].createdAt, mail.createdAt]) {
    const after = Date.parse(told) - Date.parse(assignedAt ?? '');
    expect(after).toBeGreaterThanOrEqual(0);
    expect(after).toBeLessThan(MOST);
  }
});
