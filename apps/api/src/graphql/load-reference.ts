import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { type GraphContext, memberOf, openDatabaseOf } from './context.ts';
import { placeOf } from './place-of.ts';

type Row = { readonly id: string };
type Finder = { findMany(query: object): Promise<Row[]> };

/**
 * The record of an open type that a row names by its key, with what the client selected: one read for all rows of a
 * list. Null where the row names none.
 */
export async function loadReference(
  context: GraphContext,
  info: GraphQLResolveInfo,
  name: string,
  id: string | null,
  query: object,
): Promise<never> {
  // Read even for a row without one: the check for selections that nobody used cannot know of the key.
  const selection = { ...query };
  if (id === null) return null as never;
  const place = `${name} by ${placeOf(info)}`;
  const known = context.loaders.get(place) as DataLoader<string, Row | null> | undefined;
  const loader = known ?? new DataLoader((ids) => findAll(context, name, ids, selection));
  context.loaders.set(place, loader);
  return loader.load(id) as Promise<never>;
}

/** The records of an open type that a row names by their keys, in that order; what is not there is left out. */
export async function loadReferences(
  context: GraphContext,
  info: GraphQLResolveInfo,
  name: string,
  ids: readonly string[],
  query: object,
): Promise<never> {
  const selection = { ...query };
  const records = await Promise.all(ids.map((id) => loadReference(context, info, name, id, selection)));
  return records.filter((record) => record !== null) as never;
}

async function findAll(
  context: GraphContext,
  name: string,
  ids: readonly string[],
  selection: { select?: object },
): Promise<(Row | null)[]> {
  const { organizationId } = memberOf(context);
  const models = openDatabaseOf(context).prisma as unknown as Record<string, Finder>;
  const select = selection.select ? { select: { ...selection.select, id: true } } : {};
  const where = { organizationId, id: { in: [...new Set(ids)] } };
  const rows = await models[name[0]?.toLowerCase() + name.slice(1)]?.findMany({
    ...selection,
    ...select,
    where,
  });
  const byId = new Map(rows?.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
