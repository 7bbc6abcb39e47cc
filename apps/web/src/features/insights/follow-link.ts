import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';

/** Lets a plain anchor, such as one inside a drawing, stay in the product; a wish for a new tab is left to the browser. */
export function useFollowLink(): (event: MouseEvent<Element>) => void {
  const router = useRouter();
  return (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    const href = event.currentTarget.getAttribute('href');
    if (href === null) return;
    event.preventDefault();
    void router.navigate({ href });
  };
}
