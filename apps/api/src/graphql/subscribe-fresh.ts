import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from 'graphql';
import { spread } from '../platform/change/event-queue.ts';
import { type LiveEvent, NobodyListens } from './live.ts';

/**
 * Subscribes, and executes each event in the context that it brings: rights and loaders of that moment, where graphql-js
 * would use the context of the beginning for ever.
 */
export async function subscribeFresh(
  args: ExecutionArgs,
): Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult, undefined>> {
  const source = await createSourceEventStream(args);
  if (!isStream(source)) return source as ExecutionResult;
  return spread(untilNobodyListens(source), async ({ value, context }) => [
    await execute({ ...args, rootValue: value, contextValue: { ...context, loaders: new Map() } }),
  ]);
}

type Stream = AsyncIterableIterator<LiveEvent<unknown>, undefined>;

/** The stream, ended where it would tell somebody who is nobody here any more. */
function untilNobodyListens(source: Stream): Stream {
  const iterator: Stream = {
    next: async () => {
      try {
        return await source.next();
      } catch (error) {
        if (!(error instanceof NobodyListens)) throw error;
        await source.return?.();
        return { value: undefined, done: true };
      }
    },
    return: async () => (await source.return?.()) ?? { value: undefined, done: true },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}

function isStream(source: AsyncIterable<unknown> | ExecutionResult): source is Stream {
  return Symbol.asyncIterator in source;
}
