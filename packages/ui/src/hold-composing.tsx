import type { KeyboardEvent, ReactNode } from 'react';
import { isComposing } from './composing.ts';

function hold(event: KeyboardEvent): void {
  if (isComposing(event)) event.stopPropagation();
}

/** Keeps the keys of an input method from whatever listens inside: they belong to the conversion alone. */
export function HoldComposing({ children }: { readonly children: ReactNode }) {
  return (
    <div style={{ display: 'contents' }} onKeyDownCapture={hold}>
      {children}
    </div>
  );
}
