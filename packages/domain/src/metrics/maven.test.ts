import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decidePeriod, type PeriodCalendar } from '../shared/index.ts';
import { assembleBoard, type BoardColumn } from './board.ts';
import { type MetricFact, tallyFacts } from './tally.ts';

/** 8,800 opportunities of a fictitious hardware company, and what they come to, computed independently. */
const FOLDER = `${process.env.MIKOMI_REFERENCE_DATA ?? fileURLToPath(new URL('../../../../../shared/data', import.meta.url))}/maven`;

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
interface Truth {
  readonly win_rate_closed: number;
  readonly won_value_total: number;
  readonly by_agent: Readonly<Record<string, Result>>;
  readonly by_manager: Readonly<Record<string, Result>>;
  readonly by_region: Readonly<Record<string, Result>>;
  readonly by_close_quarter: Readonly<Record<string, Result>>;
  readonly leaderboard_by_won_count_all: readonly Place[];
  readonly leaderboard_by_won_count_per_quarter: Readonly<Record<string, readonly Place[]>>;
  readonly top5_agents_by_won_value_per_quarter: Readonly<Record<string, readonly Place[]>>;
  readonly top5_agents_by_win_rate_per_quarter: Readonly<Record<string, readonly Place[]>>;
  readonly manager_by_quarter_won_value_and_count: Readonly<
    Record<string, Readonly<Record<string, readonly [number, number]>>>
  >;
  readonly region_by_quarter_won_value: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const calendar: PeriodCalendar = { zone: 'America/New_York', firstDayOfWeek: 7, fiscalYearStartMonth: 1 };
const QUARTERS = {
  '2017-Q1': '2017-02-14',
  '2017-Q2': '2017-05-14',
  '2017-Q3': '2017-08-14',
  '2017-Q4': '2017-11-14',
};

function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = readFileSync(`${FOLDER}/${file}`, 'utf8').trim().split('\r\n');
  const names = header.split(',');
  return lines.map((line) =>
    Object.fromEntries(line.split(',').map((value, index) => [names[index], value])),
  );
}

function world() {
  const sales = rowsOf('sales_teams.csv');
  const managerOf = new Map(sales.map((row) => [row.sales_agent ?? '', row.manager ?? '']));
  const teams = [
    ...new Set(sales.map((row) => row.regional_office ?? '')).values().map((id) => ({ id })),
    ...new Map(sales.map((row) => [row.manager ?? '', row.regional_office ?? '']))
      .entries()
      .map(([id, parentId]) => ({ id, parentId })),
  ];
  const facts = rowsOf('sales_pipeline.csv').flatMap((row): readonly MetricFact[] => {
    const memberId = row.sales_agent ?? '';
    const about = { day: row.close_date ?? '', memberId, teamId: managerOf.get(memberId) ?? null };
    if (row.deal_stage === 'Lost') return [{ ...about, metric: 'LEADS_LOST', amount: 1 }];
    if (row.deal_stage !== 'Won') return [];
    return [
      { ...about, metric: 'LEADS_CONVERTED', amount: 1 },
      { ...about, metric: 'DEAL_VALUE', amount: Number(row.close_value) * 100, currency: 'USD' },
    ];
  });
  const boardOf = (some: readonly MetricFact[], rankBy: BoardColumn) =>
    assembleBoard({
      memberIds: [...managerOf.keys()],
      teams,
      tallies: tallyFacts(some),
      rankBy,
      currency: 'USD',
    });
  const inQuarter = (quarter: string) => {
    const period = decidePeriod(
      { kind: 'QUARTER', on: QUARTERS[quarter as keyof typeof QUARTERS] },
      0,
      calendar,
    );
    if (period.kind === 'refused') throw new Error(period.because);
    return facts.filter((fact) => period.from <= fact.day && fact.day <= period.to);
  };
  return { facts, boardOf, inQuarter };
}

type Row = ReturnType<ReturnType<typeof world>['boardOf']>['members'][number];
const dollars = (row: Pick<Row, 'value'> | undefined) => (row?.value[0]?.amount ?? 0) / 100;
const result = (row: Omit<Row, 'id' | 'rank'> | undefined) => ({
  won: row?.counts.LEADS_CONVERTED ?? 0,
  lost: row?.counts.LEADS_LOST ?? 0,
  won_value: dollars(row),
  win_rate: row?.winRate === undefined ? null : Number(row.winRate.toFixed(6)),
});
const expected = ({ won, lost, won_value, win_rate }: Result) => ({ won, lost, won_value, win_rate });

describe.skipIf(!existsSync(FOLDER))('the sales of 2017', () => {
  const truth = existsSync(FOLDER)
    ? (JSON.parse(readFileSync(`${FOLDER}/ground_truth.json`, 'utf8')) as Truth)
    : ({} as Truth);
  const { facts, boardOf, inQuarter } = existsSync(FOLDER) ? world() : ({} as ReturnType<typeof world>);

  it('come to the known total', () => {
    const { total } = boardOf(facts, 'DEAL_VALUE');
    expect(dollars(total)).toBe(truth.won_value_total);
    expect(total.winRate).toBeCloseTo(truth.win_rate_closed, 6);
  });

  it('are those of each agent, manager and region', () => {
    const board = boardOf(facts, 'DEAL_VALUE');
    expect(Object.keys(truth.by_agent)).toHaveLength(30);
    for (const [name, known] of Object.entries(truth.by_agent)) {
      expect(result(board.members.find((row) => row.id === name)), name).toEqual(expected(known));
    }
    for (const [name, known] of Object.entries({ ...truth.by_manager, ...truth.by_region })) {
      expect(result(board.teams.find((row) => row.id === name)), name).toEqual(expected(known));
    }
    expect(board.members).toHaveLength(35);
  });

  it('are those of each quarter, by manager and region too', () => {
    for (const [quarter, known] of Object.entries(truth.by_close_quarter)) {
      const board = boardOf(inQuarter(quarter), 'DEAL_VALUE');
      expect(result(board.total), quarter).toEqual(expected(known));
      const team = (name: string) => board.teams.find((row) => row.id === name);
      for (const [manager, quarters] of Object.entries(truth.manager_by_quarter_won_value_and_count)) {
        expect([dollars(team(manager)), team(manager)?.counts.LEADS_CONVERTED], manager).toEqual(
          quarters[quarter],
        );
      }
      for (const [region, quarters] of Object.entries(truth.region_by_quarter_won_value)) {
        expect(dollars(team(region)), region).toBe(quarters[quarter]);
      }
    }
  });

  it('rank the agents with places shared', () => {
    const places = (some: readonly MetricFact[], known: readonly Place[]) => {
      const { members } = boardOf(some, 'LEADS_CONVERTED');
      const ours = new Map(members.map((row) => [row.id, row.rank]));
      expect(known.map(({ agent }) => ours.get(agent))).toEqual(known.map((place) => place.standard_1224));
    };
    places(facts, truth.leaderboard_by_won_count_all);
    for (const [quarter, known] of Object.entries(truth.leaderboard_by_won_count_per_quarter))
      places(inQuarter(quarter), known);
  });

  it('show the five best by value first', () => {
    for (const [quarter, known] of Object.entries(truth.top5_agents_by_won_value_per_quarter)) {
      const best = boardOf(inQuarter(quarter), 'DEAL_VALUE').members.slice(0, 5);
      expect(best.map((row) => [row.id, dollars(row), row.counts.LEADS_CONVERTED])).toEqual(
        known.map(({ agent, won_value, won }) => [agent, won_value, won]),
      );
    }
  });

  it('show the five best by win rate first', () => {
    for (const [quarter, known] of Object.entries(truth.top5_agents_by_win_rate_per_quarter)) {
      const best = boardOf(inQuarter(quarter), 'WIN_RATE').members.slice(0, 5);
      expect(best.map((row) => result(row).win_rate)).toEqual(known.map((place) => place.win_rate));
      expect(new Set(best.map((row) => row.id))).toEqual(new Set(known.map((place) => place.agent)));
    }
  });
});
