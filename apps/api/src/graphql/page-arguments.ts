import type { builder } from './builder.ts';

type Arguments = Parameters<Parameters<typeof builder.queryField>[1]>[0]['arg'];

/** The arguments of every connection. */
export function pageArguments(arg: Arguments) {
  return {
    first: arg.int({ description: 'The page’s size, 1 to 100; or `last`.' }),
    after: arg.string({ description: 'Behind this cursor.' }),
    last: arg.int({ description: 'The page’s size from the end.' }),
    before: arg.string({ description: 'Ahead of this cursor.' }),
  };
}

/** A page costs as much as the records it may hold. */
export function pageComplexity({
  first,
  last,
}: {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
}) {
  return { field: 5, multiplier: Math.max(1, Math.min(first ?? last ?? 1, 100)) };
}
