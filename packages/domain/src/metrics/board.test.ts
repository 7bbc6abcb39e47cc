import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsOf, sayer } from '../shared/index.ts';
import { assembleBoard } from './board.ts';
import { changeSince, moneyChangesSince } from './change.ts';
import { explainMetric } from './explain-metric.ts';
import { METRIC_KEYS } from './metric.ts';
import { addTotals, type MetricFact, tallyFacts } from './tally.ts';
import { winRate } from './win-rate.ts';
import { metricsWords } from './words.ts';

const won = (
  memberId: string | null,
  teamId: string | null,
  amount = 0,
  currency = 'USD',
): readonly MetricFact[] => [
  { metric: 'LEADS_CONVERTED', day: '2026-01-05', memberId, teamId, amount: 1 },
  { metric: 'DEAL_VALUE', day: '2026-01-05', memberId, teamId, amount, currency },
];
const lost = (memberId: string, teamId: string): MetricFact => ({
  metric: 'LEADS_LOST',
  day: '2026-01-05',
  memberId,
  teamId,
  amount: 1,
});

describe('a board', () => {
  const teams = [{ id: 'japan' }, { id: 'tokyo', parentId: 'japan' }, { id: 'osaka', parentId: 'japan' }];
  const facts = [
    ...won('mei', 'tokyo', 500),
    ...won('mei', 'osaka', 100),
    ...won('ken', 'osaka', 600),
    lost('ken', 'osaka'),
    ...won(null, null, 50, 'JPY'),
  ];
  const board = assembleBoard({
    memberIds: ['ken', 'mei', 'new'],
    teams,
    tallies: tallyFacts(facts),
    rankBy: 'DEAL_VALUE',
    currency: 'USD',
  });
  const row = (rows: typeof board.members, id: string) => rows.find((one) => one.id === id);

  it('counts a member in every team they were in, and shares places', () => {
    expect(board.members.map(({ id, rank }) => [id, rank])).toEqual([
      ['ken', 1],
      ['mei', 1],
      ['new', 3],
    ]);
    expect(row(board.members, 'mei')).toMatchObject({
      counts: { LEADS_CONVERTED: 2 },
      value: [{ amount: 600, currency: 'USD' }],
      winRate: 1,
    });
    expect(row(board.members, 'new')).toMatchObject({ counts: {}, value: [], winRate: undefined });
  });
  it('counts a team with all below it, as its members then were, ranked beside its equals', () => {
    expect(row(board.teams, 'japan')).toMatchObject({
      counts: { LEADS_CONVERTED: 3, LEADS_LOST: 1 },
      rank: 1,
      winRate: 0.75,
    });
    expect(row(board.teams, 'osaka')).toMatchObject({ value: [{ amount: 700, currency: 'USD' }], rank: 1 });
    expect(row(board.teams, 'tokyo')).toMatchObject({ rank: 2 });
  });
  it('says what was done in no team, which with the top teams comes to the total', () => {
    expect(board.withoutTeam).toMatchObject({
      counts: { LEADS_CONVERTED: 1 },
      value: [{ amount: 50, currency: 'JPY' }],
      winRate: 1,
    });
    const japan = row(board.teams, 'japan');
    expect(addTotals([...(japan ? [japan] : []), board.withoutTeam])).toEqual(addTotals([board.total]));
  });
  it('says what is credited to nobody, which with the members comes to the total', () => {
    expect(board.withoutMember).toMatchObject({
      counts: { LEADS_CONVERTED: 1 },
      value: [{ amount: 50, currency: 'JPY' }],
      winRate: 1,
    });
    expect(addTotals([...board.members, board.withoutMember])).toEqual(addTotals([board.total]));
  });
  it('totals what is credited to nobody too, currency by currency', () => {
    expect(board.total).toMatchObject({
      counts: { LEADS_CONVERTED: 4 },
      value: [
        { amount: 50, currency: 'JPY' },
        { amount: 1200, currency: 'USD' },
      ],
    });
  });
  it('ranks nobody by a rate they don’t have', () => {
    const byRate = assembleBoard({
      memberIds: ['new', 'ken', 'mei'],
      teams,
      tallies: tallyFacts(facts),
      rankBy: 'WIN_RATE',
      currency: 'USD',
    });
    expect(byRate.members.map(({ id, rank }) => [id, rank])).toEqual([
      ['mei', 1],
      ['ken', 2],
      ['new', undefined],
    ]);
  });
  it('totals what its members and top teams total', () => {
    const fact = fc.record({
      metric: fc.constantFrom('CALLS', 'LEADS_LOST'),
      memberId: fc.constantFrom('a', 'b'),
      teamId: fc.constantFrom('tokyo', 'osaka', 'japan'),
    });
    fc.assert(
      fc.property(fc.array(fact), (some) => {
        const tallies = tallyFacts(
          some.map((one) => ({ ...one, metric: one.metric as 'CALLS', day: '2026-01-01', amount: 1 })),
        );
        const made = assembleBoard({
          memberIds: ['a', 'b'],
          teams,
          tallies,
          rankBy: 'CALLS',
          currency: 'USD',
        });
        expect(addTotals(made.members).counts).toEqual(made.total.counts);
        expect(row(made.teams, 'japan')?.counts).toEqual(made.total.counts);
      }),
    );
  });
});

describe('a change', () => {
  it('from zero is no percentage', () => {
    expect(changeSince(0, 3)).toEqual({ kind: 'FROM_ZERO', absolute: 3 });
    expect(changeSince(0, 0)).toEqual({ kind: 'UNCHANGED', absolute: 0 });
  });
  it('has a difference and a ratio of the size before', () => {
    expect(changeSince(4, 5)).toEqual({ kind: 'CHANGED', absolute: 1, ratio: 0.25 });
    expect(changeSince(-4, 4)).toEqual({ kind: 'CHANGED', absolute: 8, ratio: 2 });
    expect(changeSince(4, 0)).toEqual({ kind: 'CHANGED', absolute: -4, ratio: -1 });
  });
  it('of money stands in each currency by itself', () => {
    const changes = moneyChangesSince(
      [{ amount: 2, currency: 'USD' }],
      [
        { amount: 3, currency: 'USD' },
        { amount: 9, currency: 'JPY' },
      ],
    );
    expect(changes.map(({ now, change }) => [now.currency, change.kind])).toEqual([
      ['JPY', 'FROM_ZERO'],
      ['USD', 'CHANGED'],
    ]);
  });
});

describe('a metric', () => {
  it('explains itself in both languages', () => {
    const say = sayer(metricsWords);
    for (const key of METRIC_KEYS) {
      for (const sentence of [{ key: `metric.${key}` }, ...explainMetric(key)]) {
        expect(say(sentence, 'en')).not.toBe(sentence.key);
        expect(say(sentence, 'ja')).not.toBe(sentence.key);
      }
    }
    expect(gapsOf(metricsWords)).toEqual([]);
  });
  it('has no win rate where nothing closed', () => expect(winRate(addTotals([]))).toBeUndefined());
});
