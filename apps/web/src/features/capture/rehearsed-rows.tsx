import { useLingui } from '@lingui/react/macro';
import { Anchor, Badge, Button, SegmentedControl } from '@mikomi/ui';
import { useState } from 'react';
import { useFormats } from '#app/formats/formats-context.tsx';
import type { ImportRowOutcome } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './rehearsed-rows.module.css';

const RehearsedRowsRow = graphql(`
  fragment RehearsedRows_ImportRehearsedRow on ImportRehearsedRow {
    file
    rowNumber
    outcome
    title
    recordId
    reason {
      message
    }
    problems {
      column
      raw
      message
    }
  }
`);

/** As many are shown before somebody asks for more. */
const SHOWN = 25;

type RehearsedRowsProps = {
  readonly slug: string;
  readonly rows: readonly FragmentType<typeof RehearsedRowsRow>[];
  /** How many rows become what, of all that were tried. */
  readonly counts: Readonly<Record<ImportRowOutcome, number>>;
};

/** The rows of a rehearsed import one by one: what becomes of each, and why. */
export function RehearsedRows({ slug, rows, counts }: RehearsedRowsProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const known = readFragment(RehearsedRowsRow, rows);
  const [chosen, setChosen] = useState<ImportRowOutcome>();
  const [isWhole, setWhole] = useState(false);
  const names: Readonly<Record<ImportRowOutcome, string>> = {
    CREATED: t`Create`,
    UPDATED: t`Change`,
    SKIPPED: t`Nothing new`,
    FAILED: t`Reported`,
  };
  const outcomes = (Object.keys(names) as ImportRowOutcome[]).filter((each) => counts[each] > 0);
  const outcome = chosen && outcomes.includes(chosen) ? chosen : outcomes[0];
  if (!outcome) return null;
  const ofOutcome = known.filter((row) => row.outcome === outcome);
  const shown = isWhole ? ofOutcome : ofOutcome.slice(0, SHOWN);
  const hidden = counts[outcome] - shown.length;
  return (
    <div className={styles.whole}>
      <SegmentedControl
        label={t`Rows that would`}
        value={outcome}
        onChange={(id) => {
          setChosen(id as ImportRowOutcome);
          setWhole(false);
        }}
        look="quiet"
        segments={outcomes.map((id) => ({ id, text: `${names[id]} ${formats.number(counts[id])}` }))}
      />
      <ul className={styles.rows}>
        {shown.map(({ file, rowNumber, title, recordId, reason, problems }) => (
          <li key={`${file}-${rowNumber}`}>
            <span className={styles.number}>{t`Row ${formats.number(rowNumber)}`}</span>
            <span className={styles.words}>
              {recordId && pathOf(slug, recordId) ? (
                <Anchor variant="plain" href={pathOf(slug, recordId) ?? ''}>
                  {title || t`Without a name`}
                </Anchor>
              ) : (
                <span>{title}</span>
              )}
              {reason ? <span className={styles.reason}>{reason.message}</span> : null}
              {problems.map(({ column, raw, message }) => (
                <span key={`${column}-${message}`} className={styles.reason} title={raw}>
                  {column ? <Badge>{column}</Badge> : null} {message}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {hidden > 0 ? (
        <p className={styles.more}>
          {isWhole || ofOutcome.length <= SHOWN ? (
            t`${formats.number(hidden)} more are not listed here.`
          ) : (
            <Button variant="quiet" size="small" onPress={() => setWhole(true)}>
              {t`Show ${formats.number(ofOutcome.length - shown.length)} more`}
            </Button>
          )}
        </p>
      ) : null}
    </div>
  );
}

const PLACES: Readonly<Record<string, string>> = { Lead: 'leads', Contact: 'contacts', Company: 'companies' };

function pathOf(slug: string, id: string): string | undefined {
  const place = PLACES[id.split('_')[0] ?? ''];
  return place && `/o/${slug}/${place}/${id}`;
}
