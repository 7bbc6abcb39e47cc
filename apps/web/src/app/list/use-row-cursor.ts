import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useListedKey, useShortcut } from '../keyboard/shortcuts.tsx';
import type { KeptPlace } from './kept-place.ts';
import { type Cursor, cursorAfter, indexOfCursor } from './row-cursor.ts';

type RowCursor<Node> = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly nodes: readonly Node[];
  readonly place: KeptPlace;
  readonly scrollTo: (index: number) => void;
  readonly onOpen: (node: Node) => void;
  /** Space: a look at the row without leaving the list. */
  readonly onPeek?: ((node: Node) => void) | undefined;
  /** X: takes the row into the selection, or out of it. */
  readonly onSelect?: ((index: number) => void) | undefined;
  /** The cursor went to another row by a key. */
  readonly onStep?: ((node: Node) => void) | undefined;
};

/** The row under the cursor: moved by keys, found again on coming back. */
export function useRowCursor<Node extends { readonly id: string }>(options: RowCursor<Node>) {
  const { scroller, nodes, place, scrollTo, onOpen, onPeek, onSelect, onStep } = options;
  const { t } = useLingui();
  const [cursor, setCursor] = useState<Cursor>(() => ({ id: place.read().row, index: 0 }));
  const index = indexOfCursor(cursor, nodes);
  // The row that is to be focused once the cursor stands on it: a render in between must not fetch it back.
  const wanted = useRef(place.read().row);

  useEffect(() => {
    if (wanted.current === undefined || nodes[index]?.id !== wanted.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[role="row"][tabindex="0"]`);
    if (row === null || row === undefined) return;
    wanted.current = undefined;
    row.focus({ preventScroll: true });
  });

  const moveTo = (next: number) => {
    const id = nodes[next]?.id;
    setCursor({ id, index: next });
    place.write({ row: id });
  };

  /** Moves the cursor by a key; false when the key moves nothing. */
  const step = (key: string): boolean => {
    const moved = cursorAfter(key, index, nodes.length);
    if (moved === undefined) return false;
    // Nobody stands on a row yet: the first key goes onto one.
    const next = place.read().row === undefined ? index : moved;
    wanted.current = nodes[next]?.id;
    scrollTo(next);
    moveTo(next);
    const node = nodes[next];
    if (node !== undefined) onStep?.(node);
    return true;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || event.metaKey || event.ctrlKey || event.altKey) return;
    if ((event.target as HTMLElement).closest('input, textarea, [contenteditable]')) return;
    const node = nodes[index];
    if (event.key === 'Enter' && node !== undefined && isRow(event.target)) {
      event.preventDefault();
      return onOpen(node);
    }
    if (event.key === ' ' && onPeek && node !== undefined && isRow(event.target)) {
      event.preventDefault();
      return onPeek(node);
    }
    if (event.key === 'x' && onSelect && isRow(event.target)) {
      event.preventDefault();
      return onSelect(index);
    }
    if (step(event.key)) event.preventDefault();
  };
  useShortcut('j', t`Next row`, t`In lists`, () => step('j'));
  useShortcut('k', t`Previous row`, t`In lists`, () => step('k'));
  useListedKey('Enter', t`Open the row`, t`In lists`);
  useListedKey('Space', t`Look at the row beside the list`, t`In lists`, onPeek !== undefined);
  useListedKey('Escape', t`Close what is beside the list`, t`In lists`, onPeek !== undefined);
  useListedKey('x', t`Select or deselect the row`, t`In lists`, onSelect !== undefined);

  return { moveTo, onKeyDown, tabIndexOf: (row: number) => (row === index ? 0 : -1) };
}

const isRow = (target: EventTarget) => target instanceof HTMLElement && target.role === 'row';
