import { Trans, useLingui } from '@lingui/react/macro';
import { Badge } from '@mikomi/ui';
import { dayOf } from '#app/formats/formats.ts';
import { useFormats } from '#app/formats/formats-context.tsx';
import type { ImportKind } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './sample-rows.module.css';

const SampleRowsRow = graphql(`
  fragment SampleRows_ImportSampleRow on ImportSampleRow {
    rowNumber
    title
    contact
    company
    points
    stage
    owner
    source
    products
    capturedAt
    closedOn
    value {
      amount
      currency
    }
    expectedValue {
      amount
      currency
    }
    fails
    problems {
      column
      raw
      message
    }
  }
`);

/** Nothing becomes of a row that fails: its reasons take the place of the rest. */
const TOLD_OF_FAILING: ReadonlySet<string> = new Set(['row', 'title']);

const NAMING: ReadonlySet<string> = new Set(['contact', 'company']);

type SampleRowsProps = {
  readonly kind: ImportKind;
  readonly rows: readonly FragmentType<typeof SampleRowsRow>[];
};

/** The first rows as the records they become. */
export function SampleRows({ kind, rows }: SampleRowsProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const known = readFragment(SampleRowsRow, rows);
  const saidOf = (name: string | null | undefined, message: string) =>
    name ? t`${name}: ${message.trim()}` : message;
  const columns = [
    { id: 'row', title: t`Row`, cell: (row: Row) => formats.number(row.rowNumber), isNumeric: true },
    {
      id: 'title',
      title: kind === 'LEADS' ? t`Lead` : t`Name`,
      cell: (row: Row) => row.title || (row.fails ? '' : t`Numbered when it comes in`),
    },
    ...(kind === 'LEADS' || kind === 'CONTACTS'
      ? [{ id: 'contact', title: t`Contact`, cell: (row: Row) => row.contact }]
      : []),
    { id: 'company', title: t`Company`, cell: (row: Row) => row.company },
    { id: 'points', title: t`Reached by`, cell: (row: Row) => row.points.join(' · ') },
    { id: 'stage', title: t`Stage`, cell: (row: Row) => row.stage },
    { id: 'owner', title: t({ message: 'Owner', context: 'of a lead' }), cell: (row: Row) => row.owner },
    {
      id: 'products',
      title: kind === 'PRODUCTS' ? t`Group` : t`Products`,
      cell: (row: Row) => row.products.join(' · '),
    },
    {
      id: 'value',
      title: t`Value`,
      isNumeric: true,
      cell: (row: Row) => {
        const value = row.value ?? row.expectedValue;
        return value ? formats.money(value) : null;
      },
    },
    { id: 'source', title: t`Source`, cell: (row: Row) => row.source },
    {
      id: 'captured',
      title: t`Captured`,
      cell: (row: Row) =>
        row.capturedAt ? formats.day(dayOf(Date.parse(row.capturedAt), formats.settings.zone)) : null,
    },
    {
      id: 'closed',
      title: t`Closed`,
      cell: (row: Row) => (row.closedOn ? formats.day(row.closedOn) : null),
    },
  ]
    .filter(({ id, cell }) => id === 'title' || known.some((row) => cell(row)))
    // A lead that is called by its contact or company names them already.
    .filter(({ id, cell }) => !NAMING.has(id) || known.some((row) => cell(row) && cell(row) !== row.title));

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className={styles.frame} aria-label={t`The first rows`} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ id, title, isNumeric }) => (
              <th key={id} scope="col" data-numeric={isNumeric || undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {known.map((row) => (
            <tr key={row.rowNumber} data-fails={row.fails || undefined}>
              {(row.fails ? columns.filter(({ id }) => TOLD_OF_FAILING.has(id)) : columns).map(
                ({ id, title, cell, isNumeric }) => (
                  <td
                    key={id}
                    data-of={id}
                    data-label={title}
                    data-numeric={isNumeric || undefined}
                    colSpan={row.fails && id === 'title' ? columns.length - 1 : undefined}
                  >
                    {cell(row)}
                    {id === 'title' && row.fails ? (
                      <>
                        {' '}
                        <Badge tone="fault">
                          <Trans>stays out</Trans>
                        </Badge>
                      </>
                    ) : null}
                    {id === 'title'
                      ? row.problems.map(({ column, message }) => (
                          <span key={`${column}-${message}`} className={styles.problem}>
                            {saidOf(column, message)}
                          </span>
                        ))
                      : null}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type Row = {
  readonly rowNumber: number;
  readonly title: string;
  readonly fails: boolean;
  readonly contact?: string | null;
  readonly company?: string | null;
  readonly points: readonly string[];
  readonly stage?: string | null;
  readonly owner?: string | null;
  readonly source?: string | null;
  readonly products: readonly string[];
  readonly capturedAt?: string | null;
  readonly closedOn?: string | null;
  readonly value?: { readonly amount: number; readonly currency: string } | null;
  readonly expectedValue?: { readonly amount: number; readonly currency: string } | null;
};
