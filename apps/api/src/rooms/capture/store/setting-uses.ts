import { fragment, inOrganization, living } from '../../../platform/database/sql.ts';
import type { UseSource } from '../../catalog/index.ts';

/** What leads come in by that names settings: forms, the mappings of sources, and those saved of lists. */
export const inletsThatName: UseSource = (scope) =>
  fragment`SELECT 'WEB_FORM', 'WebForm', f.id, to_jsonb(s.name),
        concat(f.fields::text, f."groupIds"::text, f."productGroupIds"::text)
      FROM web_form AS f JOIN source AS s ON s."organizationId" = f."organizationId" AND s.id = f."sourceId"
      WHERE ${living(scope, 's')}
    UNION ALL SELECT 'INLET', 'Source', s.id, to_jsonb(s.name), concat(i.mapping::text, i.lesson::text, s."groupIds"::text, s."productGroupId"::text)
      FROM inlet AS i JOIN source AS s ON s."organizationId" = i."organizationId" AND s.id = i."sourceId"
      WHERE ${living(scope, 's')}
    UNION ALL SELECT 'IMPORT_MAPPING', NULL, NULL::uuid, to_jsonb(m.name), m.choices::text
      FROM import_mapping AS m WHERE ${inOrganization(scope, 'm')}`;
