import { useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { FirstProduct } from './first-product.tsx';
import { LeadStage } from './lead-stage.tsx';
import { LeadWorth } from './lead-worth.tsx';
import styles from './party-work.module.css';

export const PartyLeadsLead = graphql(`
  fragment PartyLeads_Lead on Lead {
    id
    number
    title
    firstProduct
    capturedAt
    owner {
      id
      name
    }
    ...LeadStage_Lead
    ...LeadWorth_Lead
  }
`);

type PartyLeadRowsProps = {
  readonly slug: string;
  readonly leads: readonly FragmentType<typeof PartyLeadsLead>[];
};

/** Leads of a contact or company, a line each. */
export function PartyLeadRows({ slug, leads }: PartyLeadRowsProps) {
  const known = readFragment(PartyLeadsLead, leads);
  const { t } = useLingui();
  const formats = useFormats();
  const now = useNow();
  return (
    <ul className={styles.list}>
      {known.map((lead) => (
        <li key={lead.id} className={styles.row}>
          <Anchor variant="plain" href={`/o/${slug}/leads/${lead.id}`}>
            {lead.title} <span className={styles.number}>{t`Lead ${lead.number}`}</span>
            <FirstProduct name={lead.firstProduct} />
          </Anchor>
          <LeadStage lead={lead} />
          <span className={styles.faint}>{lead.owner?.name}</span>
          <span className={styles.faint}>{formats.relative(Date.parse(lead.capturedAt), now)}</span>
          <span className={styles.end}>
            <LeadWorth lead={lead} />
          </span>
        </li>
      ))}
    </ul>
  );
}
