import { useMemo, useSyncExternalStore } from 'react';
import { type TypedDocumentNode, useClient } from 'urql';
import {
  type Connection,
  type ConnectionPage,
  type ConnectionState,
  openConnection,
} from './connection-pages.ts';
import { usePlace } from './kept-place.ts';

type UseConnection<Data, Variables extends object, Node> = {
  readonly query: TypedDocumentNode<Data, Variables & { readonly after?: string | null }>;
  readonly variables: Variables;
  /** Must not change between renders. */
  readonly read: (data: Data) => ConnectionPage<Node>;
  /** While it is not yet known what to ask. */
  readonly pause?: boolean;
  /** A list on top of the page is no part of its place: it opens at its beginning. */
  readonly isOnTop?: boolean;
};

const WAITING: ConnectionState<never> = {
  nodes: [],
  hasMore: false,
  totalCount: undefined,
  isLoading: true,
  isLoadingMore: false,
  hasFailedMore: false,
  error: undefined,
};

const PAUSED: Connection<never> = {
  subscribe: () => () => undefined,
  state: () => WAITING,
  loadMore: () => undefined,
  retry: () => undefined,
};

/** A list that grows as one scrolls; coming back to it opens as many pages as were open. */
export function useConnection<Data, Variables extends object, Node extends { readonly id: string }>(
  asked: UseConnection<Data, Variables, Node>,
): ConnectionState<Node> & Pick<Connection<Node>, 'loadMore' | 'retry'> {
  const client = useClient();
  const place = usePlace();
  const key = JSON.stringify(asked.variables);
  const { query, read, pause = false, isOnTop = false } = asked;
  const connection = useMemo((): Connection<Node> => {
    if (pause) return PAUSED;
    return openConnection({
      client,
      query,
      variables: JSON.parse(key) as Variables,
      read,
      openPages: isOnTop ? 1 : place.read().pages,
      onPages: (pages) => (isOnTop ? undefined : place.write({ pages })),
    });
  }, [client, query, key, read, place, pause, isOnTop]);
  const state = useSyncExternalStore(connection.subscribe, connection.state);
  return { ...state, loadMore: connection.loadMore, retry: connection.retry };
}
