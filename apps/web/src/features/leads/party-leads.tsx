import { useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { lazy, Suspense, useState } from 'react';
import { useFormats } from '#app/formats/formats-context.tsx';
import type { FragmentType } from '#generated/index.ts';
import { PartyLeadRows, type PartyLeadsLead } from './party-lead-rows.tsx';
import styles from './party-work.module.css';

const AllPartyLeads = lazy(() =>
  import('./all-party-leads.lookup.tsx').then((module) => ({ default: module.AllPartyLeads })),
);

type PartyLeadsProps = {
  readonly slug: string;
  /** The contact or company. */
  readonly of: string;
  readonly leads: readonly FragmentType<typeof PartyLeadsLead>[];
  readonly totalCount: number;
};

/** The leads on a contact or company, newest first. */
export function PartyLeads({ slug, of, leads, totalCount }: PartyLeadsProps) {
  const [isAll, setAll] = useState(false);
  const { t } = useLingui();
  const formats = useFormats();
  const rows = <PartyLeadRows slug={slug} leads={leads} />;
  return (
    <section aria-label={t`Leads`} className={styles.section}>
      <h2 className={styles.title}>
        {t`Leads`} <span className={styles.count}>{formats.number(totalCount)}</span>
      </h2>
      {leads.length === 0 ? (
        <p className={styles.nothing}>{t`No lead yet.`}</p>
      ) : (
        <>
          {isAll ? (
            <Suspense fallback={rows}>
              <AllPartyLeads slug={slug} of={of} first={leads} />
            </Suspense>
          ) : (
            rows
          )}
          {!isAll && totalCount > leads.length ? (
            <div>
              <Button variant="quiet" onPress={() => setAll(true)}>
                {t`Show more`}
              </Button>
            </div>
          ) : null}
        </>
      )}
    </section>
  );
}
