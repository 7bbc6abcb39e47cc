import { useLingui } from '@lingui/react/macro';
import { IconCall, IconMail } from '@mikomi/ui';
import type { ReactNode } from 'react';
import { leadReach } from '#app/reach/lead-reach.ts';
import { ReachLink } from '#app/words/reach-link.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './lead-head.module.css';
import { LeadPotential } from './lead-potential.tsx';
import { LeadStage } from './lead-stage.tsx';

const LeadHeadLead = graphql(`
  fragment LeadHead_Lead on Lead {
    id
    number
    title
    firstProduct
    contact {
      id
      erasedAt
    }
    company {
      id
      name
    }
    ...LeadReach_Lead
    ...LeadStage_Lead
    ...LeadPotential_Lead
  }
`);

type LeadHeadProps = {
  readonly lead: FragmentType<typeof LeadHeadLead>;
  /** What else one may do with it. */
  readonly children?: ReactNode;
};

/** What a lead is called, where it stands, and one touch that calls or writes. */
export function LeadHead({ lead, children }: LeadHeadProps) {
  const known = readFragment(LeadHeadLead, lead);
  const { t } = useLingui();
  const { number, title, firstProduct, contact, company } = known;
  const { phone, email } = leadReach(known);
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.state}>
          <span className={styles.number}>{t`Lead ${number}`}</span>
          {company && company.name !== title ? <span>{company.name}</span> : null}
          {firstProduct ? <span>{firstProduct}</span> : null}
          <span className={styles.stage}>
            <LeadStage lead={known} />
          </span>
          <LeadPotential lead={known} />
        </p>
      </div>
      <div className={styles.reach}>
        {contact?.erasedAt && !phone && !email ? (
          <span className={styles.erased}>{t`Their personal data was erased: nobody can be reached.`}</span>
        ) : null}
        {phone ? (
          <ReachLink kind="PHONE" href={phone.href} isRefused={phone.isRefused}>
            <IconCall aria-hidden="true" />
            <span className={styles.word}>{phone.shown}</span>
          </ReachLink>
        ) : null}
        {email ? (
          <ReachLink kind="EMAIL" href={email.href} isRefused={email.isRefused}>
            <IconMail aria-hidden="true" />
            <span className={styles.word}>{t({ message: 'E-mail', context: 'a message' })}</span>
          </ReachLink>
        ) : null}
        {children}
      </div>
    </header>
  );
}
