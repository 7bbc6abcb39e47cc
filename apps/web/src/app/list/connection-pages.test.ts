import { type Client, CombinedError, type OperationResult } from 'urql';
import { expect, test, vi } from 'vitest';
import { type ConnectionPage, openConnection } from './connection-pages.ts';

type Row = { readonly id: string };
type Data = ConnectionPage<Row>;
type Answer = (result: Partial<OperationResult<Data>>) => void;

/** A server that answers when told to. */
function server() {
  const asked = new Map<string | null, Answer>();
  const stopped: (string | null)[] = [];
  const client = {
    readQuery: () => null,
    query: (_document: unknown, { after }: { readonly after: string | null }) => ({
      subscribe(answer: Answer) {
        asked.set(after, answer);
        return {
          unsubscribe: () => {
            stopped.push(after);
            asked.delete(after);
          },
        };
      },
    }),
  } as unknown as Client;
  const answer = (after: string | null, ids: readonly string[], endCursor: string | null) =>
    asked.get(after)?.({
      data: { nodes: ids.map((id) => ({ id })), hasNextPage: endCursor !== null, endCursor, totalCount: 5 },
    });
  const fail = (after: string | null) => asked.get(after)?.({ error: new CombinedError({}) });
  return { client, asked, stopped, answer, fail };
}

function list(client: Client, openPages = 1) {
  const onPages = vi.fn();
  const connection = openConnection<Data, object, Row>({
    client,
    query: {} as never,
    variables: {},
    read: (data) => data,
    openPages,
    onPages,
  });
  const stop = connection.subscribe(() => undefined);
  return { connection, stop, onPages, ids: () => connection.state().nodes.map(({ id }) => id) };
}

test('pages follow one another', () => {
  const { client, answer } = server();
  const { connection, ids, onPages } = list(client);
  expect(connection.state().isLoading).toBe(true);
  answer(null, ['a', 'b'], 'b');
  connection.loadMore();
  expect(connection.state().isLoadingMore).toBe(true);
  answer('b', ['c'], null);
  expect(ids()).toEqual(['a', 'b', 'c']);
  expect(connection.state().hasMore).toBe(false);
  expect(onPages).toHaveBeenCalledWith(2);
});

test('a row that moved across the edge of a page is shown once', () => {
  const { client, answer } = server();
  const { connection, ids } = list(client);
  answer(null, ['a', 'b'], 'b');
  connection.loadMore();
  answer('b', ['b', 'c'], null);
  expect(ids()).toEqual(['a', 'b', 'c']);
});

test('a page that is read again changes in place', () => {
  const { client, answer } = server();
  const { connection, ids } = list(client);
  answer(null, ['a', 'b'], 'b');
  connection.loadMore();
  answer('b', ['c'], null);
  answer(null, ['x', 'b'], 'b');
  expect(ids()).toEqual(['x', 'b', 'c']);
});

test('a row that an arrival pushes off its page is on the next one', () => {
  const { client, answer } = server();
  const { connection, ids } = list(client);
  answer(null, ['a', 'b'], 'b');
  connection.loadMore();
  answer('b', ['c', 'd'], 'd');
  connection.loadMore();
  answer('d', ['e'], null);
  answer(null, ['x', 'a'], 'a');
  expect(ids(), 'until the next page is read it shows what it held').toEqual(['x', 'a', 'c', 'd', 'e']);
  answer('a', ['b', 'c'], 'c');
  answer('c', ['d', 'e'], null);
  expect(ids()).toEqual(['x', 'a', 'b', 'c', 'd', 'e']);
  expect(connection.state().hasMore).toBe(false);
});

test('a page that there is no longer goes', () => {
  const { client, answer } = server();
  const { connection, ids } = list(client);
  answer(null, ['a', 'b'], 'b');
  connection.loadMore();
  answer('b', ['c'], null);
  answer(null, ['a'], null);
  expect(ids()).toEqual(['a']);
});

test('a next page that could not be read says so, and can be asked for again', () => {
  const { client, answer, fail } = server();
  const { connection, ids } = list(client);
  answer(null, ['a'], 'a');
  connection.loadMore();
  fail('a');
  expect(connection.state()).toMatchObject({ hasFailedMore: true, isLoadingMore: false, isLoading: false });
  connection.loadMore();
  connection.retry();
  expect(connection.state()).toMatchObject({ hasFailedMore: false, isLoadingMore: true });
  answer('a', ['b'], null);
  expect(ids()).toEqual(['a', 'b']);
});

test('a page that can no longer be read shows what it held', () => {
  const { client, answer, fail } = server();
  const { connection, ids } = list(client);
  answer(null, ['a'], 'a');
  connection.loadMore();
  answer('a', ['b'], null);
  fail('a');
  expect(ids()).toEqual(['a', 'b']);
});

test('coming back opens as many pages as were open', () => {
  const { client, answer, asked } = server();
  list(client, 2);
  answer(null, ['a'], 'a');
  expect([...asked.keys()]).toEqual([null, 'a']);
});

test('two calls while one page is on its way ask once', () => {
  const { client, answer, asked } = server();
  const { connection } = list(client);
  answer(null, ['a'], 'a');
  connection.loadMore();
  connection.loadMore();
  expect(asked.size).toBe(2);
});

test('nothing is watched when nobody looks', () => {
  const { client, answer, stopped } = server();
  const { stop } = list(client);
  answer(null, ['a'], null);
  stop();
  expect(stopped).toEqual([null]);
});
