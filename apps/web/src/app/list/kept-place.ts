import { useLocation } from '@tanstack/react-router';
import { useMemo } from 'react';

/** Where a reader was in a list: how far it was loaded and scrolled, and which row had the cursor. */
export type Place = {
  readonly pages: number;
  readonly offset: number;
  readonly row: string | undefined;
};

export type KeptPlace = {
  /** Names the list in its entry of the history. */
  readonly entry: string;
  readonly read: () => Place;
  readonly write: (change: Partial<Place>) => void;
};

const START: Place = { pages: 1, offset: 0, row: undefined };

/** By entry of the history: going back finds the place, a new visit begins at the top. */
const places = new Map<string, Place>();

export function placeOf(entry: string): KeptPlace {
  return {
    entry,
    read: () => places.get(entry) ?? START,
    write: (change) => {
      places.set(entry, { ...(places.get(entry) ?? START), ...change });
    },
  };
}

/** The place of the list in this entry of the history; another filter is another list. */
export function usePlace(): KeptPlace {
  const entry = useLocation({ select: ({ state, href }) => `${state.__TSR_key ?? ''} ${href}` });
  return useMemo(() => placeOf(entry), [entry]);
}
