import { fragment, living } from '../../../platform/database/sql.ts';
import type { UseSource } from '../../catalog/index.ts';

/** Groups in use whose rules name settings. */
export const groupsThatName: UseSource = (scope) =>
  fragment`SELECT 'CUSTOMER_GROUP', 'CustomerGroup', g.id, to_jsonb(g.name), g.rule::text
    FROM customer_group AS g WHERE ${living(scope, 'g')} AND g.kind = 'RULE'`;
