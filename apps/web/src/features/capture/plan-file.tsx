import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Callout, NumberField } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { FileFacts } from './file-facts.tsx';
import { FileRole } from './file-role.tsx';
import { type FileColumns, JoinChoice } from './join-choice.tsx';
import { chooseHeaderRow, chooseJoin, type PlanChoices } from './plan-choices.ts';
import { PlanColumn } from './plan-column.tsx';
import styles from './plan-columns.module.css';
import { RemoveFile } from './remove-file.tsx';

const PlanFileFile = graphql(`
  fragment PlanFile_ImportFilePreview on ImportFilePreview {
    fileId
    name
    headerRow
    damagedCount
    damaged {
      rowNumber
      excerpt
      reason {
        message
      }
    }
    lists
    joinBy {
      first
      second
    }
    columns {
      column
      name
      ...PlanColumn_ImportColumn
    }
    ...FileFacts_ImportFilePreview
    ...FileRole_ImportFilePreview
  }
`);

type PlanFileProps = {
  readonly importId: string;
  readonly file: FragmentType<typeof PlanFileFile>;
  /** Its place among the files, as problems name it. */
  readonly position: number;
  readonly main: FileColumns;
  readonly isMain: boolean;
  readonly isOnly: boolean;
  readonly customFields: readonly { readonly id: string; readonly label: string; readonly record: string }[];
  readonly country: string;
  readonly timeZone: string;
  readonly onChoose: (change: (plan: PlanChoices) => PlanChoices) => void;
  readonly onFile: () => void;
};

/** One file: what it is, what it lists, and where each of its columns goes. */
export function PlanFile(props: PlanFileProps) {
  const { importId, position, main, isMain, isOnly, customFields, country, timeZone, onChoose } = props;
  const file = readFragment(PlanFileFile, props.file);
  const { t } = useLingui();
  const formats = useFormats();
  return (
    <section className={styles.file} id={`import-file-${position}`}>
      <header className={styles.head}>
        <h2 className={styles.name}>{file.name}</h2>
        <p className={styles.facts}>
          <FileFacts file={file} />
        </p>
        <div className={styles.headings}>
          <NumberField
            label={t`Headings are in row`}
            value={file.headerRow}
            minValue={1}
            maxValue={50}
            onChange={(row) => {
              if (row !== null && row !== file.headerRow)
                onChoose((plan) => chooseHeaderRow(plan, file.fileId, row));
            }}
          />
        </div>
      </header>
      <div className={styles.role}>
        <FileRole file={file} main={main} isMain={isMain} onChoose={onChoose} />
        {isOnly ? null : (
          <RemoveFile importId={importId} fileId={file.fileId} name={file.name} onRemoved={props.onFile} />
        )}
      </div>
      {file.joinBy && !isMain ? (
        <JoinChoice
          first={main}
          second={file}
          joinBy={file.joinBy}
          onChoose={(joinBy) => onChoose((plan) => chooseJoin(plan, file.fileId, joinBy))}
        />
      ) : null}
      {file.damagedCount > 0 ? (
        <Callout
          title={plural(file.damagedCount, {
            one: 'One row is broken and stays out',
            other: '# rows are broken and stay out',
          })}
        >
          <details>
            <summary>
              <Trans>Show some of them</Trans>
            </summary>
            <ul className={styles.damaged}>
              {file.damaged.map(({ rowNumber, excerpt, reason }) => (
                <li key={rowNumber}>
                  {t`Row ${formats.number(rowNumber)}`}: {reason.message} <code>{excerpt}</code>
                </li>
              ))}
            </ul>
          </details>
        </Callout>
      ) : null}
      <div className={styles.heads} aria-hidden="true">
        <span>
          <Trans>Column of the file</Trans>
        </span>
        <span>
          <Trans>Goes to</Trans>
        </span>
        <span>
          <Trans>Read as</Trans>
        </span>
      </div>
      <ul className={styles.columns} aria-label={t`Columns of ${file.name}`}>
        {file.columns.map((column) => (
          <PlanColumn
            key={column.column}
            fileId={file.fileId}
            anchor={`import-column-${position}-${column.column}`}
            column={column}
            kind={file.lists}
            customFields={customFields}
            country={country}
            timeZone={timeZone}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </section>
  );
}
