import type { GraphQLResolveInfo } from 'graphql';

/**
 * Where a field stands in its query, without the places in lists: the same for all records of one type in one list. The
 * types on the way belong to it: records of several types in one list are each asked for something of their own.
 */
export function placeOf(info: GraphQLResolveInfo): string {
  const steps: string[] = [];
  for (let path: GraphQLResolveInfo['path'] | undefined = info.path; path; path = path.prev) {
    if (typeof path.key === 'string') steps.unshift(`${path.typename}.${path.key}`);
  }
  return steps.join(' ');
}
