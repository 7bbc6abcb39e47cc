import type { Client, CombinedError, TypedDocumentNode } from 'urql';

/** A page of a connection as a list needs it. */
export type ConnectionPage<Node> = {
  readonly nodes: readonly Node[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
  readonly totalCount: number | undefined;
};

export type ConnectionState<Node> = {
  readonly nodes: readonly Node[];
  readonly hasMore: boolean;
  readonly totalCount: number | undefined;
  /** The first page is on its way and nothing can be shown. */
  readonly isLoading: boolean;
  readonly isLoadingMore: boolean;
  /** The next page could not be read; `retry` asks for it again. */
  readonly hasFailedMore: boolean;
  readonly error: CombinedError | undefined;
};

export type Connection<Node> = {
  readonly subscribe: (changed: () => void) => () => void;
  readonly state: () => ConnectionState<Node>;
  readonly loadMore: () => void;
  /** Asks again for the pages that could not be read. */
  readonly retry: () => void;
};

type ConnectionOptions<Data, Variables extends object, Node> = {
  readonly client: Client;
  readonly query: TypedDocumentNode<Data, Variables & { readonly after?: string | null }>;
  readonly variables: Variables;
  readonly read: (data: Data) => ConnectionPage<Node>;
  /** How many pages a returning reader had open: they come from the cache at once. */
  readonly openPages: number;
  readonly onPages: (count: number) => void;
};

type Page<Data> = {
  after: string | null;
  data: Data | undefined;
  error: CombinedError | undefined;
  stop: () => void;
};

const unread = <Data>(after: string | null): Page<Data> => ({
  after,
  data: undefined,
  error: undefined,
  stop: () => undefined,
});

/**
 * The pages of a connection read so far, each watched in the cache: an edited record changes in place, and each page begins
 * where the one before it ends now, so that a row which moved across a page's edge is shown once and none falls between two.
 */
export function openConnection<Data, Variables extends object, Node extends { readonly id: string }>(
  options: ConnectionOptions<Data, Variables, Node>,
): Connection<Node> {
  const { client, query, variables, read } = options;
  const listeners = new Set<() => void>();
  const pages: Page<Data>[] = [];
  let wanted = Math.max(1, options.openPages);
  let state = shape(cachedPages(options), read);

  const settle = () => {
    follow();
    state = shape(pages, read);
    for (const listener of listeners) listener();
  };

  /** Opens the page that is wanted next, and moves the first one whose beginning is no longer the end of the one before. */
  const follow = () => {
    for (const [index, { data }] of pages.entries()) {
      if (data === undefined) return;
      const { hasNextPage, endCursor } = read(data);
      if (!hasNextPage || endCursor === null) {
        for (const { stop } of pages.splice(index + 1)) stop();
        return;
      }
      const next = pages[index + 1];
      if (next && next.after !== endCursor) return watch(next, endCursor);
      if (!next && pages.length < wanted) return open(endCursor);
    }
  };

  const open = (after: string | null) => {
    const page = unread<Data>(after);
    pages.push(page);
    watch(page, after);
  };

  /** Reads a page from a cursor on; until it is read, and where it can't be, it shows what it held. */
  const watch = (page: Page<Data>, after: string | null) => {
    page.stop();
    page.after = after;
    let isOver = false;
    const { unsubscribe } = client.query(query, { ...variables, after }).subscribe((result) => {
      if (isOver) return;
      page.data = (result.data as Data | undefined) ?? page.data;
      page.error = result.error;
      settle();
    });
    page.stop = () => {
      isOver = true;
      unsubscribe();
    };
  };

  const close = () => {
    for (const { stop } of pages.splice(0)) stop();
  };

  return {
    subscribe(changed) {
      listeners.add(changed);
      if (pages.length === 0) open(null);
      return () => {
        listeners.delete(changed);
        if (listeners.size === 0) close();
      };
    },
    state: () => state,
    loadMore() {
      if (!state.hasMore || state.isLoadingMore || state.isLoading || state.hasFailedMore) return;
      wanted = pages.length + 1;
      options.onPages(wanted);
      settle();
    },
    retry() {
      for (const page of pages.filter(({ error }) => error)) {
        page.error = undefined;
        watch(page, page.after);
      }
      settle();
    },
  };
}

/** What of the open pages is already known, so that coming back never shows an outline first. */
function cachedPages<Data, Variables extends object, Node>(
  options: ConnectionOptions<Data, Variables, Node>,
): readonly Page<Data>[] {
  const { client, query, variables, read, openPages } = options;
  const pages: Page<Data>[] = [];
  let after: string | null = null;
  while (pages.length < openPages) {
    const result = client.readQuery(query, { ...variables, after }, { requestPolicy: 'cache-only' });
    if (!result?.data) break;
    pages.push({ ...unread<Data>(after), data: result.data as Data });
    const { hasNextPage, endCursor } = read(result.data as Data);
    if (!hasNextPage || endCursor === null) break;
    after = endCursor;
  }
  return pages;
}

function shape<Data, Node extends { readonly id: string }>(
  pages: readonly Page<Data>[],
  read: (data: Data) => ConnectionPage<Node>,
): ConnectionState<Node> {
  const loaded = pages.flatMap(({ data }) => (data === undefined ? [] : [read(data)]));
  const byId = new Map(loaded.flatMap(({ nodes }) => nodes).map((node) => [node.id, node]));
  const last = pages.at(-1);
  const hasFailed = last?.error !== undefined && last.data === undefined;
  return {
    nodes: [...byId.values()],
    hasMore: loaded.at(-1)?.hasNextPage ?? false,
    totalCount: loaded[0]?.totalCount,
    isLoading: loaded.length === 0 && !hasFailed,
    isLoadingMore: loaded.length > 0 && last?.data === undefined && !hasFailed,
    hasFailedMore: loaded.length > 0 && hasFailed,
    error: pages.find(({ error }) => error)?.error,
  };
}
