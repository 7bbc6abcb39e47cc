import { useLingui } from '@lingui/react/macro';
import { VisuallyHidden } from '@mikomi/ui';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { moveTo } from './move-to.ts';
import styles from './ordered-list.module.css';

type Ordered = { readonly id: string; readonly name: string };

type OrderedListProps<Item extends Ordered> = {
  readonly label: string;
  readonly items: readonly Item[];
  /** Answers whether the new order was taken; otherwise the list goes back to the one before. */
  readonly onOrder?: (ids: readonly string[]) => Promise<boolean>;
  readonly children: (item: Item) => ReactNode;
};

/**
 * A short list whose order matters: a row moves by its handle, dragged, or with the arrow keys. One order is sent at a time;
 * what is moved meanwhile follows, also where it leads back.
 */
export function OrderedList<Item extends Ordered>(props: OrderedListProps<Item>) {
  const { label, items, onOrder, children } = props;
  const { t } = useLingui();
  const list = useRef<HTMLOListElement>(null);
  const known = items.map(({ id }) => id);
  const [moved, setMoved] = useState<{ readonly from: string; readonly ids: readonly string[] }>();
  const [dragged, setDragged] = useState<string>();
  const [told, setTold] = useState('');
  const [isSending, setSending] = useState(false);
  const next = useRef<readonly string[]>(undefined);
  const from = known.join();
  const latest = useRef({ from, onOrder });
  useEffect(() => {
    latest.current = { from, onOrder };
  }, [from, onOrder]);
  const ids = moved && (isSending || moved.from === from) ? moved.ids : known;
  const byId = new Map(items.map((item) => [item.id, item]));

  const place = (id: string, position: number) => {
    const order = moveTo(ids, id, position);
    setMoved({ from, ids: order });
    return order;
  };
  const settle = async (order: readonly string[]) => {
    next.current = order;
    if (isSending) return;
    setSending(true);
    const isTaken = await follow(from);
    setSending(false);
    setMoved((now) => (now && isTaken ? { ...now, from: latest.current.from } : undefined));
  };
  /** Sends what was moved last, until nothing was moved since; answers whether all of it was taken. */
  const follow = async (sent: string): Promise<boolean> => {
    const order = next.current;
    next.current = undefined;
    if (order === undefined) return true;
    if (order.join() !== sent && !(await latest.current.onOrder?.(order))) return false;
    return follow(order.join());
  };
  const drag = (event: PointerEvent<HTMLButtonElement>) => {
    if (dragged === undefined) return;
    const rows = [...(list.current?.children ?? [])];
    const over = rows.findIndex((row) => event.clientY < row.getBoundingClientRect().bottom);
    place(dragged, over === -1 ? rows.length : over);
  };
  const step = (id: string, name: string) => (event: KeyboardEvent<HTMLButtonElement>) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const order = place(id, ids.indexOf(id) + by);
    const position = order.indexOf(id) + 1;
    setTold(t`${name}: position ${position} of ${order.length}`);
    void settle(order);
  };

  return (
    <>
      <ol ref={list} aria-label={label} className={styles.list}>
        {ids.flatMap((id) => {
          const item = byId.get(id);
          if (item === undefined) return [];
          return (
            <li key={id} className={styles.row} data-dragged={id === dragged || undefined}>
              {onOrder && items.length > 1 ? (
                <button
                  type="button"
                  className={styles.handle}
                  aria-label={t`Move ${item.name} with the arrow keys`}
                  onKeyDown={step(id, item.name)}
                  onPointerDown={(event) => {
                    event.currentTarget.setPointerCapture(event.pointerId);
                    setDragged(id);
                  }}
                  onPointerMove={drag}
                  onPointerUp={() => {
                    setDragged(undefined);
                    if (dragged !== undefined) void settle(ids);
                  }}
                  onPointerCancel={() => {
                    setDragged(undefined);
                    setMoved(undefined);
                  }}
                >
                  <svg viewBox="0 0 10 16" aria-hidden="true">
                    <path d="M2 3h.01M8 3h.01M2 8h.01M8 8h.01M2 13h.01M8 13h.01" />
                  </svg>
                </button>
              ) : null}
              {children(item)}
            </li>
          );
        })}
      </ol>
      <VisuallyHidden>
        <span role="status">{told}</span>
      </VisuallyHidden>
    </>
  );
}
