import { fragment, inOrganization, living } from '../../../platform/database/sql.ts';
import type { UseSource } from '../../catalog/index.ts';

/** What leads are judged by that names settings: the rules of the score one by one, the potential, questions and gates. */
export const judgesThatName: UseSource = (scope) =>
  fragment`SELECT 'SCORE_RULE', NULL, NULL::uuid, e.part -> 'name', e.part::text
      FROM qualification_rule AS r, jsonb_array_elements((r.definition -> 'fit') || (r.definition -> 'engagement')) AS e(part)
      WHERE ${inOrganization(scope, 'r')} AND r.kind = 'SCORE_MODEL'
    UNION ALL SELECT r.kind, NULL, NULL::uuid, r.definition -> 'name', r.definition::text
      FROM qualification_rule AS r WHERE ${inOrganization(scope, 'r')} AND r.kind IN ('POTENTIAL_POLICY', 'FRAMEWORK')
    UNION ALL SELECT 'STAGE_GATE', NULL, NULL::uuid, to_jsonb(s.name), e.part::text
      FROM stage AS s JOIN qualification_rule AS r ON r."organizationId" = s."organizationId"
        AND r.kind = 'STAGE_GATES' AND r.key = s."pipelineId"::text,
      jsonb_path_query(r.definition, '$[*]') AS e(part)
      WHERE ${living(scope, 's')} AND e.part ->> 'stageId' = s.id::text`;
