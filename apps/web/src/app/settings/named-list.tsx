import { useLingui } from '@lingui/react/macro';
import { IconButton, IconDelete } from '@mikomi/ui';
import type { ReactNode } from 'react';
import { AddLine } from './add-line.tsx';
import { InlineName } from './inline-name.tsx';
import { OrderedList } from './ordered-list.tsx';

type Named = { readonly id: string; readonly name: string };

/** Each answers why it was refused, if it was. */
type Act<Arguments extends readonly unknown[]> = (...args: Arguments) => Promise<string | undefined>;

type NamedListProps<Item extends Named> = {
  readonly label: string;
  readonly addLabel: string;
  readonly items: readonly Item[];
  readonly onAdd: Act<[name: string]>;
  readonly onRename: Act<[id: string, name: string]>;
  readonly onOrder: Act<[ids: readonly string[]]>;
  /** The button that takes an entry out of use, with what is asked before. */
  readonly archive: (item: Item, button: (onPress: () => void) => ReactNode) => ReactNode;
};

/** A short ordered list of names: move, rename, take out of use, add. */
export function NamedList<Item extends Named>(props: NamedListProps<Item>) {
  const { label, addLabel, items, onAdd, onRename, onOrder, archive } = props;
  const { t } = useLingui();
  return (
    <div>
      <OrderedList label={label} items={items} onOrder={async (ids) => (await onOrder(ids)) === undefined}>
        {(item) => (
          <>
            <InlineName name={item.name} onRename={(name) => onRename(item.id, name)} />
            {archive(item, (onPress) => (
              <IconButton
                label={t`Take ${item.name} out of use`}
                icon={<IconDelete aria-hidden="true" />}
                onPress={onPress}
              />
            ))}
          </>
        )}
      </OrderedList>
      <AddLine label={addLabel} onAdd={onAdd} />
    </div>
  );
}
