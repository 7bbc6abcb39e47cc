import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { DueTime } from './due-time.tsx';
import styles from './lead-phone-row.module.css';
import { LeadPotential } from './lead-potential.tsx';
import { LeadStage } from './lead-stage.tsx';
import { LeadWorth } from './lead-worth.tsx';

const LeadPhoneRowLead = graphql(`
  fragment LeadPhoneRow_Lead on Lead {
    id
    title
    company {
      id
      name
    }
    nextFollowUpAt
    ...LeadStage_Lead
    ...LeadPotential_Lead
    ...LeadWorth_Lead
  }
`);

/** A lead in two lines: who, of which company and how hot; where it stands, what it is worth and what is next. */
export function LeadPhoneRow({ lead }: { readonly lead: FragmentType<typeof LeadPhoneRowLead> }) {
  const known = readFragment(LeadPhoneRowLead, lead);
  const { title, company, nextFollowUpAt } = known;
  return (
    <div className={styles.row}>
      <span className={styles.title}>
        <strong>{title}</strong>
        {company && company.name !== title ? <span className={styles.faint}> {company.name}</span> : null}
      </span>
      <LeadPotential lead={known} />
      <span className={styles.second}>
        <LeadStage lead={known} />
        <span className={styles.numbers}>
          <LeadWorth lead={known} notation="compact" />
          {nextFollowUpAt ? <DueTime at={nextFollowUpAt} /> : null}
        </span>
      </span>
    </div>
  );
}
