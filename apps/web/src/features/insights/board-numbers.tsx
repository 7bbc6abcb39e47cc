import { useLingui } from '@lingui/react/macro';
import { useFormats } from '#app/formats/formats-context.tsx';
import styles from './board.module.css';
import type { BoardResult } from './board-rows.ts';
import { type Credited, factsHref } from './fact-search.ts';
import { NumberLink } from './number-link.tsx';
import type { PeriodSearch } from './period-search.ts';

type BoardNumbersProps = {
  readonly slug: string;
  readonly name: string;
  readonly results: Omit<BoardResult, 'id' | 'name'>;
  readonly search: PeriodSearch & Credited;
  readonly currency: string;
  /** How the rates and the values of all rows are written. */
  readonly digits: 0 | 1;
  readonly money: 'compact' | 'aligned';
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
  money: style,
  best = 0,
}: BoardNumbersProps) {
  const { won, lost, winRate, value } = results;
  const { t } = useLingui();
  const formats = useFormats();
  const ordered = value.toSorted((a, b) => Number(b.currency === currency) - Number(a.currency === currency));
  const usual = value.find((money) => money.currency === currency)?.amount ?? 0;
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
          <NumberLink of={name} text={formats.money({ amount: 0, currency }, style)} isNothing href="" />
        ) : (
          ordered.map((money) => (
            <span key={money.currency} className={styles.money}>
              <NumberLink
                of={`${name}, ${t`Deal value`}`}
                text={formats.money(money, style)}
                title={formats.money(money)}
                isNothing={false}
                href={factsHref(slug, { ...search, measure: 'DEAL_VALUE', currency: money.currency })}
              />
            </span>
          ))
        )}
        {best > 0 && usual > 0 ? (
          <span
            aria-hidden="true"
            className={styles.bar}
            style={{ inlineSize: `${(usual / best) * 100}%` }}
          />
        ) : null}
      </td>
    </>
  );
}
