import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';
import rows from '#app/settings/rows.module.css';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { DeleteImport } from './delete-import.tsx';
import { ImportStateWords } from './import-state-words.tsx';

const ImportsListImport = graphql(`
  fragment ImportsList_Import on Import {
    id
    name
    state
    viewerCanDelete
    createdAt
    createdBy {
      id
      name
    }
    counts {
      created
      updated
      failed
    }
    ...DeleteImport_Import
  }
`);

type ImportsListProps = {
  readonly slug: string;
  readonly imports: readonly FragmentType<typeof ImportsListImport>[];
};

/** What was brought in, the newest first. */
export function ImportsList({ slug, imports }: ImportsListProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const now = useNow();
  return (
    <ul className={rows.rows} aria-label={t`Imports`}>
      {readFragment(ImportsListImport, imports).map((each) => {
        const { id, name, state, createdAt, createdBy, counts, viewerCanDelete } = each;
        return (
          <li key={id} className={rows.row}>
            <span className={rows.words}>
              <span className={rows.first}>
                <Anchor variant="plain" href={`/o/${slug}/import/${id}`}>
                  {name}
                </Anchor>
              </span>
              <span className={rows.second}>
                {[
                  createdBy?.name,
                  formats.relative(Date.parse(createdAt), now),
                  counts.created ? t`${formats.number(counts.created)} created` : undefined,
                  counts.updated ? t`${formats.number(counts.updated)} updated` : undefined,
                  counts.failed
                    ? plural(counts.failed, { one: '# row not imported', other: '# rows not imported' })
                    : undefined,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <ImportStateWords state={state} />
            {viewerCanDelete ? <DeleteImport import={each} /> : null}
          </li>
        );
      })}
      {imports.length === 0 ? (
        <li className={rows.second}>
          <Trans>Nothing has been imported yet.</Trans>
        </li>
      ) : null}
    </ul>
  );
}
