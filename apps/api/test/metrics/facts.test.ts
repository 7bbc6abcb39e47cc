import { beforeAll, describe, expect, test } from 'vitest';
import { remove, update } from '../../src/platform/change/write-records.ts';
import * as identity from '../../src/rooms/identity/index.ts';
import * as leads from '../../src/rooms/leads/index.ts';
import { rebuildFacts } from '../../src/rooms/metrics/index.ts';
import { type Desk, openDesk } from './sales-desk.ts';

const at = (text: string) => Date.parse(`${text}+09:00`);

async function factsOf(desk: Desk): Promise<readonly string[]> {
  const { organizationId } = await desk.context();
  const { rows } = await desk.world.ownerPool.query(
    `SELECT f.metric || ' ' || f.day || ' ' || coalesce(f."memberId"::text, '-') || ' ' || coalesce(f."teamId"::text, '-')
       || ' ' || f.value || f.currency || ' ' || f."recordId" AS fact FROM fact AS f WHERE f."organizationId" = $1
     UNION ALL
     SELECT 'month ' || m.metric || ' ' || m.month || ' ' || m."memberId" || ' ' || m."teamId" || ' ' || m.count || ' ' || m.value || m.currency
     FROM fact_month AS m WHERE m."organizationId" = $1 AND (m.count <> 0 OR m.value <> 0) ORDER BY 1`,
    [organizationId],
  );
  return rows.map(({ fact }) => fact as string);
}

/** What `facts` says of a metric: day and worth of each. */
async function counted(desk: Desk, metric: string): Promise<readonly string[]> {
  const { facts } = await desk.owner.graphql(
    `query ($metric: Metric!) { facts(metric: $metric, first: 100, period: { kind: CUSTOM, from: "2024-01-01", to: "2027-12-31" }) {
       totalCount totalValue { amount currency } nodes { day count value { amount currency } } } }`,
    { metric },
  );
  expect(facts.totalCount).toBe(facts.nodes.length);
  return facts.nodes.map(
    ({ day, value }: { day: string; value: { amount: number; currency: string } | null }) =>
      value ? `${day} ${value.amount} ${value.currency}` : day,
  );
}

describe('facts', () => {
  let desk: Desk;
  let rep: { id: string; teamId: string | null };
  beforeAll(async () => {
    desk = await openDesk();
    rep = await desk.member('REP', await desk.team('Tokyo'));
  });

  test('follow a lead through its life, in the organization’s zone', async () => {
    const [id = ''] = await desk.leads([{ owner: rep, capturedAt: at('2026-04-01T00:30:00') }]);
    expect(await counted(desk, 'LEADS_CAPTURED')).toEqual(['2026-04-01']);
    await desk.command((tx) =>
      update(tx, leads.leadRecord, [
        { id, status: 'LOST', lostOn: '2026-05-02', closedById: rep.id, closedTeamId: rep.teamId },
      ]),
    );
    expect(await counted(desk, 'LEADS_LOST')).toEqual(['2026-05-02']);
    const reopened = await desk.command((tx) =>
      update(tx, leads.leadRecord, [
        { id, status: 'OPEN', lostOn: null, closedById: null, closedTeamId: null },
      ]),
    );
    expect(await counted(desk, 'LEADS_LOST')).toEqual([]);
    await desk.undo(reopened.commandId);
    expect(await counted(desk, 'LEADS_LOST')).toEqual(['2026-05-02']);
    const gone = await desk.command((tx) => remove(tx, leads.leadRecord, [id]));
    expect(await factsOf(desk)).toEqual([]);
    await desk.undo(gone.commandId);
    expect(await counted(desk, 'LEADS_CAPTURED')).toEqual(['2026-04-01']);
  });

  test('of a deal stand on the day of each entry, and go and come with its lead', async () => {
    const desk = await openDesk();
    const ken = await desk.member('REP', await desk.team('Tokyo'));
    const [id = ''] = await desk.leads([
      {
        owner: ken,
        capturedAt: at('2026-01-10T12:00:00'),
        won: {
          on: '2026-03-31',
          entries: [
            { memberId: ken.id, teamId: ken.teamId, amount: 9000 },
            { memberId: desk.ownerId, teamId: null, amount: 1000 },
            { memberId: ken.id, teamId: ken.teamId, amount: -2000, day: '2026-04-02' },
          ],
        },
      },
    ]);
    expect(await counted(desk, 'LEADS_CONVERTED')).toEqual(['2026-03-31']);
    expect((await counted(desk, 'DEAL_VALUE')).toSorted()).toEqual([
      '2026-03-31 1000 JPY',
      '2026-03-31 9000 JPY',
      '2026-04-02 -2000 JPY',
    ]);
    const gone = await desk.command((tx) => remove(tx, leads.leadRecord, [id]));
    expect(await counted(desk, 'DEAL_VALUE')).toEqual([]);
    await desk.undo(gone.commandId);
    expect(await counted(desk, 'DEAL_VALUE')).toHaveLength(3);
  });

  test('move to other days when the organization moves to another zone', async () => {
    const desk = await openDesk();
    await desk.leads([{ owner: { id: desk.ownerId, teamId: null }, capturedAt: at('2026-04-01T00:30:00') }]);
    const { organizationId } = await desk.context();
    const moved = await desk.world.countStatements(() =>
      desk.command((tx) =>
        update(tx, identity.organizationRecord, [{ id: organizationId, timeZone: 'America/New_York' }]),
      ),
    );
    // However many there are, the request leaves them to the background.
    expect(moved.statements.filter((text) => /\bfact(_month)?\b/.test(text))).toEqual([]);
    await desk.world.workOff();
    expect(await counted(desk, 'LEADS_CAPTURED')).toEqual(['2026-03-31']);
  });

  test('are the same when they are made anew', async () => {
    const desk = await openDesk();
    const [tokyo, osaka] = [await desk.team('Tokyo'), await desk.team('Osaka')];
    const people = [await desk.member('REP', tokyo), await desk.member('REP', osaka)];
    const ids = await desk.leads(
      Array.from({ length: 120 }, (_, index) => {
        const owner = people[index % 2] ?? rep;
        const day = `2026-${String(1 + (index % 9)).padStart(2, '0')}-${String(1 + (index % 27)).padStart(2, '0')}`;
        const entry = { memberId: owner.id, teamId: owner.teamId, amount: 100 * index };
        return {
          owner,
          capturedAt: at(`${day}T10:00:00`),
          ...(index % 3 === 0
            ? { won: { on: day, currency: index % 2 ? 'USD' : 'JPY', entries: [entry] } }
            : {}),
          ...(index % 3 === 1 ? { lostOn: day } : {}),
        };
      }),
    );
    const made = await desk.leads([
      { owner: people[0] ?? rep, capturedAt: at('2026-02-02T02:02:02'), lostOn: '2026-02-03' },
    ]);
    const edited = await desk.command((tx) =>
      update(
        tx,
        leads.leadRecord,
        ids.slice(0, 30).map((id, index) => ({
          id,
          capturedAt: at('2026-06-06T06:06:06'),
          capturedById: people[index % 2]?.id ?? null,
          capturedTeamId: null,
        })),
      ),
    );
    await desk.command((tx) => remove(tx, leads.leadRecord, [...ids.slice(20, 40), ...made]));
    await desk.undo(edited.commandId);
    const incremental = await factsOf(desk);
    expect(incremental.length).toBeGreaterThan(200);
    expect(await rebuildFacts(await desk.context())).toBeGreaterThan(180);
    expect(await factsOf(desk)).toEqual(incremental);
  });

  test('cost a lead’s note nothing and a batch of leads two statements', async () => {
    const desk = await openDesk();
    const [id = ''] = await desk.leads([
      { owner: { id: desk.ownerId, teamId: null }, capturedAt: at('2026-04-01T00:30:00') },
    ]);
    const about = (statements: readonly string[]) => statements.filter((text) => /\bfacts?\b/.test(text));
    const noted = await desk.world.countStatements(() =>
      desk.command((tx) => update(tx, leads.leadRecord, [{ id, note: 'Calls back' }])),
    );
    expect(about(noted.statements)).toHaveLength(0);
    const batch = await desk.world.countStatements(() =>
      desk.leads(
        Array.from({ length: 50 }, () => ({
          owner: { id: desk.ownerId, teamId: null },
          capturedAt: at('2026-04-01T00:30:00'),
          won: { on: '2026-04-02', entries: [{ memberId: desk.ownerId, teamId: null, amount: 1 }] },
        })),
      ),
    );
    expect(about(batch.statements)).toHaveLength(2);
  });
});
