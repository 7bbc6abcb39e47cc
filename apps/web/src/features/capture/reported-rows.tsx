import { Trans, useLingui } from '@lingui/react/macro';
import { Button, IconDownload } from '@mikomi/ui';
import { downloadFile } from '#app/download-file.ts';
import { useFormats } from '#app/formats/formats-context.tsx';
import { SettingSection } from '#app/settings/setting-section.tsx';
import { toasts } from '#app/toasts.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './import-report.module.css';

const ReportedRowsRow = graphql(`
  fragment ReportedRows_ImportRow on ImportRow {
    file
    rowNumber
    problems {
      column
      raw
      message
    }
  }
`);

type ReportedRowsProps = {
  readonly slug: string;
  readonly title: string;
  readonly about: string;
  /** Whether downloading them is what to do now. */
  readonly isNext?: boolean;
  readonly rows: readonly FragmentType<typeof ReportedRowsRow>[];
  readonly total: number;
  /** The name of each file of the import. */
  readonly files: readonly { readonly name: string }[];
  /** Where the rows of each file are downloaded. */
  readonly reports: readonly { readonly file: number; readonly url: string }[];
  readonly downloadName: (file: string) => string;
};

/** Rows that are reported, each with its reasons, and all of them to download. */
export function ReportedRows(props: ReportedRowsProps) {
  const { slug, title, about, isNext = false, rows, total, files, reports, downloadName } = props;
  const known = readFragment(ReportedRowsRow, rows);
  const { t } = useLingui();
  const formats = useFormats();
  const nameOf = (file: number) => files[file]?.name ?? '';
  const download = async (file: number, url: string) => {
    const name = downloadName(nameOf(file).replace(/\.[^.]+$/, ''));
    if (!(await downloadFile(slug, url, name)))
      toasts.show({ text: t`The rows could not be fetched. Try again.`, tone: 'fault' });
  };
  return (
    <SettingSection title={title} about={about}>
      <div className={styles.actions}>
        {reports.map(({ file, url }) => (
          <Button
            key={url}
            variant={isNext ? 'primary' : 'default'}
            icon={<IconDownload aria-hidden="true" />}
            onPress={() => void download(file, url)}
          >
            {reports.length > 1
              ? t`Download the rows of ${nameOf(file)}`
              : t`Download the rows with their reasons`}
          </Button>
        ))}
      </div>
      <ul className={styles.rows}>
        {known.map(({ file, rowNumber, problems }) => (
          <li key={`${file}-${rowNumber}`}>
            <span className={styles.number}>
              {files.length > 1
                ? t`${nameOf(file)}, row ${formats.number(rowNumber)}`
                : t`Row ${formats.number(rowNumber)}`}
            </span>
            <span>
              {problems.map(({ column, raw, message }) => (
                <span key={`${column}-${message}`} className={styles.problem} title={raw}>
                  {column ? <strong>{column}</strong> : null} {message}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {total > known.length ? (
        <p>
          <Trans>The first {known.length} are shown; the download has all of them.</Trans>
        </p>
      ) : null}
    </SettingSection>
  );
}
