import { type Label, labelIn } from '@mikomi/domain/shared';
import DataLoader from 'dataloader';
import { type GraphContext, memberOf } from '../../../graphql/context.ts';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { type Fragment, fragment, inOrganization, join, runScoped } from '../../../platform/database/sql.ts';

/** What may name a setting. */
export const USE_KINDS = [
  'CUSTOMER_GROUP',
  'ASSIGNMENT_RULE',
  'TERRITORY',
  'ASSIGNMENT_MEMBER',
  'SCORE_RULE',
  'POTENTIAL_POLICY',
  'FRAMEWORK',
  'STAGE_GATE',
  'WEB_FORM',
  'INLET',
  'IMPORT_MAPPING',
  'PRODUCT',
] as const;

/** One of `USE_KINDS`. */
export type UseKind = (typeof USE_KINDS)[number];

/** Something that names a setting. */
export interface SettingUse {
  readonly kind: UseKind;
  /** The type and the key of the record that it is or stands on; null where there is one of its kind. */
  readonly type: string | null;
  readonly id: string | null;
  readonly name: string | null;
}

/**
 * Everything of a kind that may name settings: rows of `kind`, `type`, `id`, `name` as JSON, and `said`, the text in
 * which it names them by their keys.
 */
export type UseSource = (scope: OrganizationScope) => Fragment;

/** So many uses of one setting are told. */
export const MOST_USES = 50;

const sources: UseSource[] = [
  (
    scope,
  ) => fragment`SELECT 'PRODUCT' AS kind, 'Product' AS type, p.id, to_jsonb(p.name) AS name, p."groupId"::text AS said
    FROM product AS p WHERE ${inOrganization(scope, 'p')} AND p."deletedAt" IS NULL AND p."groupId" IS NOT NULL`,
];

/** Adds what of a room above names settings; `compose.ts` does. */
export function addUses(source: UseSource): void {
  sources.push(source);
}

/** What names a setting: asked once, whatever names it, for all settings of a query. */
export function usesOf(context: GraphContext, key: string): Promise<readonly SettingUse[]> {
  const place = 'uses of settings';
  const known = context.loaders.get(place) as DataLoader<string, readonly SettingUse[]> | undefined;
  const loader = known ?? new DataLoader<string, readonly SettingUse[]>((keys) => findUses(context, keys));
  context.loaders.set(place, loader);
  return loader.load(key);
}

type Row = Omit<SettingUse, 'name'> & { readonly key: string; readonly name: Label | null };

async function findUses(context: GraphContext, keys: readonly string[]): Promise<SettingUse[][]> {
  const member = memberOf(context);
  const all = join(
    sources.map((source) => source(member)),
    ' UNION ALL ',
  );
  // A key is long and given once, so a text that holds it names it.
  const rows = await runScoped<Row>(
    member,
    fragment`SELECT f.key, f.kind, f.type, f.id, f.name FROM (
        SELECT w.key, u.kind, u.type, u.id, u.name,
          row_number() OVER (PARTITION BY w.key ORDER BY array_position(${[...USE_KINDS]}::text[], u.kind), u.name::text, u.id) AS place
        FROM unnest(${keys}::text[]) AS w(key) JOIN (${all}) AS u ON position(w.key IN u.said) > 0
      ) AS f WHERE f.place <= ${MOST_USES} ORDER BY f.key, f.place`,
  );
  const locale = member.locale.startsWith('ja') ? 'ja' : 'en';
  const byKey = Map.groupBy(rows, ({ key }) => key);
  return keys.map((key) =>
    (byKey.get(key) ?? []).map(({ kind, type, id, name }) => ({
      kind,
      type,
      id,
      name: name === null ? null : labelIn(name, locale),
    })),
  );
}
