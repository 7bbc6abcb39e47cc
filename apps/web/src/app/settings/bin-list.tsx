import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, EmptyState, ErrorState, IconButton, IconDelete, IconUndo } from '@mikomi/ui';
import { useState } from 'react';
import { useFormats } from '../formats/formats-context.tsx';
import { useNow } from '../formats/use-now.ts';
import type { ConnectionState } from '../list/connection-pages.ts';
import styles from './bin-list.module.css';
import { RowSkeletons } from './row-skeletons.tsx';
import rows from './rows.module.css';

export type BinRow = {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of its name. */
  readonly about: string;
  readonly deletedAt: string;
  /** The last day on which it can be restored. */
  readonly restsUntil: string;
  /** Whether the viewer may erase all that names it. */
  readonly canErase?: boolean;
};

type BinListProps<Node> = {
  readonly list: ConnectionState<Node> & { readonly loadMore: () => void; readonly retry: () => void };
  readonly rowOf: (node: Node) => BinRow;
  /** What is said while nothing is deleted. */
  readonly emptyText: string;
  /** Brings them back and says so; answers whether it was done. */
  readonly onRestore: (rows: readonly BinRow[]) => Promise<boolean>;
  /** Asks whether all that names one is to be erased. */
  readonly onErase?: (row: BinRow) => void;
};

/** What was deleted, the last first; one of them comes back by its button, several by their boxes. */
export function BinList<Node>({ list, rowOf, emptyText, onRestore, onErase }: BinListProps<Node>) {
  const { t } = useLingui();
  const formats = useFormats();
  const now = useNow();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  if (list.error && list.nodes.length === 0) {
    return (
      <ErrorState
        title={t`The bin could not be read`}
        kept={<Trans>Nothing is lost; everything is where it was.</Trans>}
        action={<Button onPress={list.retry}>{t`Try again`}</Button>}
      />
    );
  }
  if (list.isLoading) return <RowSkeletons />;
  const all = list.nodes.map(rowOf);
  if (all.length === 0) return <EmptyState text={emptyText} />;
  const picked = all.filter(({ id }) => chosen.has(id));
  const toggle = (id: string) =>
    setChosen(
      (before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]),
    );
  const restore = async (some: readonly BinRow[]) => {
    if (await onRestore(some)) setChosen(new Set());
  };

  return (
    <>
      <div className={styles.bar}>
        <Checkbox
          isSelected={picked.length === all.length}
          isIndeterminate={picked.length > 0 && picked.length < all.length}
          onChange={() => setChosen(new Set(picked.length > 0 ? [] : all.map(({ id }) => id)))}
        >
          {picked.length > 0
            ? plural(picked.length, { one: '# chosen', other: '# chosen' })
            : t`Choose all shown`}
        </Checkbox>
        {picked.length > 0 ? (
          <Button size="small" variant="primary" onPress={() => void restore(picked)}>
            {t`Restore the chosen`}
          </Button>
        ) : null}
      </div>
      <ul className={rows.rows}>
        {all.map((row) => (
          <li key={row.id} className={rows.row}>
            <Checkbox
              aria-label={t`Choose ${row.name}`}
              isSelected={chosen.has(row.id)}
              onChange={() => toggle(row.id)}
            />
            <span className={rows.words}>
              <span className={rows.first}>{row.name}</span>
              <span className={rows.second}>
                {row.about ? `${row.about} · ` : null}
                <time dateTime={row.deletedAt} title={formats.instant(Date.parse(row.deletedAt))}>
                  {t`deleted ${formats.relative(Date.parse(row.deletedAt), now)}`}
                </time>
                {row.restsUntil ? ` · ${t`rests here until ${formats.day(row.restsUntil)}`}` : null}
              </span>
            </span>
            <Button
              size="small"
              aria-label={t`Restore ${row.name}`}
              icon={<IconUndo aria-hidden="true" />}
              onPress={() => void restore([row])}
            >
              {t`Restore`}
            </Button>
            {onErase && row.canErase ? (
              <IconButton
                size="small"
                label={t`Erase the personal data of ${row.name}…`}
                icon={<IconDelete aria-hidden="true" />}
                onPress={() => onErase(row)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {list.hasMore ? (
        <div>
          <Button variant="quiet" isPending={list.isLoadingMore} onPress={list.loadMore}>
            {t`Show what was deleted before`}
          </Button>
        </div>
      ) : null}
    </>
  );
}
