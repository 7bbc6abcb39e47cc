import { subtreeOf, type Team } from '../identity/index.ts';
import type { Currency } from '../shared/index.ts';
import type { MetricKey } from './metric.ts';
import { rankByScore } from './rank.ts';
import { addTotals, countOf, type Tally, type Totals, valueIn } from './tally.ts';
import { winRate } from './win-rate.ts';

/** What a board is ranked by. */
export type BoardColumn = MetricKey | 'WIN_RATE';

/** Totals with the share of closed leads that were won. */
export interface Rated extends Totals {
  /** 0 to 1; undefined when nothing closed */
  readonly winRate: number | undefined;
}

/** A member or a team on a board. */
export interface BoardRow extends Rated {
  readonly id: string;
  /** 1, 2, 2, 4; undefined without a score */
  readonly rank: number | undefined;
}

/** Members and teams beside each other, with what belongs to none of them. */
export interface Board {
  /** The highest first. Members the caller names, with zeros too. */
  readonly members: readonly BoardRow[];
  /** What is credited to nobody: with the members it comes to the total. */
  readonly withoutMember: Rated;
  /** A team counts what its members then did for it and the teams below it; ranked among those beside it. */
  readonly teams: readonly BoardRow[];
  /** What was done in no team: with the teams that stand at the top it comes to the total. */
  readonly withoutTeam: Rated;
  /** All of it, what is credited to nobody included. */
  readonly total: Rated;
}

/** Whom a board shows, from which tallies, ranked by what. */
export interface BoardRequest {
  readonly memberIds: readonly string[];
  readonly teams: readonly Team[];
  readonly tallies: readonly Tally[];
  readonly rankBy: BoardColumn;
  /** The currency that deal value is ranked in; others are shown, never converted. */
  readonly currency: Currency;
}

type Unranked = Omit<BoardRow, 'rank'>;

function ratedOf(tallies: readonly Tally[]): Rated {
  const totals = addTotals(tallies);
  return { ...totals, winRate: winRate(totals) };
}

const rowOf = (id: string, tallies: readonly Tally[]): Unranked => ({ id, ...ratedOf(tallies) });

function scoreOf(row: Unranked, by: BoardColumn, currency: Currency): number | undefined {
  if (by === 'WIN_RATE') return row.winRate;
  return by === 'DEAL_VALUE' ? valueIn(row, currency) : countOf(row, by);
}

/**
 * Assembles the board of a period: a row per member, one per team with all below it, ranks with ties shared, the total.
 * Source: ours, because a team's number is what its people did, so it holds everything below it and nothing twice.
 */
export function assembleBoard({ memberIds, teams, tallies, rankBy, currency }: BoardRequest): Board {
  const ranked = (rows: readonly Unranked[]): readonly BoardRow[] =>
    rankByScore(rows, (row) => scoreOf(row, rankBy, currency)).map(({ item, rank }) => ({ ...item, rank }));
  const byMember = Map.groupBy(tallies, (tally) => tally.memberId);
  const byTeam = Map.groupBy(tallies, (tally) => tally.teamId);
  const teamRow = ({ id }: Team) =>
    rowOf(
      id,
      [...subtreeOf(teams, id)].flatMap((below) => byTeam.get(below) ?? []),
    );
  const siblings = Map.groupBy(teams, (team) => team.parentId ?? null);
  return {
    members: ranked(memberIds.map((id) => rowOf(id, byMember.get(id) ?? []))),
    withoutMember: ratedOf(byMember.get(null) ?? []),
    teams: [...siblings.values()].flatMap((beside) => ranked(beside.map(teamRow))),
    withoutTeam: ratedOf(byTeam.get(null) ?? []),
    total: ratedOf(tallies),
  };
}
