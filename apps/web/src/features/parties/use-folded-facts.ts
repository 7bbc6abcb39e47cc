import { useState } from 'react';
import { shownAtFirst } from '#app/custom-fields/shown-at-first.ts';

export type FoldedFacts = {
  readonly isShown: (key: string) => boolean;
  /** How many wait behind one press. */
  readonly hidden: number;
  readonly showAll: () => void;
  /** Keeps a fact in sight while it is filled and emptied. */
  readonly keep: (key: string) => void;
};

/** Which of the facts that a party may lack are shown: many empty ones wait behind one press. */
export function useFoldedFacts(values: Readonly<Record<string, unknown>>, canEdit: boolean): FoldedFacts {
  const [isWhole, setWhole] = useState(false);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const facts = Object.keys(values).map((key) => ({ key, required: false }));
  const isInSight = ({ key }: { readonly key: string }) => (values[key] ?? '') !== '' || kept.has(key);
  const shown = new Set((isWhole ? facts : shownAtFirst(facts, isInSight)).map(({ key }) => key));
  return {
    isShown: (key) => shown.has(key),
    hidden: canEdit ? facts.length - shown.size : 0,
    showAll: () => setWhole(true),
    keep: (key) => setKept((before) => new Set(before).add(key)),
  };
}
