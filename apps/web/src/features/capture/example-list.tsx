import { Trans, useLingui } from '@lingui/react/macro';
import { Button, IconDownload } from '@mikomi/ui';
import { downloadFile } from '#app/download-file.ts';
import { toasts } from '#app/toasts.ts';
import styles from './example-list.module.css';

/** A short list to try an import with, in the language one reads. */
export function ExampleList({ slug }: { readonly slug: string }) {
  const { t, i18n } = useLingui();
  const download = async () => {
    const url = `/api/imports/example.csv?language=${i18n.locale}`;
    if (!(await downloadFile(slug, url, t`example leads.csv`)))
      toasts.show({ text: t`The example could not be fetched. Try again.`, tone: 'fault' });
  };
  return (
    <p className={styles.example}>
      <Trans>No list at hand?</Trans>{' '}
      <Button
        size="small"
        variant="quiet"
        icon={<IconDownload aria-hidden="true" />}
        onPress={() => void download()}
      >
        {t`Download an example`}
      </Button>
    </p>
  );
}
