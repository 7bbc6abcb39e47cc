import { useLingui } from '@lingui/react/macro';
import type { Billing } from '#generated/graphql.ts';

/** How something is paid, in words. */
export function useBillingWords(): Readonly<Record<Billing, string>> {
  const { t } = useLingui();
  return { ONCE: t`Once`, MONTHLY: t`Every month`, YEARLY: t`Every year` };
}
