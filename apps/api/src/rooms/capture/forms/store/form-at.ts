import {
  FORM_LIMITS,
  type FormConsent,
  type FormField,
  type FormText,
  type WebForm,
} from '@mikomi/domain/capture';
import type { Database } from '../../../../platform/database/database.ts';
import type { OrganizationScope } from '../../../../platform/database/scope.ts';
import {
  type Fragment,
  fragment,
  inOrganization,
  living,
  raw,
  runAbove,
  sql,
} from '../../../../platform/database/sql.ts';
import * as catalog from '../../../catalog/index.ts';
import type { ServedForm } from '../served-form.ts';

/** A form as its row holds it. */
export interface FormRow {
  readonly title: FormText;
  readonly intro: FormText;
  readonly button: FormText;
  readonly thanks: FormText;
  readonly redirectUrl: string | null;
  readonly fields: readonly FormField[];
  readonly consents: readonly FormConsent[];
  readonly colours: WebForm['colours'];
  readonly allowedSites: readonly string[];
  readonly doubleOptIn: boolean;
  readonly productIds: readonly string[];
  readonly productGroupIds: readonly string[];
}

type Row = FormRow & Omit<ServedForm, 'form' | 'customFields'>;

export const FORM_COLUMNS = raw(
  `f.title, f.intro, f.button, f.thanks, f."redirectUrl", f.fields, f.consents, f.colours, f."allowedSites", f."doubleOptIn", f."productIds", f."productGroupIds"`,
);
const SERVED =
  raw(`SELECT f."organizationId", f.id, i.key, i.id AS "inletId", s.name AS "sourceName", o.name AS "organizationName", o."timeZone", o."phoneCountry", o.currency,
  s."deletedAt" IS NULL AND o."deletedAt" IS NULL AS "isOpen", f."groupIds", `);
const FROM =
  raw(`FROM inlet AS i JOIN source AS s ON s."organizationId" = i."organizationId" AND s.id = i."sourceId" AND s.kind = 'WEB_FORM'
  JOIN web_form AS f ON f."organizationId" = s."organizationId" AND f."sourceId" = s.id
  JOIN organization AS o ON o.id = i."organizationId"`);

/** The form at an address, of whichever organization. */
export function formAt(database: Database, key: string): Promise<ServedForm | undefined> {
  return served(database, fragment`i.key = ${key}`, { database });
}

/** The form whose deliveries come in at an inlet. */
export function formOfInlet(scope: OrganizationScope, inletId: string): Promise<ServedForm | undefined> {
  return served(
    scope.client ? { client: scope.client } : scope.database,
    fragment`${inOrganization(scope, 'i')} AND i.id = ${inletId}`,
    scope,
  );
}

async function served(
  at: Parameters<typeof runAbove>[0],
  which: Fragment,
  around: Pick<OrganizationScope, 'database' | 'client'>,
): Promise<ServedForm | undefined> {
  const [row] = await runAbove<Row>(at, fragment`${SERVED}${FORM_COLUMNS} ${FROM} WHERE ${which}`);
  if (!row) return undefined;
  const scope = { ...around, organizationId: row.organizationId };
  return {
    ...row,
    form: await wholeForm(scope, row),
    customFields: await catalog.customFieldsOf(scope),
  };
}

/**
 * A row of a form with the names of the products that it offers, those out of use left out: the ones that are named, then those
 * of its product groups by name.
 */
export async function wholeForm(
  scope: OrganizationScope,
  { productIds, productGroupIds, ...form }: FormRow,
): Promise<WebForm> {
  if (productIds.length + productGroupIds.length === 0) return { ...form, productNames: [] };
  const products = await sql(scope)<{ id: string; name: string }>`
    SELECT p.id, p.name FROM product AS p
    WHERE ${living(scope, 'p')} AND (p.id = ANY(${productIds}::uuid[]) OR p."groupId" = ANY(${productGroupIds}::uuid[]))
    ORDER BY p.name, p.id LIMIT ${FORM_LIMITS.products * 2}`;
  const names = new Map(products.map(({ id, name }) => [id, name]));
  const named = productIds.flatMap((id) => names.get(id) ?? []);
  const ofGroups = products.filter(({ id }) => !productIds.includes(id)).map(({ name }) => name);
  return { ...form, productNames: [...named, ...ofGroups].slice(0, FORM_LIMITS.products) };
}
