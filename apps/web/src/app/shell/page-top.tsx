import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { PageTitle } from '../page-title.tsx';

type Slots = {
  readonly place: HTMLElement | null;
  readonly actions: HTMLElement | null;
};

type SlotRefs = {
  readonly placeRef: (element: HTMLElement | null) => void;
  readonly actionsRef: (element: HTMLElement | null) => void;
};

const SlotsContext = createContext<Slots & SlotRefs>({
  place: null,
  actions: null,
  placeRef: () => undefined,
  actionsRef: () => undefined,
});

export function PageTopProvider({ children }: { readonly children: ReactNode }) {
  const [place, placeRef] = useState<HTMLElement | null>(null);
  const [actions, actionsRef] = useState<HTMLElement | null>(null);
  const slots = useMemo(() => ({ place, actions, placeRef, actionsRef }), [place, actions]);
  return <SlotsContext value={slots}>{children}</SlotsContext>;
}

export const usePageTopSlots = (): SlotRefs => use(SlotsContext);

type PageTopProps = {
  readonly title: string;
  /** Stands for the title in the line, e.g. a breadcrumb. */
  readonly place?: ReactNode;
  readonly actions?: ReactNode;
};

/** A page says where one is: the top line shows it, the document is named after it. */
export function PageTop({ title, place, actions }: PageTopProps) {
  const slots = use(SlotsContext);
  return (
    <>
      <PageTitle>{title}</PageTitle>
      {slots.place ? createPortal(place ?? <h1>{title}</h1>, slots.place) : null}
      {slots.actions && actions ? createPortal(actions, slots.actions) : null}
    </>
  );
}
