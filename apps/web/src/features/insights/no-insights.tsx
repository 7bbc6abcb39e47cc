import { useLingui } from '@lingui/react/macro';
import { Anchor, EmptyState } from '@mikomi/ui';
import { useMay } from '#app/session/use-rights.ts';

/** What stands in place of numbers while there are no leads to count. */
export function NoInsights({ slug }: { readonly slug: string }) {
  const { t } = useLingui();
  const mayImport = useMay('IMPORT_RUN');
  return (
    <EmptyState
      text={t`Once there are leads, this page answers how many were won and lost, what they were worth, and who did how much.`}
      action={
        mayImport ? (
          <Anchor variant="default" href={`/o/${slug}/import`}>
            {t`Import leads`}
          </Anchor>
        ) : null
      }
    />
  );
}
