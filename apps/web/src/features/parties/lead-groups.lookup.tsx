import { useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { useQuery } from 'urql';
import rows from '#app/settings/rows.module.css';
import { graphql } from '#generated/index.ts';
import { PartySection } from './party-section.tsx';

const LeadGroupsQuery = graphql(`
  query LeadGroups($id: ID!) {
    lead(id: $id) {
      id
      groups {
        id
        name
      }
    }
  }
`);

/** The customer groups that a lead is in by its contact and company; nothing where it is in none. */
export function LeadGroups({ slug, leadId }: { readonly slug: string; readonly leadId: string }) {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: LeadGroupsQuery, variables: { id: leadId } });
  const groups = data?.lead?.groups ?? [];
  if (groups.length === 0) return null;
  return (
    <PartySection title={t`Customer groups`}>
      <ul className={rows.rows}>
        {groups.map(({ id, name }) => (
          <li key={id} className={rows.row}>
            <Anchor variant="plain" href={`/o/${slug}/customers/groups/${id}`}>
              {name}
            </Anchor>
          </li>
        ))}
      </ul>
    </PartySection>
  );
}
