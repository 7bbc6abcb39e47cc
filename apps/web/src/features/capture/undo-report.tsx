import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Anchor, Callout } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const UndoReportReport = graphql(`
  fragment UndoReport_ImportUndoReport on ImportUndoReport {
    removed
    restored
    touched
    inUse
    deactivated
    touchedNamed {
      id
      type
      title
    }
    inUseNamed {
      id
      type
      title
    }
    deactivatedNamed {
      id
      type
      title
    }
  }
`);

type UndoReportProps = {
  readonly slug: string;
  readonly report: FragmentType<typeof UndoReportReport>;
};

/** What an undo took back; by name what people had worked on since, and what stayed because it is in use. */
export function UndoReport({ slug, report }: UndoReportProps) {
  const known = readFragment(UndoReportReport, report);
  const { removed, restored, touched, inUse, deactivated } = known;
  const formats = useFormats();
  const { t } = useLingui();
  return (
    <Callout title={t`This import is undone`}>
      <p>
        {formats.sentences([
          plural(removed, { one: '# record was removed.', other: '# records were removed.' }),
          restored > 0
            ? plural(restored, {
                one: '# record is as it was before.',
                other: '# records are as they were before.',
              })
            : '',
        ])}
      </p>
      {touched > 0 ? (
        <>
          <p>
            {plural(touched, {
              one: '# record is kept, because somebody has worked on it since:',
              other: '# records are kept, because somebody has worked on them since:',
            })}
          </p>
          <KeptRecords slug={slug} records={known.touchedNamed} />
        </>
      ) : null}
      {inUse > 0 ? (
        <>
          <p>
            {plural(inUse, {
              one: '# more stayed, because what is kept uses it:',
              other: '# more stayed, because what is kept uses them:',
            })}
          </p>
          <KeptRecords slug={slug} records={known.inUseNamed} />
        </>
      ) : null}
      {deactivated > 0 ? (
        <>
          <p>
            {plural(deactivated, {
              one: '# member whom the import brought is deactivated; the history still names them:',
              other: '# members whom the import brought are deactivated; the history still names them:',
            })}
          </p>
          <KeptRecords slug={slug} records={known.deactivatedNamed} />
        </>
      ) : null}
    </Callout>
  );
}

type Kept = { readonly id: string; readonly type: string; readonly title: string };

const PLACES: Readonly<Record<string, string>> = {
  Lead: 'leads',
  Contact: 'contacts',
  Company: 'companies',
};

function KeptRecords({ slug, records }: { readonly slug: string; readonly records: readonly Kept[] }) {
  const { t } = useLingui();
  const kinds: Readonly<Record<string, string>> = {
    Lead: t`Lead`,
    Contact: t`Contact`,
    Company: t`Company`,
    Product: t`Product`,
    ProductGroup: t`Product group`,
    Source: t`Source`,
    LossReason: t`Loss reason`,
    Stage: t`Stage`,
    CustomField: t`Custom field`,
    Member: t`Member`,
    Team: t`Team`,
  };
  return (
    <ul>
      {records.map(({ id, type, title }) => {
        const name = title || t`Without a name`;
        return (
          <li key={id}>
            {kinds[type]}:{' '}
            {PLACES[type] ? <Anchor href={`/o/${slug}/${PLACES[type]}/${id}`}>{name}</Anchor> : name}
          </li>
        );
      })}
    </ul>
  );
}
