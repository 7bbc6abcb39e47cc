import type { AnyRouter } from '@tanstack/react-router';

/** Fetches the page behind a link as soon as the pointer or the focus reaches it. Returns how to stop. */
export function preloadPointedLinks(router: AnyRouter): () => void {
  const preload = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="/"]') : null;
    if (link === null || link.target === '_blank') return;
    void router.preloadRoute({ to: link.pathname } as never).catch(() => undefined);
  };
  document.addEventListener('pointerover', preload, { passive: true });
  document.addEventListener('focusin', preload);
  return () => {
    document.removeEventListener('pointerover', preload);
    document.removeEventListener('focusin', preload);
  };
}
