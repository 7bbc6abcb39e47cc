import type { ReactNode } from 'react';

/** One part of the catalogue. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="catalogue-section" aria-label={title}>
      <h2 className="catalogue-title">{title}</h2>
      <div className="catalogue-body">{children}</div>
    </section>
  );
}

/** Samples side by side. */
export function Row({ children }: { readonly children: ReactNode }) {
  return <div className="catalogue-row">{children}</div>;
}

/** Samples in columns of one measure. */
export function Grid({ children }: { readonly children: ReactNode }) {
  return <div className="catalogue-grid">{children}</div>;
}
