import { Trans, useLingui } from '@lingui/react/macro';
import { Badge } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import type { ImportKind, ImportTargetInput } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { ColumnReading } from './column-reading.tsx';
import { ColumnTarget } from './column-target.tsx';
import { chooseColumn, type PlanChoices } from './plan-choices.ts';
import styles from './plan-column.module.css';
import { asShown } from './reading-examples.ts';

const PlanColumnColumn = graphql(`
  fragment PlanColumn_ImportColumn on ImportColumn {
    column
    name
    samples
    confidence
    asks
    reason {
      message
    }
    notes {
      message
    }
    examples {
      raw
      shown
      problem {
        message
      }
    }
    target {
      skip
      field
    }
    reading {
      type
    }
    ...ColumnTarget_ImportColumn
    ...ColumnReading_ImportColumn
  }
`);

type PlanColumnProps = {
  readonly fileId: string;
  /** Where a question about it leads. */
  readonly anchor: string;
  readonly column: FragmentType<typeof PlanColumnColumn>;
  readonly kind: ImportKind;
  readonly customFields: readonly { readonly id: string; readonly label: string; readonly record: string }[];
  readonly country: string;
  readonly timeZone: string;
  readonly onChoose: (change: (plan: PlanChoices) => PlanChoices) => void;
};

/** Below this a proposal is marked as one to look at. */
const SURE = 0.7;

/** One column: what it holds, where it goes, why, and how it is read. */
export function PlanColumn(props: PlanColumnProps) {
  const { fileId, kind, customFields, country, timeZone, onChoose } = props;
  const known = readFragment(PlanColumnColumn, props.column);
  const { t } = useLingui();
  const formats = useFormats();
  const { column, name, samples, confidence, asks, reason, notes, examples, target, reading } = known;
  const set = (choice: Parameters<typeof chooseColumn>[3]) =>
    onChoose((plan) => chooseColumn(plan, fileId, column, choice));
  // Yes is yes: only what is read in another form is worth showing.
  const told = reading.type === 'BOOLEAN' ? [] : examples;
  const shown = told.filter(({ raw, shown: read }) => raw !== read).slice(0, 2);
  const unread = examples.find(({ problem }) => problem);

  return (
    <li
      id={props.anchor}
      className={styles.column}
      data-skipped={target.skip || undefined}
      data-asks={asks || undefined}
    >
      <div>
        <p className={styles.name}>{name}</p>
        <p className={styles.samples} title={samples.join('\n')}>
          {samples.slice(0, 3).join(' · ') || <Trans>empty</Trans>}
        </p>
      </div>
      <div className={styles.place}>
        <ColumnTarget
          column={known}
          kind={kind}
          customFields={customFields}
          onChoose={(chosen: ImportTargetInput) => set({ target: chosen })}
        />
        {reason ? (
          <p className={styles.why}>
            {target.field ? (
              <span title={t`How sure: ${formats.share(confidence)}`}>
                {confidence < SURE ? (
                  <Badge tone="accent">
                    <Trans>Please check</Trans>
                  </Badge>
                ) : null}{' '}
              </span>
            ) : null}
            {reason.message}
          </p>
        ) : null}
      </div>
      <div className={styles.reading}>
        {target.skip ? null : (
          <>
            <ColumnReading
              column={known}
              country={country}
              timeZone={timeZone}
              onChoose={(chosen) => set({ reading: chosen })}
            />
            {shown.map(({ raw, shown: read, problem }) => (
              <p key={raw} className={styles.example}>
                <span>{raw}</span> → {asShown(read, formats)} {problem ? <em>{problem.message}</em> : null}
              </p>
            ))}
            {unread && !shown.includes(unread) ? (
              <p className={styles.example}>
                <em>{unread.problem?.message}</em>
              </p>
            ) : null}
            {notes.map(({ message }) => (
              <p key={message} className={styles.why}>
                {message}
              </p>
            ))}
          </>
        )}
      </div>
    </li>
  );
}
