import type { ReactNode } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';

export interface UiProviderProps {
  /** BCP 47 tag of the language the interface speaks, e.g. `ja-JP`: dates, numbers and built-in names follow it. */
  readonly locale: string;
  /** Follows an internal link without loading the page anew. */
  readonly navigate: (href: string) => void;
  readonly children: ReactNode;
}

/** Gives every component below its language and the way to follow a link. */
export function UiProvider({ locale, navigate, children }: UiProviderProps) {
  return (
    <I18nProvider locale={locale}>
      <RouterProvider navigate={navigate}>{children}</RouterProvider>
    </I18nProvider>
  );
}
