import { comparesId, IdComparator } from '../../graphql/comparators.ts';
import { type Fragment, fragment, inOrganization, join } from '../../platform/database/sql.ts';
import type { MemberContext } from '../../platform/member-context.ts';
import type { LeadField } from '../leads/index.ts';
import type { PartyField } from '../parties/index.ts';

type Asked = Parameters<typeof comparesId>[2];

/** Opens what an import brought as a list of leads: `leads(filter: { import: … })`. */
export const importedLeadField: LeadField<Asked> = {
  name: 'import',
  input: (t) => t.field({ type: IdComparator, description: 'Only those that this import made or changed.' }),
  conditions: (member, asked) => [fragment`l.id IN ${broughtBy(member, 'Lead', asked)}`],
};

/** Opens what an import of contacts or companies brought as a list of them. */
export const importedPartyField: PartyField<Asked> = {
  name: 'import',
  input: (t) => t.field({ type: IdComparator, description: 'Only those that this import made or changed.' }),
  conditions: (member, party, asked) => [
    fragment`p.id IN ${broughtBy(member, party === 'contact' ? 'Contact' : 'Company', asked)}`,
  ],
};

function broughtBy(member: MemberContext, recordType: string, asked: Asked): Fragment {
  const which = comparesId('r."importId"', 'Import', asked);
  return fragment`(SELECT r."recordId" FROM import_row AS r WHERE ${inOrganization(member, 'r')}
    AND r."recordType" = ${recordType} AND r.state IN ('CREATED', 'UPDATED') AND ${join(which, ' AND ')})`;
}
