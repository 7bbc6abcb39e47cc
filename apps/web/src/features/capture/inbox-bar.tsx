import { useLingui } from '@lingui/react/macro';
import { SegmentedControl, Select } from '@mikomi/ui';
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
  readonly onChange: (search: InboxSearch) => void;
};

/** Which deliveries are listed: of which sort, of which source. */
export function InboxBar({ sources, view, source, onChange }: InboxBarProps) {
  const { t } = useLingui();
  const open = readFragment(InboxBarSource, sources).filter(({ inlet }) => inlet !== null);
  return (
    <div className={styles.bar}>
      <SegmentedControl
        label={t`What is shown`}
        value={view ?? ALL}
        onChange={(id) =>
          onChange({ ...(source ? { source } : {}), ...(id === ALL ? {} : { view: id as InboxView }) })
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
          onChange={(id) => onChange({ ...(view ? { view } : {}), ...(id === ALL ? {} : { source: id }) })}
          options={[{ id: ALL, text: t`All sources` }, ...open.map(({ id, name }) => ({ id, text: name }))]}
        />
      ) : null}
    </div>
  );
}
