import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Callout } from '@mikomi/ui';
import { SettingSection } from '#app/settings/setting-section.tsx';
import type { ImportKind } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { ImportFacts } from './import-facts.tsx';
import styles from './import-report.module.css';
import { ReportedRows } from './reported-rows.tsx';
import { UndoImport } from './undo-import.tsx';
import { UndoReport } from './undo-report.tsx';
import { useOutcomeWords } from './use-outcome-words.ts';

const ImportReportImport = graphql(`
  fragment ImportReport_Import on Import {
    id
    kind
    state
    problem {
      message
    }
    viewerCanUndo
    counts {
      created
      updated
      skipped
      failed
      leftOut
    }
    files {
      name
    }
    failedRows {
      ...ReportedRows_ImportRow
    }
    leftOutRows {
      ...ReportedRows_ImportRow
    }
    reports {
      file
      outcome
      url
    }
    undoReport {
      ...UndoReport_ImportUndoReport
    }
    ...ImportFacts_Import
    ...UndoImport_Import
  }
`);

const PLACES: Readonly<Record<ImportKind, (id: string) => string>> = {
  LEADS: (id) => `leads?view=all&import=${id}`,
  CONTACTS: (id) => `contacts?import=${id}`,
  COMPANIES: (id) => `companies?import=${id}`,
  PRODUCTS: () => 'settings/products',
  MEMBERS: () => 'team',
};

type ImportReportProps = {
  readonly slug: string;
  readonly import: FragmentType<typeof ImportReportImport>;
};

/** What became of every row; nothing was lost without a word. */
export function ImportReport({ slug, import: given }: ImportReportProps) {
  const known = readFragment(ImportReportImport, given);
  const { counts, files, failedRows, leftOutRows, reports, undoReport, state, kind } = known;
  const { t } = useLingui();
  const words = useOutcomeWords();

  const isIn = counts.created + counts.updated + counts.skipped > 0;

  if (state === 'UNDONE')
    return undoReport ? (
      <>
        <UndoReport slug={slug} report={undoReport} />
        <ImportFacts import={known} />
      </>
    ) : null;
  return (
    <>
      {state === 'FAILED' ? (
        <Callout tone="fault" title={t`It stopped half-way`}>
          {known.problem?.message} <Trans>What came in is kept until you undo it.</Trans>
        </Callout>
      ) : null}
      {state === 'CANCELLED' ? (
        <Callout>
          <Trans>It was stopped. What came in until then is kept until you undo it.</Trans>
        </Callout>
      ) : null}
      <SettingSection title={words.outcome(counts)} about={words.next(counts, reports.length > 0)}>
        <ImportFacts import={known} />
        <div className={styles.actions}>
          {kind && isIn ? (
            <Anchor
              variant={counts.failed > 0 ? 'default' : 'primary'}
              href={`/o/${slug}/${PLACES[kind](known.id)}`}
            >
              {t`Look at what came in`}
            </Anchor>
          ) : null}
          {known.viewerCanUndo ? <UndoImport import={known} /> : null}
        </div>
      </SettingSection>
      {counts.failed > 0 ? (
        <ReportedRows
          slug={slug}
          title={plural(counts.failed, { one: '# row was not imported', other: '# rows were not imported' })}
          isNext
          about={
            reports.length > 0
              ? t`Each is listed with its reasons. The download has them as they are in your file, and is kept for 30 days.`
              : t`What they held was deleted 30 days after the import.`
          }
          rows={failedRows}
          total={counts.failed}
          files={files}
          reports={reports.filter(({ outcome }) => outcome === 'FAILED')}
          downloadName={(file) => t`reported rows of ${file}.csv`}
        />
      ) : null}
      {counts.leftOut > 0 ? (
        <ReportedRows
          slug={slug}
          title={plural(counts.leftOut, {
            one: '# row was imported in part',
            other: '# rows were imported in part',
          })}
          about={t`The records are there, but what is listed here could not be imported. Add it by hand.`}
          rows={leftOutRows}
          total={counts.leftOut}
          files={files}
          reports={reports.filter(({ outcome }) => outcome === 'LEFT_OUT')}
          downloadName={(file) => t`left out of ${file}.csv`}
        />
      ) : null}
    </>
  );
}
