import { expect, test } from 'vitest';
import { join } from '../identity/team-mates.ts';
import { openWorld } from '../testkit/world.ts';

test('a contact is asked of its owner by whoever knows an exact address, once a day', async () => {
  const world = await openWorld();
  const owner = await (await world.signUp()).found();
  const rep = await join(world, owner);
  const points = [{ kind: 'PHONE', value: '090-1234-5678' }];
  await owner.mutate('createLead', { contact: { new: { familyName: '田中', points } } });
  const asks = (points: readonly object[]) =>
    rep.caller.graphql(
      `mutation ($input: AskForHandOverInput!) { askForHandOver(input: $input) {
        ... on AskForHandOverPayload { asked { id } } ... on Error { code path } } }`,
      { input: { points } },
    );
  const { viewer } = await owner.graphql('{ viewer { memberId } }');
  for (let time = 0; time < 2; time += 1)
    expect(await asks(points)).toEqual({ askForHandOver: { asked: [{ id: viewer.memberId }] } });
  const { notifications } = await owner.graphql(
    '{ notifications(first: 5) { nodes { kind text contact { name } company { name } lead { id } } } }',
  );
  expect(notifications.nodes).toEqual([
    {
      kind: 'HAND_OVER_ASKED',
      text: expect.stringMatching(/asks you to hand this over\.$|引き継ぎを希望しています。$/),
      contact: { name: '田中' },
      company: null,
      lead: null,
    },
  ]);
  expect(await asks([{ kind: 'PHONE', value: '5678' }])).toEqual({
    askForHandOver: { code: 'NOBODY_TO_ASK', path: ['points'] },
  });
});
