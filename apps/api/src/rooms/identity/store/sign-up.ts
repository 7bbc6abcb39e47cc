import type { ProductFacts } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import { type Fragment, fragment, runAbove } from '../../../platform/database/sql.ts';

interface House {
  readonly database: Database;
  readonly product: ProductFacts;
}

/** Whether somebody without an invitation may sign up: where nobody but the sample's people has yet, also where sign-up is by invitation. */
export async function isSignUpOpen({ database, product }: House): Promise<boolean> {
  if (!product.signUpByInvitation) return true;
  return !(await isThere(
    database,
    fragment`SELECT 1 FROM person AS p WHERE NOT EXISTS (SELECT 1 FROM member AS m
        JOIN organization AS o ON o.id = m."organizationId" AND o.sample WHERE m."personId" = p.id)
      UNION ALL SELECT 1 FROM organization AS o WHERE NOT o.sample`,
  ));
}

/** Whether a person may found an organization: where sign-up is by invitation the first one, and whoever owns one. */
export async function mayFound({ database, product }: House, personId: string): Promise<boolean> {
  if (!product.signUpByInvitation) return true;
  if (!(await isThere(database, fragment`SELECT 1 FROM organization AS o WHERE NOT o.sample`))) return true;
  return isThere(
    database,
    fragment`SELECT 1 FROM member AS m JOIN organization AS o ON o.id = m."organizationId"
      WHERE m."personId" = ${personId} AND m.role = 'OWNER' AND m."deactivatedAt" IS NULL
        AND o."deletedAt" IS NULL AND NOT o.sample`,
  );
}

async function isThere(database: Database, rows: Fragment): Promise<boolean> {
  const [row] = await runAbove<{ found: boolean }>(database, fragment`SELECT EXISTS (${rows}) AS found`);
  return row?.found ?? false;
}
