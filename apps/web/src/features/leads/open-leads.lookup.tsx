import { useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql, readFragment } from '#generated/index.ts';
import { LeadStage } from './lead-stage.tsx';
import styles from './open-leads.module.css';

const OpenLeadsQuery = graphql(`
  query OpenLeads($filter: LeadFilter!) {
    leads(first: 20, filter: $filter) {
      nodes {
        id
        ...OpenLeads_Lead
      }
    }
  }
`);

const OpenLeadsLead = graphql(`
  fragment OpenLeads_Lead on Lead {
    id
    number
    title
    contact {
      id
    }
    owner {
      id
      name
    }
    ...LeadStage_Lead
  }
`);

type Parties = { readonly contacts: readonly string[] } | { readonly company: string };

/** The open leads of somebody who may be asking anew, as far as the viewer may see them. */
export function useOpenLeads(of: Parties) {
  const party = 'company' in of ? { company: { eq: of.company } } : { contact: { in: [...of.contacts] } };
  const pause = 'contacts' in of && of.contacts.length === 0;
  const [{ data }] = useQuery({
    query: OpenLeadsQuery,
    variables: { filter: { ...party, status: { eq: 'OPEN' as const } } },
    pause,
  });
  return readFragment(OpenLeadsLead, pause ? [] : (data?.leads.nodes ?? []));
}

/** Open leads a line each, with where they stand and whose they are. */
export function OpenLeadRows({ leads }: { readonly leads: ReturnType<typeof useOpenLeads> }) {
  const { t } = useLingui();
  const { slug = '' } = useParams({ strict: false });
  if (leads.length === 0) return null;
  return (
    <ul aria-label={t`Open leads`} className={styles.list}>
      {leads.map((lead) => {
        const { id, number, title, owner } = lead;
        return (
          <li key={id} className={styles.lead}>
            <Anchor href={`/o/${slug}/leads/${id}`}>{title}</Anchor>
            <span className={styles.facts}>{t`Lead ${number}`}</span>
            <LeadStage lead={lead} />
            <span className={styles.facts}>{owner?.name ?? t`Nobody’s yet`}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** Says, before anything is made, what becomes of an enquiry of somebody who has open leads. */
export function OpenLeadsNote() {
  const { t } = useLingui();
  return (
    <p className={styles.facts}>
      {t`When you create it, you choose: a touch on the open lead, or a new repeat lead.`}
    </p>
  );
}

type OpenLeadsProps = { readonly of: Parties };

/** The open leads of one who was chosen, and what becomes of an enquiry of theirs. */
export function OpenLeads({ of }: OpenLeadsProps) {
  const leads = useOpenLeads(of);
  return leads.length === 0 ? null : (
    <div role="status">
      <OpenLeadRows leads={leads} />
      <OpenLeadsNote />
    </div>
  );
}
