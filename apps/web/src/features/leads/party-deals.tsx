import { useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { lazy, Suspense, useState } from 'react';
import { useFormats } from '#app/formats/formats-context.tsx';
import type { FragmentType } from '#generated/index.ts';
import { PartyDealRows, type PartyDealsDeal } from './party-deal-rows.tsx';
import styles from './party-work.module.css';

const AllPartyDeals = lazy(() =>
  import('./all-party-deals.lookup.tsx').then((module) => ({ default: module.AllPartyDeals })),
);

type PartyDealsProps = {
  readonly slug: string;
  /** The contact or company. */
  readonly of: string;
  readonly deals: readonly FragmentType<typeof PartyDealsDeal>[];
  readonly totalCount: number;
};

/** What a contact or company bought, latest first; nothing is said before the first deal. */
export function PartyDeals({ slug, of, deals, totalCount }: PartyDealsProps) {
  const [isAll, setAll] = useState(false);
  const { t } = useLingui();
  const formats = useFormats();
  const rows = <PartyDealRows slug={slug} deals={deals} />;
  if (deals.length === 0) return null;
  return (
    <section aria-label={t`Deals`} className={styles.section}>
      <h2 className={styles.title}>
        {t`Deals`} <span className={styles.count}>{formats.number(totalCount)}</span>
      </h2>

      {isAll ? (
        <Suspense fallback={rows}>
          <AllPartyDeals slug={slug} of={of} first={deals} />
        </Suspense>
      ) : (
        rows
      )}
      {!isAll && totalCount > deals.length ? (
        <div>
          <Button variant="quiet" onPress={() => setAll(true)}>
            {t`Show more`}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
