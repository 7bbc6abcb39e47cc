import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect } from 'react';
import type { ConnectionState } from './connection-pages.ts';
import type { KeptPlace } from './kept-place.ts';

/** Rows shown in outline while the first page, or the next one, is on its way. */
const OUTLINES = { first: 14, next: 4 } as const;
/** Pages are asked for this many rows before one arrives at the end. */
const AHEAD = 20;

type VirtualRows = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly rowHeight: number;
  readonly list: ConnectionState<unknown> & { readonly loadMore: () => void };
  readonly place: KeptPlace;
};

/** Which rows exist now, and where; reads on before the end is in sight and begins where the reader left. */
export function useVirtualRows({ scroller, rowHeight, list, place }: VirtualRows) {
  const { nodes, hasMore, hasFailedMore, isLoading, loadMore } = list;
  const outlines = isLoading ? OUTLINES.first : hasFailedMore ? 1 : hasMore ? OUTLINES.next : 0;
  const virtualizer = useVirtualizer({
    count: nodes.length + outlines,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    initialOffset: () => place.read().offset,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the virtualizer keeps the sizes it once estimated.
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);

  const items = virtualizer.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (lastShown >= nodes.length - AHEAD) loadMore();
  }, [lastShown, nodes.length, loadMore]);

  const onScroll = useCallback(
    (event: { readonly currentTarget: HTMLElement }) =>
      place.write({ offset: event.currentTarget.scrollTop }),
    [place],
  );
  return {
    items,
    height: virtualizer.getTotalSize(),
    onScroll,
    scrollTo: (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
