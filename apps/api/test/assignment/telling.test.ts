import { expect, test } from 'vitest';
import { openAssignmentDesk } from './assignment-desk.ts';

test('whoever is given a lead is told in the app and by mail, with source, interest and reason', async () => {
  const { owner, mates, plan, byRules, world } = await openAssignmentDesk();
  const [{ caller }] = mates;
  await plan();
  const { sources } = await owner.graphql('{ sources { id name } }');
  const { id } = await byRules({ sourceId: sources[0].id, lines: [{ name: 'Solar panels' }] });
  await world.workOff();
  const { notifications } = await caller.graphql(
    '{ notifications(first: 5) { nodes { kind text lead { id } } } }',
  );
  expect(notifications.nodes).toEqual([
    {
      kind: 'LEAD_ASSIGNED',
      text: `「${sources[0].name}」からの見込みの担当になりました（Solar panels）。`,
      lead: { id },
    },
  ]);
  const { outbox } = await owner.graphql('{ outbox(first: 5) { nodes { kind subject text } } }');
  const mail = outbox.nodes.find(({ kind }: { kind: string }) => kind === 'LEAD_ASSIGNED');
  expect(mail.subject).toBe('見込みの割り当て：Asks');
  for (const part of [sources[0].name, 'Solar panels', '「In turn」で次の順番だったため', `/leads/${id}`])
    expect(mail.text).toContain(part);
});
