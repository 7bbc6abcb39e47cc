import { beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../testkit/caller.ts';
import { openWorld, type World } from '../testkit/world.ts';

const ACTIVITY =
  'activity { id kind direction channel outcome duration { seconds basis } text member { name } lead { id } occurredAt viewerCanEdit } commandId';

let world: World;
let owner: Caller & { slug: string };
beforeAll(async () => {
  world = await openWorld();
  owner = await (await world.signUp()).found();
});

async function newLead(name = 'A lead'): Promise<string> {
  const { lead } = await owner.mutate('createLead', { name }, 'lead { id }');
  return lead.id;
}

const LEAD = 'query ($id: ID!) { lead(id: $id) { commentCount lastActivityAt } }';

describe('logging', () => {
  test('one line tells kind, outcome and length, and answers what it understood', async () => {
    const about = await newLead();
    const { activity, understood } = await owner.mutate(
      'logLine',
      { about, line: '電話 5分 見積の件' },
      `${ACTIVITY} understood { kind outcome duration { seconds } text }`,
    );
    expect(activity).toMatchObject({
      kind: 'CALL',
      direction: 'OUT',
      outcome: 'REACHED',
      duration: { seconds: 300, basis: 'REPORTED' },
      text: '見積の件',
      lead: { id: about },
      viewerCanEdit: true,
    });
    expect(understood).toEqual({
      kind: 'CALL',
      outcome: 'REACHED',
      duration: { seconds: 300 },
      text: '見積の件',
    });
  });

  test('a comment moves the lead and is counted; a call is not; what is deleted no longer is, until it is undone', async () => {
    const about = await newLead();
    const at = new Date(Date.now() + 86_400_000).toISOString();
    world.clock.now = Date.parse(at);
    const { activity } = await owner.mutate(
      'logActivity',
      { about, kind: 'COMMENT', text: 'Budget is fixed', occurredAt: at },
      ACTIVITY,
    );
    world.clock.now = undefined;
    await owner.mutate('logActivity', {
      about,
      kind: 'CALL',
      direction: 'OUT',
      outcome: 'NO_ANSWER',
      occurredAt: '2026-11-20T00:00:00Z',
    });
    expect((await owner.graphql(LEAD, { id: about })).lead).toEqual({ commentCount: 1, lastActivityAt: at });
    await owner.mutate('deleteActivity', { id: activity.id }, 'deletedId');
    expect((await owner.graphql(LEAD, { id: about })).lead.commentCount).toBe(0);
    expect(await owner.graphql('query ($id: ID!) { node(id: $id) { id } }', { id: activity.id })).toEqual({
      node: null,
    });
  });

  test('is corrected by whoever logged it, and keeps when', async () => {
    const about = await newLead();
    const { activity } = await owner.mutate(
      'logActivity',
      { about, kind: 'CALL', direction: 'OUT', outcome: 'REACHED' },
      ACTIVITY,
    );
    const { activity: corrected } = await owner.mutate(
      'editActivity',
      { id: activity.id, text: 'Asked for a quote', duration: { seconds: 60 } },
      'activity { text duration { seconds } outcome occurredAt editedAt }',
    );
    expect(corrected).toMatchObject({
      text: 'Asked for a quote',
      duration: { seconds: 60 },
      outcome: 'REACHED',
      occurredAt: activity.occurredAt,
    });
    expect(corrected.editedAt).not.toBeNull();
    expect(await owner.refused('editActivity', { id: activity.id, outcome: 'NO_ANSWER' })).toMatchObject({
      code: 'DURATION_IMPOSSIBLE',
      path: ['duration'],
    });
  });

  test.each([
    [{ kind: 'COMMENT', text: ' ' }, 'TEXT_BLANK', 'text'],
    [{ kind: 'CALL' }, 'DIRECTION_MISSING', 'direction'],
    [{ kind: 'MESSAGE', direction: 'IN' }, 'CHANNEL_MISSING', 'channel'],
    [{ kind: 'VISIT', occurredAt: '2099-01-01T00:00:00Z' }, 'ACTIVITY_IN_FUTURE', 'occurredAt'],
  ])('is refused: %j', async (input, code, field) => {
    const about = await newLead();
    expect(await owner.refused('logActivity', { about, ...input })).toMatchObject({ code, path: [field] });
  });

  test('is refused where somebody is called by what is no member’s id, also as it is corrected', async () => {
    const about = await newLead();
    const unreadable = { code: 'ID_UNREADABLE', path: ['mentions', '0'] };
    const mentions = [about];
    expect(await owner.refused('logLine', { about, line: 'Look', mentions })).toMatchObject(unreadable);
    const comment = { about, kind: 'COMMENT', text: 'Look' };
    expect(await owner.refused('logActivity', { ...comment, mentions })).toMatchObject(unreadable);
    const { activity } = await owner.mutate('logActivity', comment, ACTIVITY);
    expect(await owner.refused('editActivity', { id: activity.id, mentions })).toMatchObject(unreadable);
  });

  test('is refused on what cannot be seen', async () => {
    const about = await newLead();
    const stranger = await (await world.signUp()).found();
    expect(await stranger.refused('logLine', { about, line: 'call' })).toMatchObject({
      __typename: 'NotFoundError',
      code: 'LEAD_NOT_FOUND',
    });
    expect(await owner.refused('logLine', { about: 'Stage_0', line: 'call' })).toMatchObject({
      code: 'ID_UNREADABLE',
    });
  });
});
