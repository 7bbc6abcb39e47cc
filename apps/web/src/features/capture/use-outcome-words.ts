import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useFormats } from '#app/formats/formats-context.tsx';

type Counts = {
  readonly created: number;
  readonly updated: number;
  readonly skipped: number;
  readonly failed: number;
  /** Of those that came in. */
  readonly leftOut: number;
};

/** What became of the rows of an import in one sentence, and the one thing to do next. */
export function useOutcomeWords() {
  const { t } = useLingui();
  const formats = useFormats();

  const outcome = ({ created, updated, skipped, failed }: Counts) => {
    const rows = plural(created + updated + skipped + failed, { one: '# row', other: '# rows' });
    const parts = [
      created > 0 ? t`${formats.number(created)} created` : '',
      updated > 0 ? t`${formats.number(updated)} updated` : '',
      skipped > 0 ? t`${formats.number(skipped)} with nothing new` : '',
      failed > 0 ? t`${formats.number(failed)} not taken` : '',
    ].filter(Boolean);
    return parts.length > 0 ? t`${rows}: ${formats.list(parts)}` : t`No row came in`;
  };

  /** `hasRows`: the rows that are reported can still be downloaded. */
  const next = ({ created, updated, failed, leftOut }: Counts, hasRows: boolean) => {
    if (failed > 0 && hasRows)
      return t`Next: download the rows that were not imported, correct them and import that file. Rows that are in already are not duplicated.`;
    if (leftOut > 0 && hasRows) return t`Next: add by hand what had to be left out of the rows named below.`;
    return created + updated > 0 ? t`Next: look at what came in.` : t`Nothing is left to do.`;
  };

  return { outcome, next };
}
