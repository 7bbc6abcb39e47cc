import { useLingui } from '@lingui/react/macro';
import { useFormats } from '#app/formats/formats-context.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './fact-phone-row.module.css';
import { isOfLeads } from './fact-search.ts';

const FactPhoneRowFact = graphql(`
  fragment FactPhoneRow_Fact on Fact {
    day
    value {
      amount
      currency
    }
    metric
    leadTitle
    lead {
      id
      company {
        id
        name
      }
      expectedValue {
        amount
        currency
      }
      dealValue {
        amount
        currency
      }
    }
    member {
      id
      name
    }
  }
`);

/** A row behind a number in two lines: what, of which company and how much, who and when. */
export function FactPhoneRow({ fact }: { readonly fact: FragmentType<typeof FactPhoneRowFact> }) {
  const { day, metric, value, leadTitle, lead, member } = readFragment(FactPhoneRowFact, fact);
  const company = lead?.company?.name;
  const worth =
    metric === 'LEADS_CONVERTED' ? lead?.dealValue : isOfLeads(metric) ? lead?.expectedValue : value;
  const { t } = useLingui();
  const formats = useFormats();
  return (
    <div className={styles.row}>
      <span className={styles.title}>
        <strong>{leadTitle ?? t`A lead you may not open`}</strong>
        {company && company !== leadTitle ? <span className={styles.faint}> {company}</span> : null}
      </span>
      <span>{worth ? formats.money(worth) : null}</span>
      <span className={styles.second}>{member?.name ?? t`Nobody`}</span>
      <span className={styles.second}>{formats.day(day)}</span>
    </div>
  );
}
