import { useLingui } from '@lingui/react/macro';
import type { Interest } from '#generated/graphql.ts';

/** How much somebody wants a product, in words. */
export function useInterestWords(): Readonly<Record<Interest, string>> {
  const { t } = useLingui();
  return { STRONG: t`Wants it much`, SOME: t`Wants it somewhat`, NONE: t`Does not want it` };
}
