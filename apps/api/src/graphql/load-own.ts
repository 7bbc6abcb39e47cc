import { type GraphContext, memberOf, openDatabaseOf } from './context.ts';

type Finder = { findUnique(query: object): Promise<unknown>; findMany(query: object): Promise<unknown[]> };

/** One record of the member's organization, with what the client selected; null when there is none. */
export function loadOwn(context: GraphContext, name: string, id: string, query: object): Promise<never> {
  const { organizationId } = memberOf(context);
  return finder(context, name).findUnique({
    where: { organizationId_id: { organizationId, id } },
    ...query,
  }) as Promise<never>;
}

/** The records of a short list of the member's organization, with what the client selected. */
export function listOwn(
  context: GraphContext,
  name: string,
  query: object,
  which: object,
  orderBy: object,
): Promise<never> {
  const { organizationId } = memberOf(context);
  return finder(context, name).findMany({
    ...query,
    where: { ...which, organizationId },
    orderBy,
  }) as Promise<never>;
}

function finder(context: GraphContext, name: string): Finder {
  const prisma = openDatabaseOf(context).prisma as unknown as Record<string, Finder>;
  const found = prisma[name[0]?.toLowerCase() + name.slice(1)];
  if (!found) throw new Error(`No model ${name}`);
  return found;
}
