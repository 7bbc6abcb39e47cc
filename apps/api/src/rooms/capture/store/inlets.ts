import type { Transaction } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import {
  type Fragment,
  fragment,
  inOrganization,
  raw,
  runAbove,
  sql,
} from '../../../platform/database/sql.ts';
import type { InletRow, SealedSecret } from '../inbox/opened-inlet.ts';

const COLUMNS =
  raw(`i."organizationId", i.id, i."sourceId", s.name AS "sourceName", s.kind, i.secrets, i.mapping, i.lesson,
  s."ownerRule", s."ownerId", s."productId", s."linkGives",
  (SELECT jsonb_build_object('id', g.id, 'name', g.name) FROM product_group AS g
    WHERE g."organizationId" = s."organizationId" AND g.id = s."productGroupId" AND g."deletedAt" IS NULL) AS "productGroup",
  s."groupIds", s."deletedAt" IS NULL AND o."deletedAt" IS NULL AS "isOpen"`);
const FROM =
  raw(`FROM inlet AS i JOIN source AS s ON s."organizationId" = i."organizationId" AND s.id = i."sourceId"
  JOIN organization AS o ON o.id = i."organizationId"`);

/** The inlet at an address, of whichever organization. */
export async function inletAt(database: Database, key: string): Promise<InletRow | undefined> {
  const [row] = await runAbove<InletRow>(database, fragment`SELECT ${COLUMNS} ${FROM} WHERE i.key = ${key}`);
  return row;
}

/** One inlet of the organization. */
export function inletById(scope: OrganizationScope, id: string): Promise<InletRow | undefined> {
  return inletWhere(scope, fragment`i.id = ${id}`);
}

/** The inlet of a source. */
export function inletOfSource(scope: OrganizationScope, sourceId: string): Promise<InletRow | undefined> {
  return inletWhere(scope, fragment`i."sourceId" = ${sourceId}`);
}

async function inletWhere(scope: OrganizationScope, which: Fragment): Promise<InletRow | undefined> {
  const [row] = await sql(scope)<InletRow>`
    SELECT ${COLUMNS} ${FROM} WHERE ${inOrganization(scope, 'i')} AND ${which}`;
  return row;
}

/** Keeps what is agreed with a sender beside what is agreed already; null takes a secret back. */
export async function sealSecrets(
  tx: Transaction,
  inletId: string,
  secrets: Readonly<Record<string, SealedSecret | null>>,
): Promise<void> {
  await sql(tx)`
    UPDATE inlet AS i SET secrets = jsonb_strip_nulls(i.secrets || ${JSON.stringify(secrets)}::jsonb)
    WHERE ${inOrganization(tx, 'i')} AND i.id = ${inletId}`;
}
