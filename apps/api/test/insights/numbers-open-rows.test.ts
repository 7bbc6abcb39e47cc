import { beforeAll, describe, expect, test } from 'vitest';
import { remove, update } from '../../src/platform/change/write-records.ts';
import * as identity from '../../src/rooms/identity/index.ts';
import * as leads from '../../src/rooms/leads/index.ts';
import { openLeads, openRows, worthOf } from '../metrics/open-rows.ts';
import { type Desk, openDesk } from '../metrics/sales-desk.ts';
import type { Caller } from '../testkit/caller.ts';

// Each opens some hundred pages.
const LONG = 60_000;

const INSIGHTS = `query ($period: PeriodInput!, $memberId: ID, $teamId: ID) {
  insights(period: $period, memberId: $memberId, teamId: $teamId,
    measures: [LEADS_CAPTURED, LEADS_CONVERTED, LEADS_LOST, WIN_RATE, DEAL_VALUE, COMMENTS, CALLS]) {
    period { from to before { from to } label }
    closingsByMonth { from to won lost winRate wonYearBefore lostYearBefore }
    tiles { __typename measure name definition
      ... on CountTile { now before change { kind absolute ratio } news series { from to value } }
      ... on MoneyTile { currencies { now { amount currency } before { amount currency } change { kind absolute ratio } series { from to value } } }
      ... on RatioTile { rate: now rateBefore: before points series { from to value } } } } }`;

const RESULTS = 'won lost winRate value { amount currency } captured: count(metric: LEADS_CAPTURED)';
const BOARD = `query ($period: PeriodInput!, $rankBy: Measure) {
  performanceBoard(period: $period, rankBy: $rankBy) {
    period { from to } members { ${RESULTS} rank member { id name } } teams { ${RESULTS} rank parentId team { id name } }
    withoutMember { ${RESULTS} } withoutTeam { ${RESULTS} } total { ${RESULTS} } } }`;

const PERIODS = [
  { kind: 'QUARTER', on: '2026-05-10' },
  { kind: 'MONTH', on: '2026-06-10' },
  { kind: 'WEEK', on: '2026-06-10' },
  { kind: 'DAY', on: '2026-06-10' },
  { kind: 'FISCAL_YEAR', on: '2026-06-10' },
  { kind: 'CUSTOM', from: '2026-03-15', to: '2026-07-20' },
];

type Range = { from: string; to: string };

describe('every number', () => {
  let desk: Desk;
  const callers = new Map<string, Caller>();
  beforeAll(async () => {
    desk = await openDesk();
    const east = await desk.team('East');
    const [tokyo, osaka, west] = [
      await desk.team('Tokyo', east),
      await desk.team('Osaka', east),
      await desk.team('West'),
    ];
    const people = {
      MANAGER: await desk.member('MANAGER', east),
      REP: await desk.member('REP', tokyo),
      VIEWER: await desk.member('VIEWER', null),
      'REP of Osaka': await desk.member('REP', osaka),
      'REP of the West': await desk.member('REP', west),
    };
    callers.set('OWNER', desk.owner);
    for (const [name, { caller }] of Object.entries(people)) callers.set(name, caller);
    await desk.command((tx) => update(tx, identity.teamRecord, [{ id: east, managerId: people.MANAGER.id }]));
    const sellers = [people.REP, people['REP of Osaka'], people['REP of the West'], people.MANAGER];
    const ids = await desk.leads(
      Array.from({ length: 240 }, (_, index) => {
        const seller = sellers[index % 4] ?? people.REP;
        // Some belong to nobody: on the board of members they stand in a row of their own.
        const owner = index % 7 === 0 ? { id: null, teamId: seller.teamId } : seller;
        const day = new Date(Date.parse('2026-01-15') + index * 86_400_000).toISOString().slice(0, 10);
        const entry = { memberId: seller.id, teamId: seller.teamId, amount: 1000 + index };
        const helper = sellers[(index + 1) % 4] ?? seller;
        const entries = [entry, { memberId: helper.id, teamId: helper.teamId, amount: 500 }];
        const later = new Date(Date.parse(day) + 40 * 86_400_000).toISOString().slice(0, 10);
        return {
          owner,
          capturedAt: Date.parse(`${day}T23:30:00+09:00`),
          externalKey: `D${index}`,
          ...(index % 3 === 0
            ? {
                won: {
                  on: day,
                  currency: index % 2 ? 'USD' : 'JPY',
                  entries: index % 5 ? entries : [...entries, { ...entry, amount: -300, day: later }],
                },
              }
            : {}),
          ...(index % 3 === 1 ? { lostOn: day } : {}),
        };
      }),
    );
    await desk.command((tx) => remove(tx, leads.leadRecord, ids.slice(100, 120)));
    // A rep who has moved leaves their leads with the team, and a lead that changed hands is no longer theirs to open.
    await desk.command((tx) =>
      update(
        tx,
        leads.leadRecord,
        ids.slice(0, 8).map((id) => ({ id, ownerId: people['REP of the West'].id, teamId: west })),
      ),
    );
  });

  const asked = ['OWNER', 'MANAGER', 'REP', 'VIEWER', 'REP of the West'];

  test.each(asked)(
    'of insights opens its rows for %s',
    async (name) => {
      const caller = callers.get(name) as Caller;
      for (const period of PERIODS) {
        const { insights } = await caller.graphql(INSIGHTS, { period });
        const { from, to, before } = insights.period;
        const rowsOf = (metric: string, range: Range) =>
          openRows(caller, { metric, from: range.from, to: range.to });
        for (const tile of insights.tiles) {
          const about = `${name} ${JSON.stringify(period)} ${tile.measure}`;
          if (tile.__typename === 'CountTile') {
            const rows = await rowsOf(tile.measure, { from, to });
            expect(tile.now, about).toBe(rows.length);
            expect(tile.before, about).toBe((await rowsOf(tile.measure, before)).length);
            for (const point of tile.series) {
              expect(point.value, about).toBe(
                rows.filter(({ day }) => point.from <= day && day <= point.to).length,
              );
            }
            const seen = new Set(rows.flatMap(({ lead }) => (lead ? [lead.id] : [])));
            if (tile.measure !== 'COMMENTS' && tile.measure !== 'CALLS') {
              expect(await openLeads(caller, { metric: tile.measure, from, to }), about).toBe(seen.size);
            }
            for (const row of rows) expect(row.leadTitle === null, about).toBe(row.lead === null);
          }
          if (tile.__typename === 'MoneyTile') {
            const now = worthOf(await rowsOf(tile.measure, { from, to }));
            const then = worthOf(await rowsOf(tile.measure, before));
            for (const one of tile.currencies) {
              const { currency } = one.now;
              const amount = (list: typeof now) =>
                list.find((money) => money.currency === currency)?.amount ?? 0;
              expect([one.now.amount, one.before.amount], about).toEqual([amount(now), amount(then)]);
              expect(one.change.absolute, about).toBe(amount(now) - amount(then));
              const line = one.series.reduce((sum: number, { value }: { value: number }) => sum + value, 0);
              expect(line, about).toBe(one.now.amount);
            }
            expect(tile.currencies.length, about).toBe(
              new Set([...now, ...then].map(({ currency }) => currency)).size,
            );
          }
        }
        if (period.kind !== 'QUARTER') continue;
        for (const month of insights.closingsByMonth) {
          expect([month.won, month.lost]).toEqual([
            (await rowsOf('LEADS_CONVERTED', month)).length,
            (await rowsOf('LEADS_LOST', month)).length,
          ]);
        }
        expect(insights.closingsByMonth).toHaveLength(12);
        const later = await caller.graphql(INSIGHTS, { period: { ...period, on: '2027-05-10' } });
        for (const month of later.insights.closingsByMonth) {
          const then = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
          const range = { from: then(month.from), to: then(month.to) };
          expect([month.wonYearBefore, month.lostYearBefore]).toEqual([
            (await rowsOf('LEADS_CONVERTED', range)).length,
            (await rowsOf('LEADS_LOST', range)).length,
          ]);
        }
      }
    },
    LONG,
  );

  test.each(asked)(
    'of the board opens its rows for %s',
    async (name) => {
      const caller = callers.get(name) as Caller;
      for (const period of PERIODS.slice(0, 3)) {
        const { performanceBoard: board } = await caller.graphql(BOARD, { period });
        const { from, to } = board.period;
        const check = async (row: typeof board.total, of: object) => {
          const rowsOf = (metric: string) => openRows(caller, { metric, from, to, ...of });
          const [won, lost, captured] = [
            (await rowsOf('LEADS_CONVERTED')).length,
            (await rowsOf('LEADS_LOST')).length,
            (await rowsOf('LEADS_CAPTURED')).length,
          ];
          expect({ won: row.won, lost: row.lost, captured: row.captured }, name).toEqual({
            won,
            lost,
            captured,
          });
          expect(row.value, name).toEqual(worthOf(await rowsOf('DEAL_VALUE')));
          expect(row.winRate, name).toBe(won + lost === 0 ? null : won / (won + lost));
        };
        for (const row of board.members) await check(row, { memberId: row.member.id });
        for (const row of board.teams) await check(row, { teamId: row.team.id });
        if (name === 'OWNER' || name === 'MANAGER')
          expect(board.withoutMember.captured, name).toBeGreaterThan(0);
        await check(board.withoutMember, { withoutMember: true });
        await check(board.withoutTeam, { withoutTeam: true });
        await check(board.total, {});
        const top = board.teams.filter(({ parentId }: { parentId: string | null }) => parentId === null);
        for (const key of ['won', 'lost', 'captured']) {
          const sum = (rows: readonly Record<string, number>[]) =>
            rows.reduce((all, row) => all + (row[key] ?? 0), 0);
          expect(sum([...top, board.withoutTeam]), `${name} ${key}`).toBe(board.total[key]);
          expect(sum([...board.members, board.withoutMember]), `${name} ${key}`).toBe(board.total[key]);
        }
      }
    },
    LONG,
  );

  test('reaches as far as the right to insights', async () => {
    const namesOf = async (name: string) => {
      const { performanceBoard } = await (callers.get(name) as Caller).graphql(BOARD, { period: PERIODS[0] });
      const teams = performanceBoard.teams
        .map(({ team }: { team: { name: string } }) => team.name)
        .toSorted();
      return [teams, performanceBoard.total.captured] as const;
    };
    const [all, everything] = await namesOf('OWNER');
    expect(all).toEqual(['East', 'Osaka', 'Tokyo', 'West']);
    expect(await namesOf('VIEWER')).toEqual([all, everything]);
    const [managed, east] = await namesOf('MANAGER');
    expect(managed).toEqual(['East', 'Osaka', 'Tokyo']);
    const [own, tokyo] = await namesOf('REP');
    expect(own).toEqual(['Tokyo']);
    const [, west] = await namesOf('REP of the West');
    expect(everything).toBe(east + west);
    expect(tokyo).toBeGreaterThan(0);
    expect(tokyo).toBeLessThan(east);
  });

  test('names nothing that the viewer may not open', async () => {
    const rep = callers.get('REP') as Caller;
    const rows = await openRows(rep, { metric: 'LEADS_CAPTURED', from: '2026-01-01', to: '2026-12-31' });
    const hidden = rows.filter(({ record }) => record === null);
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.every(({ lead, leadTitle }) => lead === null && leadTitle === null)).toBe(true);
    expect(rows.length).toBeGreaterThan(hidden.length);
  });

  test('belongs to one organization', async () => {
    const stranger = await (await desk.world.signUp()).found();
    const { insights, performanceBoard } = await stranger.graphql(
      `query ($period: PeriodInput!) {
         insights(period: $period) { tiles { ... on CountTile { now before } } }
         performanceBoard(period: $period) { members { won } total { won } } }`,
      { period: PERIODS[4] },
    );
    expect(insights.tiles[0]).toEqual({ now: 0, before: 0 });
    expect(performanceBoard).toEqual({ members: [], total: { won: 0 } });
    const { viewer } = await desk.owner.graphql('{ viewer { memberId } }');
    expect(
      await openRows(stranger, {
        metric: 'LEADS_CAPTURED',
        from: '2026-01-01',
        to: '2026-12-31',
        memberId: viewer.memberId,
      }),
    ).toEqual([]);
    const nobody = await desk.world.nobody().in(desk.owner.slug).ask(INSIGHTS, { period: PERIODS[0] });
    expect(nobody.errors?.[0]?.extensions.code).toMatch(/FORBIDDEN|UNAUTHENTICATED/);
  });

  test('is said in both languages, and a wrong period is the client’s mistake', async () => {
    const { insights } = await desk.owner.graphql(
      `{ insights(period: { kind: QUARTER, on: "2026-05-10" }) {
           period { en: label(locale: "en") ja: label(locale: "ja") }
           tiles { en: name(locale: "en") ja: name(locale: "ja") why: definition(locale: "ja") each: sentences(locale: "ja") } } }`,
    );
    expect(insights.period).toEqual({ en: 'Q1 FY2026/27', ja: '2026年度 第1四半期' });
    expect(insights.tiles[1]).toMatchObject({ en: 'Leads won', ja: '受注件数' });
    expect(insights.tiles[1].why).toContain('その日の社内担当の実績');
    expect(insights.tiles[1].each[0]).toMatch(/^受注に至った/);
    expect(insights.tiles[1].each.join('')).toBe(insights.tiles[1].why);
    const wrong = async (period: object) =>
      (await desk.owner.ask(INSIGHTS, { period })).errors?.[0]?.extensions.code;
    expect(await wrong({ kind: 'CUSTOM', from: '2026-05-10' })).toBe('PERIOD_NEEDS_DAYS');
    expect(await wrong({ kind: 'CUSTOM', from: '2026-05-10', to: '2026-05-09' })).toBe(
      'PERIOD_ENDS_BEFORE_IT_BEGINS',
    );
    expect(await wrong({ kind: 'CUSTOM', from: '2006-05-10', to: '2026-05-09' })).toBe('PERIOD_TOO_LONG');
  });

  test('takes few statements', async () => {
    const asked = await desk.world.countStatements(() =>
      desk.owner.graphql(INSIGHTS, { period: PERIODS[0] }),
    );
    expect(asked.statements.filter((text) => /\bfact/.test(text))).toHaveLength(1);
    const board = await desk.world.countStatements(() => desk.owner.graphql(BOARD, { period: PERIODS[0] }));
    expect(board.statements.length).toBeLessThanOrEqual(8);
  });
});
