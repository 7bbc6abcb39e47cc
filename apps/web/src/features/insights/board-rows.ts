import { rankByScore } from '@mikomi/domain/metrics';
import type { BoardOrder, BoardSort } from './board-order.ts';

export type BoardResult = {
  readonly id: string;
  readonly name: string;
  readonly won: number;
  readonly lost: number;
  /** 0 to 1; null when nothing closed. */
  readonly winRate: number | null;
  /** In minor units, each currency by itself. */
  readonly value: readonly { readonly amount: number; readonly currency: string }[];
};

export type RankedResult<Row> = Row & { readonly rank: number | undefined };

type TeamResult = BoardResult & { readonly parentId: string | null };

/** What ranks when a board is sorted by a column: names and losses are no achievement, so value does. */
export const rankedBy = (sort: BoardSort): 'won' | 'rate' | 'value' =>
  sort === 'name' || sort === 'lost' ? 'value' : sort;

/** Sorts rows and gives each its place; equals share one. Rows without a score stand last, whichever way it goes. */
export function sortBoard<Row extends BoardResult>(
  rows: readonly Row[],
  order: BoardOrder,
  currency: string,
  locale: string,
): readonly RankedResult<Row>[] {
  const score = (row: BoardResult, by: 'won' | 'lost' | 'rate' | 'value') => {
    if (by === 'rate') return row.winRate ?? undefined;
    if (by === 'value') return row.value.find((money) => money.currency === currency)?.amount ?? 0;
    return row[by];
  };
  const ranks = new Map(
    rankByScore(rows, (row) => score(row, rankedBy(order.key))).map(({ item, rank }) => [item.id, rank]),
  );
  const names = new Intl.Collator(locale, { numeric: true });
  const sign = order.direction === 'descending' ? -1 : 1;
  const { key } = order;
  return rows
    .toSorted((a, b) => {
      const byName = names.compare(a.name, b.name);
      if (key === 'name') return sign * byName;
      const [left, right] = [score(a, key), score(b, key)];
      if (left === undefined || right === undefined)
        return Number(left === undefined) - Number(right === undefined) || byName;
      return sign * (left - right) || byName;
    })
    .map((row) => ({ ...row, rank: ranks.get(row.id) }));
}

/** Teams as a tree read from top to bottom, each with its depth; those beside each other are sorted and ranked together. */
export function sortTeams<Row extends TeamResult>(
  teams: readonly Row[],
  order: BoardOrder,
  currency: string,
  locale: string,
): readonly (RankedResult<Row> & { readonly depth: number })[] {
  const beside = Map.groupBy(teams, ({ parentId }) => parentId);
  const below = (
    parentId: string | null,
    depth: number,
  ): readonly (RankedResult<Row> & { readonly depth: number })[] =>
    sortBoard(beside.get(parentId) ?? [], order, currency, locale).flatMap((team) => [
      { ...team, depth },
      ...below(team.id, depth + 1),
    ]);
  return below(null, 0);
}
