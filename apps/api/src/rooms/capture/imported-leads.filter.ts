import { comparesId, IdComparator } from '../../graphql/comparators.ts';
import { fragment, inOrganization, join } from '../../platform/database/sql.ts';
import type { LeadField } from '../leads/index.ts';

type Asked = Parameters<typeof comparesId>[2];

/** Opens what an import brought as a list of leads: `leads(filter: { import: … })`. */
export const importedLeadField: LeadField<Asked> = {
  name: 'import',
  input: (t) => t.field({ type: IdComparator, description: 'Only those that this import made or changed.' }),
  conditions: (member, asked) => {
    const which = comparesId('r."importId"', 'Import', asked);
    return [
      fragment`l.id IN (SELECT r."recordId" FROM import_row AS r WHERE ${inOrganization(member, 'r')}
        AND r."recordType" = 'Lead' AND r.state IN ('CREATED', 'UPDATED') AND ${join(which, ' AND ')})`,
    ];
  },
};
