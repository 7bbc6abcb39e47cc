import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Caller } from '../testkit/caller.ts';
import { createWorld, type World } from '../testkit/world.ts';

const FOLLOW_UP =
  'followUp { id kind label day time timeZone dueAt remindAt state dueState note assignee { name } lead { id } viewerCanEdit }';
const LEAD = `query ($id: ID!) { lead(id: $id) { nextFollowUpAt followUps { id state } nextFollowUp { id } } }`;
const LIST = `query ($filter: FollowUpFilter) { followUps(first: 20, filter: $filter) { totalCount nodes { id day state } } }`;
// Monday, 9:00 in Tokyo.
const MONDAY = Date.parse('2026-11-23T00:00:00Z');

let world: World;
let owner: Caller & { slug: string };
let about: string;
beforeEach(async () => {
  world ??= await createWorld();
  world.clock.now = MONDAY;
  owner = await (await world.signUp({ name: 'Hanako Sato' })).found('Promises', 'JP');
  about = (await owner.mutate('createLead', { name: 'A lead' }, 'lead { id }')).lead.id;
  return () => {
    world.clock.now = undefined;
  };
});

afterAll(() => world.close());

const plan = async (input: object = {}) =>
  (await owner.mutate('planFollowUp', { about, kind: 'CALL', day: '2026-11-24', ...input }, FOLLOW_UP))
    .followUp;
const lead = async () => (await owner.graphql(LEAD, { id: about })).lead;

describe('a promise', () => {
  test('is kept in its assignee’s zone and stands on its lead', async () => {
    const followUp = await plan({ time: '10:00', note: 'Ask for the budget' });
    expect(followUp).toMatchObject({
      day: '2026-11-24',
      time: '10:00',
      timeZone: 'Asia/Tokyo',
      dueAt: '2026-11-24T01:00:00.000Z',
      remindAt: '2026-11-24T00:50:00.000Z',
      state: 'OPEN',
      dueState: 'UPCOMING',
      lead: { id: about },
      viewerCanEdit: true,
    });
    const allDay = await plan({ day: '2026-11-25' });
    expect(allDay).toMatchObject({ dueAt: '2026-11-25T14:59:59.999Z', remindAt: '2026-11-25T00:00:00.000Z' });
    expect(await lead()).toMatchObject({
      nextFollowUpAt: followUp.dueAt,
      nextFollowUp: { id: followUp.id },
      followUps: [{ id: followUp.id }, { id: allDay.id }],
    });
  });

  test.each([
    [{ day: '2026-11-22' }, 'FOLLOW_UP_IN_PAST', ['day']],
    [{ time: '25:00' }, 'TIME_OF_DAY_UNREADABLE', ['time']],
    [{ kind: 'OWN' }, 'LABEL_MISSING', ['label']],
    [{ about: 'Lead_0190f3c2-0000-7000-8000-000000000000' }, 'LEAD_NOT_FOUND', ['about']],
  ])('is refused: %j', async (input, code, path) => {
    expect(
      await owner.refused('planFollowUp', { about, kind: 'CALL', day: '2026-11-24', ...input }),
    ).toMatchObject({ code, path });
  });

  test('is done with one activity and the next promise in the same breath, and all of it is undone at once', async () => {
    const { id } = await plan();
    expect(await owner.refused('completeFollowUp', { id })).toMatchObject({ code: 'OUTCOME_MISSING' });
    expect(
      await owner.refused('completeFollowUp', {
        id,
        outcome: 'REACHED',
        next: { kind: 'DEMO', day: '2026-11-20' },
      }),
    ).toMatchObject({ code: 'FOLLOW_UP_IN_PAST', path: ['next', 'day'] });
    const done = await owner.mutate(
      'completeFollowUp',
      {
        id,
        outcome: 'REACHED',
        text: 'Wants a demo',
        duration: { seconds: 120 },
        next: { kind: 'DEMO', day: '2026-11-30' },
      },
      `${FOLLOW_UP} activity { id kind direction outcome text duration { seconds } } next { id kind day state } commandId`,
    );
    expect(done).toMatchObject({
      followUp: { state: 'DONE', dueState: 'CLOSED' },
      activity: {
        kind: 'CALL',
        direction: 'OUT',
        outcome: 'REACHED',
        text: 'Wants a demo',
        duration: { seconds: 120 },
      },
      next: { kind: 'DEMO', day: '2026-11-30', state: 'OPEN' },
    });
    expect((await lead()).nextFollowUp.id).toBe(done.next.id);
    const { timeline } = await owner.graphql(
      'query ($record: ID!) { timeline(record: $record, first: 10) { nodes { kind ... on TimelineActivity { activity { followUp { id } } } ... on TimelineFollowUp { followUp { id } } } } }',
      { record: about },
    );
    expect(timeline.nodes.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
      'CALL',
      'FOLLOW_UP',
      'TOUCH',
    ]);
    expect(JSON.stringify(timeline.nodes).split(id)).toHaveLength(3);
    expect(await owner.refused('completeFollowUp', { id, outcome: 'REACHED' })).toMatchObject({
      code: 'FOLLOW_UP_CLOSED',
    });
    await owner.mutate('undo', { commandId: done.commandId });
    expect(await lead()).toMatchObject({ nextFollowUp: { id }, followUps: [{ id, state: 'OPEN' }] });
  });

  test('is told by an activity that was logged already, but not by one of another lead', async () => {
    const { id } = await plan({ kind: 'VISIT' });
    const other = (await owner.mutate('createLead', { name: 'Other' }, 'lead { id }')).lead.id;
    const logged = async (record: string) =>
      (await owner.mutate('logLine', { about: record, line: 'visited' }, 'activity { id }')).activity.id;
    expect(await owner.refused('completeFollowUp', { id, activityId: await logged(other) })).toMatchObject({
      code: 'ACTIVITY_NOT_FOUND',
    });
    const activityId = await logged(about);
    const { activity } = await owner.mutate('completeFollowUp', { id, activityId }, 'activity { id }');
    expect(activity.id).toBe(activityId);
  });

  test('is edited, called off and deleted; the lead follows', async () => {
    const { id } = await plan();
    const { followUp } = await owner.mutate(
      'editFollowUp',
      { id, day: '2026-11-26', time: '15:30' },
      FOLLOW_UP,
    );
    expect(followUp).toMatchObject({
      dueAt: '2026-11-26T06:30:00.000Z',
      remindAt: '2026-11-26T06:20:00.000Z',
    });
    world.clock.now = Date.parse('2026-11-28T00:00:00Z');
    const { followUp: reworded } = await owner.mutate('editFollowUp', { id, note: 'Still to do' }, FOLLOW_UP);
    expect(reworded).toMatchObject({ day: '2026-11-26', note: 'Still to do', dueState: 'OVERDUE' });
    await owner.mutate('cancelFollowUp', { id });
    expect(await owner.refused('editFollowUp', { id, note: 'No' })).toMatchObject({
      code: 'FOLLOW_UP_CLOSED',
    });
    expect((await lead()).nextFollowUpAt).toBeNull();
    const second = await plan({ day: '2026-12-01' });
    await owner.mutate('deleteFollowUp', { id: second.id }, 'deletedId');
    expect((await lead()).nextFollowUp).toBeNull();
  });

  test('stands in the views of its assignee’s calendar', async () => {
    await plan({ day: '2026-11-23', time: '09:30' });
    await plan({ day: '2026-11-23' });
    await plan({ day: '2026-11-24' });
    const counts = async () => {
      const found: Record<string, number> = {};
      for (const due of ['OVERDUE', 'TODAY', 'UPCOMING'])
        found[due] = (await owner.graphql(LIST, { filter: { due } })).followUps.totalCount;
      return found;
    };
    expect(await counts()).toEqual({ OVERDUE: 0, TODAY: 2, UPCOMING: 1 });
    world.clock.now = Date.parse('2026-11-23T14:59:59Z');
    expect(await counts()).toEqual({ OVERDUE: 0, TODAY: 2, UPCOMING: 1 });
    world.clock.now = Date.parse('2026-11-23T15:00:00Z');
    expect(await counts()).toEqual({ OVERDUE: 2, TODAY: 1, UPCOMING: 0 });
    world.clock.now = MONDAY;
    const noNext = 'query { leads(first: 5, filter: { hasNextStep: false }) { totalCount } }';
    expect((await owner.graphql(noNext)).leads.totalCount).toBe(0);
  });

  test('is loaded for a list of leads in as many statements as for one', async () => {
    const leads =
      'query ($first: Int!) { leads(first: $first) { nodes { id nextFollowUp { day assignee { name } } followUps { id } } } }';
    await plan();
    const one = await world.countStatements(() => owner.graphql(leads, { first: 1 }));
    for (let index = 0; index < 4; index += 1) {
      about = (await owner.mutate('createLead', { name: `Lead ${index}` }, 'lead { id }')).lead.id;
      await plan();
      await plan({ day: '2026-11-25' });
    }
    const many = await world.countStatements(() => owner.graphql(leads, { first: 5 }));
    expect(many.statements.length).toBe(one.statements.length);
    expect(many.result.leads.nodes.every(({ followUps }: { followUps: [] }) => followUps.length > 0)).toBe(
      true,
    );
  });

  test('moves with a member to another zone', async () => {
    const { id } = await plan({ time: '10:00' });
    await owner.mutate('editProfile', { timeZone: 'America/New_York' });
    const { node } = await owner.graphql(
      'query ($id: ID!) { node(id: $id) { ... on FollowUp { day time timeZone dueAt } } }',
      { id },
    );
    expect(node).toEqual({
      day: '2026-11-24',
      time: '10:00',
      timeZone: 'America/New_York',
      dueAt: '2026-11-24T15:00:00.000Z',
    });
    expect((await lead()).nextFollowUpAt).toBe('2026-11-24T15:00:00.000Z');
  });
});
