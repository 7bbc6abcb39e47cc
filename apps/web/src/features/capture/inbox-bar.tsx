import { useLingui } from '@lingui/react/macro';
import { FilterChips, SegmentedControl, Select } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './inbox-bar.module.css';
import type { InboxSearch, InboxView } from './inbox-search.ts';

const InboxBarSource = graphql(`
  fragment InboxBar_Source on Source {
    id
    name
    inlet {
      id
    }
  }
`);

const ALL = 'all';

type InboxBarProps = {
  readonly sources: readonly FragmentType<typeof InboxBarSource>[];
  readonly view: InboxView | undefined;
  readonly source: string | undefined;
  readonly since: string | undefined;
  readonly onChange: (search: InboxSearch) => void;
};

/** Which deliveries are listed: of which sort, of which source. */
export function InboxBar({ sources, view, source, since, onChange }: InboxBarProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const kept = since ? { since } : {};
  const sort = view === 'mapping' || view === 'failed' ? view : undefined;
  const chips = [
    ...(sort ? [{ id: 'sort', text: sort === 'failed' ? t`Failed` : t`Waits for a mapping` }] : []),
    ...(since ? [{ id: 'since', text: t`Since ${formats.day(since)}` }] : []),
  ];
  const open = readFragment(InboxBarSource, sources).filter(({ inlet }) => inlet !== null);
  return (
    <div className={styles.bar}>
      <SegmentedControl
        label={t`What is shown`}
        value={sort ? 'waiting' : (view ?? ALL)}
        onChange={(id) =>
          onChange({
            ...kept,
            ...(source ? { source } : {}),
            ...(id === ALL ? {} : { view: id as InboxView }),
          })
        }
        segments={[
          { id: ALL, text: t`All` },
          { id: 'waiting', text: t`Waiting for you` },
          { id: 'done', text: t`Read` },
          { id: 'set-aside', text: t`Set aside` },
        ]}
      />
      {open.length > 1 ? (
        <Select
          label={t`Source`}
          isLabelHidden
          placeholder={t`All sources`}
          value={source ?? ALL}
          onChange={(id) =>
            onChange({ ...kept, ...(view ? { view } : {}), ...(id === ALL ? {} : { source: id }) })
          }
          options={[{ id: ALL, text: t`All sources` }, ...open.map(({ id, name }) => ({ id, text: name }))]}
        />
      ) : null}
      {chips.length > 0 ? (
        <FilterChips
          label={t`Filters`}
          chips={chips}
          onRemove={(removed) =>
            onChange({
              ...(removed.includes('since') ? {} : kept),
              ...(view ? { view: removed.includes('sort') ? 'waiting' : view } : {}),
              ...(source ? { source } : {}),
            })
          }
        />
      ) : null}
    </div>
  );
}
