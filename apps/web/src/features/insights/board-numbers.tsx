import { useLingui } from '@lingui/react/macro';
import type { CSSProperties } from 'react';
import type { Credited } from '#app/credited.ts';
import { useFormats } from '#app/formats/formats-context.tsx';
import type { MoneyValue } from '#app/formats/money-alike.ts';
import styles from './board.module.css';
import type { BoardResult } from './board-rows.ts';
import { factsHref } from './fact-search.ts';
import { NumberLink } from './number-link.tsx';
import type { PeriodSearch } from './period-search.ts';

type BoardNumbersProps = {
  readonly slug: string;
  readonly name: string;
  readonly results: Omit<BoardResult, 'id' | 'name'>;
  readonly search: PeriodSearch & Credited;
  readonly currency: string;
  /** How the rates of all rows are written. */
  readonly digits: 0 | 1;
  /** How a value is written: those of the rows alike, their total whole. */
  readonly write: (money: MoneyValue) => string;
  /** The largest value of the board, for the bars; without it none is drawn. */
  readonly best?: number;
};

/** The numbers of one row: won, lost, the rate, and the value with its bar from zero. */
export function BoardNumbers({
  slug,
  name,
  results,
  search,
  currency,
  digits,
  write,
  best = 0,
}: BoardNumbersProps) {
  const { won, lost, winRate, value } = results;
  const { t } = useLingui();
  const formats = useFormats();
  const ordered = value.toSorted((a, b) => Number(b.currency === currency) - Number(a.currency === currency));
  return (
    <>
      <td>
        <NumberLink
          of={`${name}, ${t`Won`}`}
          text={formats.number(won)}
          isNothing={won === 0}
          href={factsHref(slug, { ...search, measure: 'LEADS_CONVERTED' })}
        />
      </td>
      <td>
        <NumberLink
          of={`${name}, ${t`Lost`}`}
          text={formats.number(lost)}
          isNothing={lost === 0}
          href={factsHref(slug, { ...search, measure: 'LEADS_LOST' })}
        />
      </td>
      <td>
        <NumberLink
          of={`${name}, ${t`Win rate`}`}
          text={winRate === null ? '–' : formats.share(winRate, digits)}
          isNothing={winRate === null}
          href={factsHref(slug, { ...search, measure: 'WIN_RATE' })}
        />
      </td>
      <td className={styles.value}>
        {ordered.length === 0 ? (
          <NumberLink of={name} text={write({ amount: 0, currency })} isNothing href="" />
        ) : (
          ordered.map((money) => (
            <span
              key={money.currency}
              className={styles.money}
              style={
                {
                  '--of-best': best > 0 && money.currency === currency ? Math.max(0, money.amount / best) : 0,
                } as CSSProperties
              }
            >
              <NumberLink
                of={`${name}, ${t`Deal value`}`}
                text={write(money)}
                title={formats.money(money)}
                isNothing={false}
                href={factsHref(slug, { ...search, measure: 'DEAL_VALUE', currency: money.currency })}
              />
            </span>
          ))
        )}
      </td>
    </>
  );
}
