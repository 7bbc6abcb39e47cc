import { type RefCallback, useCallback, useState } from 'react';

/** The width in px of the element that receives the ref; `first` until it is measured. */
export function useWidth(first: number): readonly [RefCallback<Element>, number] {
  const [width, setWidth] = useState(first);
  const ref = useCallback((element: Element | null) => {
    if (!element) return;
    const watch = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [ref, width];
}
