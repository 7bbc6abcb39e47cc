import { useLingui } from '@lingui/react/macro';
import type { Potential } from '#generated/graphql.ts';

/** What the potentials are called. */
export function usePotentialWords(): Readonly<Record<Potential, string>> {
  const { t } = useLingui();
  return { HIGH: t`High`, MEDIUM: t`Medium`, LOW: t`Low` };
}
