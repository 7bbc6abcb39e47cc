import { queryFromInfo } from '@pothos/plugin-prisma';
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { MemberContext } from '../platform/member-context.ts';
import { type GraphContext, memberOf, openDatabaseOf } from './context.ts';
import { placeOf } from './place-of.ts';

/** The types whose records a member may or may not see, one by one. */
export type RestrictedName =
  | 'Contact'
  | 'Company'
  | 'Lead'
  | 'Deal'
  | 'Activity'
  | 'FollowUp'
  | 'AssignmentEntry'
  | 'Import';

/** Of these ids, the ones the member may see, in one statement. */
export type Visible = (member: MemberContext, ids: readonly string[]) => Promise<readonly string[]>;

/** Of these ids, those of records that became one with another, and by each the one that went on. */
export type Survivors = (
  member: MemberContext,
  ids: readonly string[],
) => Promise<ReadonlyMap<string, string>>;

interface Restricted {
  readonly visible: Visible;
  readonly survivors: Survivors | undefined;
  readonly model: string;
}

const restricted = new Map<string, Restricted>();

/** Names the one store function that decides who sees records of a type, and the one that knows what became of merged ones. */
export function restrict(name: RestrictedName, visible: Visible, survivors?: Survivors): void {
  restricted.set(name, { visible, survivors, model: modelOf(name) });
}

/** The restricted types that have said who may see them. */
export function restrictedNames(): readonly string[] {
  return [...restricted.keys()];
}

const open = new Set<string>();

/** Names a type whose records every member may see, as far as the type's own rule lets them. */
export function openToMembers(name: string): void {
  open.add(name);
}

/** The types whose records are found by their id. */
export function nodeNames(): readonly string[] {
  return [...restricted.keys(), ...open];
}

/** Of these ids of a restricted type, the ones the member may see now. */
export function visibleIds(
  member: MemberContext,
  name: RestrictedName,
  ids: readonly string[],
): Promise<readonly string[]> {
  return restricted.get(name)?.visible(member, ids) ?? Promise.resolve([]);
}

type Row = { readonly id: string };
type Select = Record<string, unknown>;

/** Loads records that are known to be visible, in the order of their ids, with what the client selected under `paths`. */
export async function loadPage(
  context: GraphContext,
  info: GraphQLResolveInfo,
  name: string,
  ids: readonly string[],
  paths: string[][],
): Promise<readonly Row[]> {
  if (ids.length === 0) return [];
  return inOrder(ids, await findMany(context, name, ids, selectionOf(context, info, name, paths).select));
}

/** What the client selected under `paths`; asked at every place whose records are handed out, so that none is read again. */
export function selectionOf(
  context: GraphContext,
  info: GraphQLResolveInfo,
  name: string,
  paths: string[][],
): { readonly select?: Select } {
  return queryFromInfo({ context, info, typeName: name, paths, select: { id: true } }) as { select?: Select };
}

/** Loads one record if the member may see it: batched over all places of a query that ask with the same selection. */
export async function loadVisible(
  context: GraphContext,
  info: GraphQLResolveInfo,
  name: string,
  id: string,
): Promise<Row | null> {
  const key = `${name}:${placeOf(info)}`;
  // Asked at every place: Pothos remembers what was loaded by the place, and would read a sibling's record again.
  const query = queryFromInfo({ context, info, typeName: name, select: { id: true } }) as { select?: Select };
  const known = context.loaders.get(key) as DataLoader<string, Row | null> | undefined;
  if (known) return known.load(id);
  const loader = new DataLoader<string, Row | null>(
    async (ids) => {
      const visible = open.has(name)
        ? ids
        : ((await restricted.get(name)?.visible(memberOf(context), ids)) ?? []);
      const merged = await survivorsOf(context, name, ids, visible);
      const rows = await findMany(
        context,
        name,
        [...new Set([...visible, ...merged.values()])],
        query.select,
      );
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((wanted) => byId.get(merged.get(wanted) ?? wanted) ?? null);
    },
    { maxBatchSize: 1000 },
  );
  context.loaders.set(key, loader);
  return loader.load(id);
}

/** Of ids that the member does not see, those of records that became one with another which they see. */
async function survivorsOf(
  context: GraphContext,
  name: string,
  ids: readonly string[],
  visible: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { survivors, visible: see } = restricted.get(name) ?? {};
  const seen = new Set(visible);
  const missing = ids.filter((id) => !seen.has(id));
  if (!survivors || !see || missing.length === 0) return new Map();
  const merged = await survivors(memberOf(context), missing);
  if (merged.size === 0) return merged;
  const may = new Set(await see(memberOf(context), [...new Set(merged.values())]));
  return new Map([...merged].filter(([, id]) => may.has(id)));
}

async function findMany(
  context: GraphContext,
  name: string,
  ids: readonly string[],
  select: Select | undefined,
): Promise<readonly Row[]> {
  if (ids.length === 0) return [];
  const model = restricted.get(name)?.model ?? modelOf(name);
  const delegate = (
    openDatabaseOf(context).prisma as unknown as Record<string, { findMany(query: object): Promise<Row[]> }>
  )[model];
  const { organizationId } = memberOf(context);
  return (
    (await delegate?.findMany({
      where: { organizationId, id: { in: [...ids] } },
      ...(select ? { select } : {}),
    })) ?? []
  );
}

function modelOf(name: string): string {
  return name[0]?.toLowerCase() + name.slice(1);
}

function inOrder(ids: readonly string[], rows: readonly Row[]): readonly Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Resolves a reference to a restricted record; null when there is none or the member may not see it. */
export function visible<Parent>(
  name: RestrictedName,
  key: (parent: Parent) => string | null | undefined,
): (parent: Parent, args: object, context: GraphContext, info: GraphQLResolveInfo) => Promise<never | null> {
  return async (parent, _args, context, info) => {
    const id = key(parent);
    return (id ? await loadVisible(context, info, name, id) : null) as never;
  };
}
