import { type Client, type Exchange, makeOperation, type Operation, type OperationResult } from 'urql';
import { map, pipe } from 'wonka';
import { type Change, concerns, idsIn, shownIn, textsIn } from './concerns.ts';
import { gather } from './gather.ts';
import { readsOf } from './reads-of.ts';
import { TOUCHES } from './touches.ts';

export type Freshness = {
  readonly exchange: Exchange;
  /** Where nobody knows what changed, or all did: whatever is shown is read again, the rest when it is shown. */
  readonly readAllAgain: () => void;
};

type Watched = { readonly operation: Operation; data: unknown };

/** What the API tells of a change when it can't say what changed. */
const ANY = 'ANY';

/**
 * Keeps what is shown true without ever taking it away. A change, one's own or another's, makes the queries that it concerns
 * be read again: those on the page at once, the others when they are next shown, which then begin with what was known. A read
 * that fails leaves what stood there.
 */
export function keepFresh(): Freshness {
  const watched = new Map<number, Watched>();
  const readAt = new Map<number, number>();
  const changedAt = new Map<string, number>();
  let client: Client | undefined;
  let moment = 0;

  const readAgain = ({ operation }: Watched) =>
    client?.reexecuteOperation(withPolicy(operation, 'network-only'));
  const isStale = ({ key, query }: Operation) => {
    const read = readAt.get(key) ?? 0;
    return [ANY, ...readsOf(query).keys()].some((type) => (changedAt.get(type) ?? 0) > read);
  };
  const hear = (changes: readonly Change[]) => {
    if (changes.some(({ type }) => type === ANY)) return readAllAgain();
    moment += 1;
    for (const type of new Set(changes.flatMap((change) => shownIn(change.type))))
      changedAt.set(type, moment);
    for (const one of watched.values()) {
      const { key, query, variables } = one.operation;
      readAt.set(key, moment);
      const shown = { reads: readsOf(query), about: textsIn(variables), holds: idsIn(one.data) };
      if (changes.some((change) => concerns(change, shown))) readAgain(one);
    }
  };
  const readAllAgain = () => {
    moment += 1;
    changedAt.set(ANY, moment);
    for (const one of watched.values()) {
      readAt.set(one.operation.key, moment);
      readAgain(one);
    }
  };
  const hearOfOthers = gather(hear);

  const onOperation = (operation: Operation): Operation => {
    const { kind, key, context } = operation;
    if (kind === 'teardown') watched.delete(key);
    if (kind !== 'query' || context.requestPolicy === 'cache-only') return operation;
    if (!watched.has(key)) watched.set(key, { operation, data: undefined });

    const asksAnew = context.requestPolicy === 'cache-first' && isStale(operation);
    readAt.set(key, moment);
    return asksAnew ? withPolicy(operation, 'cache-and-network') : operation;
  };

  const onResult = (result: OperationResult): OperationResult => {
    const { kind, key } = result.operation;
    if (kind === 'mutation') {
      const changes = changesOf(result);
      if (changes.length > 0) hear(changes);
      return result;
    }
    if (kind === 'subscription') {
      for (const change of toldBy(result.data)) hearOfOthers(change);
      return result;
    }
    const one = watched.get(key);
    if (result.error) {
      readAt.delete(key);
      return one?.data ? { ...result, data: one.data } : result;
    }
    if (one) one.data = result.data;
    return result;
  };

  return {
    exchange: ({ client: owner, forward }) => {
      client = owner;
      return (operations) => pipe(operations, map(onOperation), forward, map(onResult));
    },
    readAllAgain,
  };
}

const withPolicy = (operation: Operation, requestPolicy: Operation['context']['requestPolicy']) =>
  makeOperation(operation.kind, operation, { ...operation.context, requestPolicy });

/** What a mutation may have changed; one whose answer was lost may have been done. */
function changesOf({ operation, data, error }: OperationResult): readonly Change[] {
  const isRefused = Object.values(data ?? {}).some((answer) => Object.hasOwn(Object(answer), 'code'));
  if (isRefused || (error && !error.networkError)) return [];
  const undone: readonly { readonly type: string; readonly id: string }[] = data?.undo?.records ?? [];
  const touched = namesOf(operation).flatMap((name): readonly string[] =>
    name in TOUCHES ? TOUCHES[name as keyof typeof TOUCHES] : [ANY],
  );
  return [...undone.map(({ type }) => type), ...touched].map((type) => ({ type, id: null }));
}

function namesOf({ query }: Operation): readonly string[] {
  const [first] = query.definitions;
  if (first?.kind !== 'OperationDefinition') return [];
  return first.selectionSet.selections.flatMap((one) => (one.kind === 'Field' ? [one.name.value] : []));
}

/** What a live event says; a notice to the viewer is a new notification. */
function toldBy(data: OperationResult['data']): readonly Change[] {
  const { changed, notified } = data ?? {};
  return [
    ...(changed ? [{ type: changed.recordType as string, id: changed.id as string | null }] : []),
    ...(notified ? [{ type: 'Notification', id: null }] : []),
  ];
}
