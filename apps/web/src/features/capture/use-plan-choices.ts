import { useCallback, useState } from 'react';
import type { PlanChoices } from './plan-choices.ts';

/** What was chosen for an import, kept in this tab until it is started. */
export function usePlanChoices(
  importId: string,
): readonly [PlanChoices, (change: (plan: PlanChoices) => PlanChoices) => void] {
  const key = `mikomi.import.${importId}`;
  const [plan, setPlan] = useState<PlanChoices>(() => stored(key));
  const change = useCallback(
    (next: (plan: PlanChoices) => PlanChoices) =>
      setPlan((before) => {
        const after = next(before);
        try {
          sessionStorage.setItem(key, JSON.stringify(after));
        } catch {
          // Without storage the choices last as long as the page.
        }
        return after;
      }),
    [key],
  );
  return [plan, change];
}

function stored(key: string): PlanChoices {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}
