import { useLingui } from '@lingui/react/macro';
import { Anchor, Button } from '@mikomi/ui';
import { useState } from 'react';
import { useFormats } from '#app/formats/formats-context.tsx';
import { shareDigits } from './aligned-numbers.ts';
import styles from './board.module.css';
import { BoardNumbers } from './board-numbers.tsx';
import type { BoardOrder, BoardSort } from './board-order.ts';
import type { BoardResult, RankedResult } from './board-rows.ts';
import { insightsHref } from './fact-search.ts';
import type { PeriodSearch } from './period-search.ts';
import plain from './plain-table.module.css';
import { SortHeader } from './sort-header.tsx';

type Row = RankedResult<BoardResult> & { readonly depth: number; readonly about: string };

type BoardTableProps = {
  readonly slug: string;
  readonly period: PeriodSearch;
  readonly kind: 'member' | 'team';
  readonly rows: readonly Row[];
  readonly total: Omit<BoardResult, 'id' | 'name'>;
  readonly currency: string;
  readonly order: BoardOrder;
  readonly onOrder: (order: BoardOrder) => void;
};

/** More are shown on request: a board is read from its top. */
const AT_FIRST = 50;

/** The rows of a board under columns that sort. */
export function BoardTable(props: BoardTableProps) {
  const { slug, period, kind, rows, total, currency, order, onOrder } = props;
  const { t } = useLingui();
  const formats = useFormats();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, AT_FIRST);
  const best = Math.max(
    0,
    ...rows.map(({ value }) => value.find((one) => one.currency === currency)?.amount ?? 0),
  );
  const digits = shareDigits([total.winRate, ...rows.map(({ winRate }) => winRate)]);
  // Rounded rows come to their total but for the last digit, so the total stands there whole: as the answer above says it.
  const alike = formats.moneyAlike(rows.flatMap(({ value }) => value));
  const columns: readonly { readonly key: BoardSort; readonly text: string }[] = [
    { key: 'name', text: kind === 'team' ? t`Team` : t`Member` },
    { key: 'won', text: t`Won` },
    { key: 'lost', text: t`Lost` },
    { key: 'rate', text: t`Win rate` },
    { key: 'value', text: t`Deal value` },
  ];
  return (
    <>
      <table className={`${plain.table} ${styles.board}`}>
        <thead>
          <tr>
            <th scope="col">{t`Rank`}</th>
            {columns.map(({ key, text }) => (
              <SortHeader key={key} column={key} text={text} order={order} onOrder={onOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.id}>
              <td className={styles.rank}>{row.rank === undefined ? '–' : formats.number(row.rank)}</td>
              <th
                scope="row"
                className={styles.who}
                style={{ paddingInlineStart: `${row.depth * 1.25 + 0.25}rem` }}
              >
                <Anchor variant="plain" href={insightsHref(slug, { ...period, [kind]: row.id })}>
                  {row.name}
                </Anchor>
                {row.about ? <span className={styles.about}>{row.about}</span> : null}
              </th>
              <BoardNumbers
                slug={slug}
                name={row.name}
                results={row}
                search={{ ...period, [kind]: row.id }}
                currency={currency}
                digits={digits}
                write={alike.write}
                best={best}
              />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <th scope="row" className={styles.who}>{t`Everybody`}</th>
            <BoardNumbers
              slug={slug}
              name={t`Everybody`}
              results={total}
              search={period}
              currency={currency}
              digits={digits}
              write={(money) => formats.money(money)}
            />
          </tr>
        </tfoot>
      </table>
      {rows.length > shown.length ? (
        <Button variant="quiet" onPress={() => setWhole(true)}>
          {t`Show all ${rows.length}`}
        </Button>
      ) : null}
    </>
  );
}
