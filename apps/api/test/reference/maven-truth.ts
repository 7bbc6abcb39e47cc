import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Caller } from '../testkit/caller.ts';

const DATA =
  process.env.MIKOMI_REFERENCE_DATA ?? fileURLToPath(new URL('../../../../../shared/data', import.meta.url));

// 8,800 opportunities of a fictitious hardware company.
const MAVEN = `${DATA}/maven`;
/** Whether they are at hand; without them what is compared with them is skipped. */
export const HAS_MAVEN = existsSync(MAVEN);

interface Result {
  readonly won: number;
  readonly lost: number;
  readonly won_value: number;
  readonly win_rate: number;
}
interface Place {
  readonly agent: string;
  readonly won: number;
  readonly won_value: number;
  readonly win_rate: number;
  readonly standard_1224: number;
}
type ByQuarter<Value> = Readonly<Record<string, Value>>;

/** What they come to, computed independently of us. Amounts are whole dollars. */
export interface MavenTruth {
  readonly win_rate_closed: number;
  readonly won_value_total: number;
  readonly by_agent: Readonly<Record<string, Result>>;
  readonly by_manager: Readonly<Record<string, Result>>;
  readonly by_region: Readonly<Record<string, Result>>;
  readonly by_close_quarter: ByQuarter<Result>;
  readonly by_close_month: Readonly<Record<string, Result>>;
  readonly leaderboard_by_won_count_all: readonly Place[];
  readonly leaderboard_by_won_count_per_quarter: ByQuarter<readonly Place[]>;
  readonly top5_agents_by_won_value_per_quarter: ByQuarter<readonly Place[]>;
  readonly top5_agents_by_win_rate_per_quarter: ByQuarter<readonly Place[]>;
  readonly manager_by_quarter_won_value_and_count: Readonly<
    Record<string, ByQuarter<readonly [number, number]>>
  >;
  readonly region_by_quarter_won_value: Readonly<Record<string, ByQuarter<number>>>;
}

export function readMavenTruth(): MavenTruth {
  return JSON.parse(readFileSync(`${MAVEN}/ground_truth.json`, 'utf8')) as MavenTruth;
}

const QUARTERS = { '2017-Q1': '02', '2017-Q2': '05', '2017-Q3': '08', '2017-Q4': '11' } as const;
type Quarter = keyof typeof QUARTERS;
const YEAR = { kind: 'CUSTOM', from: '2017-01-01', to: '2017-12-31' };
const periodOf = (quarter: Quarter) => ({ kind: 'QUARTER', on: `2017-${QUARTERS[quarter]}-14` });

const RESULTS = 'won lost winRate value { amount currency }';
const BOARD = `query ($period: PeriodInput!, $rankBy: Measure!) { performanceBoard(period: $period, rankBy: $rankBy, currency: "USD") {
  members { ${RESULTS} rank member { id name } } teams { ${RESULTS} rank team { id name manager { name } } } total { ${RESULTS} } } }`;

interface Row {
  readonly won: number;
  readonly lost: number;
  readonly winRate: number | null;
  readonly value: readonly { readonly amount: number; readonly currency: string }[];
}
type MemberRow = Row & {
  readonly rank: number | null;
  readonly member: { readonly id: string; readonly name: string };
};
type TeamRow = Row & {
  readonly team: {
    readonly id: string;
    readonly name: string;
    readonly manager: { readonly name: string } | null;
  };
};

async function boardOf(
  caller: Caller,
  period: object,
  rankBy: string,
): Promise<{ members: readonly MemberRow[]; teams: readonly TeamRow[]; total: Row }> {
  return (await caller.graphql(BOARD, { period, rankBy })).performanceBoard;
}

// A manager's team is called as the organization calls teams; an office is a team by its own name.
const teamOf = (rows: readonly TeamRow[], manager: string) =>
  rows.find(({ team }) => team.manager?.name === manager);
const office = (rows: readonly TeamRow[], region: string) => rows.find(({ team }) => team.name === region);
const dollars = (row: Row | undefined) =>
  (row?.value.find(({ currency }) => currency === 'USD')?.amount ?? 0) / 100;
const rateOf = (row: Row | undefined) => (row?.winRate == null ? null : Number(row.winRate.toFixed(6)));
const resultOf = (row: Row | undefined) => ({
  won: row?.won ?? 0,
  lost: row?.lost ?? 0,
  won_value: dollars(row),
  win_rate: rateOf(row),
});
const known = ({ won, lost, won_value, win_rate }: Result) => ({ won, lost, won_value, win_rate });

/** Compares the year: the total, each agent, manager and region. */
export async function expectYear(caller: Caller, truth: MavenTruth): Promise<void> {
  const { members, teams, total } = await boardOf(caller, YEAR, 'LEADS_CONVERTED');
  expect(dollars(total)).toBe(truth.won_value_total);
  expect(total.winRate).toBeCloseTo(truth.win_rate_closed, 6);
  expect(Object.keys(truth.by_agent)).toHaveLength(30);
  for (const [agent, result] of Object.entries(truth.by_agent)) {
    expect(resultOf(members.find(({ member }) => member.name === agent)), agent).toEqual(known(result));
  }
  for (const [manager, result] of Object.entries(truth.by_manager)) {
    expect(resultOf(teamOf(teams, manager)), manager).toEqual(known(result));
  }
  for (const [region, result] of Object.entries(truth.by_region)) {
    expect(resultOf(office(teams, region)), region).toEqual(known(result));
  }
  expectPlaces(members, truth.leaderboard_by_won_count_all);
}

/** Compares a quarter: the total, managers and regions, the leaderboard with its shared places, the first fives. */
export async function expectQuarter(caller: Caller, truth: MavenTruth, quarter: Quarter): Promise<void> {
  const period = periodOf(quarter);
  const byCount = await boardOf(caller, period, 'LEADS_CONVERTED');
  expect(resultOf(byCount.total)).toEqual(known(truth.by_close_quarter[quarter] as Result));
  for (const [manager, quarters] of Object.entries(truth.manager_by_quarter_won_value_and_count)) {
    const row = teamOf(byCount.teams, manager);
    expect([dollars(row), row?.won], manager).toEqual(quarters[quarter]);
  }
  for (const [region, quarters] of Object.entries(truth.region_by_quarter_won_value)) {
    expect(dollars(office(byCount.teams, region)), region).toBe(quarters[quarter]);
  }
  expectPlaces(byCount.members, truth.leaderboard_by_won_count_per_quarter[quarter] ?? []);
  const byValue = (await boardOf(caller, period, 'DEAL_VALUE')).members.slice(0, 5);
  expect(byValue.map((row) => [row.member.name, dollars(row), row.won])).toEqual(
    truth.top5_agents_by_won_value_per_quarter[quarter]?.map((place) => [
      place.agent,
      place.won_value,
      place.won,
    ]),
  );
  const byRate = (await boardOf(caller, period, 'WIN_RATE')).members.slice(0, 5);
  const rates = truth.top5_agents_by_win_rate_per_quarter[quarter] ?? [];
  expect(byRate.map(rateOf)).toEqual(rates.map(({ win_rate }) => win_rate));
  expect(new Set(byRate.map(({ member }) => member.name))).toEqual(new Set(rates.map(({ agent }) => agent)));
}

/** Compares the tiles of a quarter, each with the quarter before, and the months' wins and losses. */
export async function expectTiles(caller: Caller, truth: MavenTruth, quarter: Quarter): Promise<void> {
  const { insights } = await caller.graphql(
    `query ($period: PeriodInput!) { insights(period: $period, measures: [LEADS_CONVERTED, LEADS_LOST, DEAL_VALUE, WIN_RATE]) {
       closingsByMonth { from won lost winRate }
       tiles { ... on CountTile { now before } ... on MoneyTile { currencies { now { amount } before { amount } } }
         ... on RatioTile { rate: now } } } }`,
    { period: periodOf(quarter) },
  );
  const now = truth.by_close_quarter[quarter] as Result;
  const keys = Object.keys(QUARTERS);
  const before = truth.by_close_quarter[keys[keys.indexOf(quarter) - 1] ?? ''];
  const [won, lost, value, rate] = insights.tiles;
  expect([won, lost]).toEqual([
    { now: now.won, before: before?.won ?? 0 },
    { now: now.lost, before: before?.lost ?? 0 },
  ]);
  expect(value.currencies).toEqual([
    { now: { amount: now.won_value * 100 }, before: { amount: (before?.won_value ?? 0) * 100 } },
  ]);
  expect(Number(rate.rate.toFixed(6))).toBe(now.win_rate);
  for (const month of insights.closingsByMonth) {
    const result = truth.by_close_month[month.from.slice(0, 7)];
    expect([month.won, month.lost], month.from).toEqual([result?.won ?? 0, result?.lost ?? 0]);
  }
}

/** Compares the rows that the numbers of a quarter open: as many as the truth counts. */
export async function expectRows(caller: Caller, truth: MavenTruth, quarter: Quarter): Promise<void> {
  const { members } = await boardOf(caller, periodOf(quarter), 'LEADS_CONVERTED');
  for (const { agent, won } of truth.leaderboard_by_won_count_per_quarter[quarter]?.slice(0, 5) ?? []) {
    const memberId = members.find(({ member }) => member.name === agent)?.member.id;
    const { facts } = await caller.graphql(
      `query ($period: PeriodInput!, $memberId: ID) {
         facts(metric: LEADS_CONVERTED, period: $period, memberId: $memberId, first: 100) { totalCount nodes { member { name } leadTitle } } }`,
      { period: periodOf(quarter), memberId },
    );
    expect(facts.totalCount, agent).toBe(won);
    expect(facts.nodes).toHaveLength(Math.min(won, 100));
    expect(new Set(facts.nodes.map(({ member }: { member: { name: string } }) => member.name))).toEqual(
      new Set([agent]),
    );
  }
}

/** The quarters of the year. */
export const MAVEN_QUARTERS = Object.keys(QUARTERS) as readonly Quarter[];

function expectPlaces(rows: readonly MemberRow[], places: readonly Place[]): void {
  const ours = new Map(rows.map(({ member, rank }) => [member.name, rank]));
  expect(places.map(({ agent }) => [agent, ours.get(agent)])).toEqual(
    places.map(({ agent, standard_1224 }) => [agent, standard_1224]),
  );
}
