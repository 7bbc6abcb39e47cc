import { cacheExchange } from '@urql/exchange-graphcache';
import { parse } from 'graphql';
import { Client, fetchExchange, gql } from 'urql';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { keepFresh } from './keep-fresh.ts';
import { KEYS } from './keys.ts';
import { schema } from './schema.ts';

const PAGE = gql`
  query page($id: ID!) {
    viewer { organization { id country } }
    company(id: $id) { id name parent { id name } }
  }
`;
const LIST = gql`query list { leads(first: 50) { nodes { id title } totalCount } }`;
const EDIT = gql`
  mutation edit($input: EditCompanyInput!) {
    editCompany(input: $input) {
      ... on EditCompanyPayload { commandId }
      ... on Error { code message path parameters }
    }
  }
`;

type Answer = { readonly data?: object | null; readonly errors?: readonly object[] } | 'unreachable';

/** The client's cache before a server that answers what it is told to, and counts what it is asked. */
function desk(answers: Record<string, () => Answer>) {
  const asked: string[] = [];
  const freshness = keepFresh();
  const client = new Client({
    url: 'http://server/graphql',
    preferGetMethod: false,
    exchanges: [freshness.exchange, cacheExchange({ schema, keys: KEYS }), fetchExchange],
    fetch: async (_url, init) => {
      const { query } = JSON.parse(String(init?.body)) as { readonly query: string };
      const [operation] = parse(query).definitions;
      const name = operation?.kind === 'OperationDefinition' ? String(operation.name?.value) : '';
      asked.push(name);
      const answer = answers[name]?.() ?? 'unreachable';
      if (answer === 'unreachable') throw new TypeError('Failed to fetch');
      return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } });
    },
  });
  const look = (query: typeof PAGE, variables: object) => {
    const shown: { readonly data: unknown; readonly stale: boolean; readonly failed: boolean }[] = [];
    const { unsubscribe } = client.query(query, variables).subscribe(({ data, stale, error }) => {
      shown.push({ data, stale, failed: error !== undefined });
    });
    onTestFinished(unsubscribe);
    return { shown, last: () => shown.at(-1), leave: unsubscribe };
  };
  return { client, asked, look, freshness };
}

const pageOf = (name: string) => ({
  data: {
    __typename: 'Query',
    viewer: { __typename: 'Viewer', organization: { __typename: 'Organization', id: 'O', country: 'JP' } },
    company: {
      __typename: 'Company',
      id: 'Company_1',
      name,
      parent: { __typename: 'Company', id: 'Company_2', name: 'Parent' },
    },
  },
});
const listOf = (...ids: readonly string[]) => ({
  data: {
    __typename: 'Query',
    leads: {
      __typename: 'LeadConnection',
      totalCount: ids.length,
      nodes: ids.map((id) => ({ __typename: 'Lead', id, title: id })),
    },
  },
});
const DONE = {
  data: { __typename: 'Mutation', editCompany: { __typename: 'EditCompanyPayload', commandId: 'C' } },
};
const REFUSED = {
  data: {
    __typename: 'Mutation',
    editCompany: { __typename: 'NotAllowedError', code: 'NO', message: 'No.', path: [], parameters: {} },
  },
};
/** What the page is given: the documents of these tests ask for no type names. */
const told = ({ data }: { readonly data: object }) =>
  JSON.parse(JSON.stringify(data, (key, value) => (key === '__typename' ? undefined : value)));
const nameOf = (data: unknown) =>
  (data as { readonly company?: { readonly name: string } } | null)?.company?.name;
const edit = (client: Client) => client.mutation(EDIT, { input: {} }).toPromise();

describe('what is shown stays while it is read again', () => {
  test('a change takes nothing away, not for a moment', async () => {
    let name = 'Aoba';
    const { client, look } = desk({ page: () => pageOf(name), edit: () => DONE });
    const { shown, last } = look(PAGE, { id: 'Company_1' });
    await vi.waitFor(() => expect(nameOf(last()?.data)).toBe('Aoba'));
    name = 'Aoba Trading';
    await edit(client);
    await vi.waitFor(() => expect(last()).toMatchObject({ stale: false, data: told(pageOf(name)) }));
    expect(shown.map(({ data }) => nameOf(data))).not.toContain(undefined);
  });

  test('nor does a read that fails', async () => {
    let answer: Answer = pageOf('Aoba');
    const { look, freshness } = desk({ page: () => answer });
    const { last } = look(PAGE, { id: 'Company_1' });
    await vi.waitFor(() => expect(nameOf(last()?.data)).toBe('Aoba'));
    answer = 'unreachable';
    freshness.readAllAgain();
    await vi.waitFor(() => expect(last()).toMatchObject({ failed: true, data: told(pageOf('Aoba')) }));
  });

  test('what the cache does not hold is asked for, not shown as absent', async () => {
    const { client, look } = desk({ page: () => pageOf('Aoba') });
    await client.query(PAGE, { id: 'Company_1' }).toPromise();
    const { shown } = look(PAGE, { id: 'Company_3' });
    expect(shown).toEqual([]);
  });
});

describe('a mutation', () => {
  test('makes what it concerns be read again, on the page and when it is next shown', async () => {
    const { client, asked, look } = desk({
      page: () => pageOf('Aoba'),
      list: () => listOf('A'),
      edit: () => DONE,
    });
    const list = look(LIST, {});
    await vi.waitFor(() => expect(list.last()?.data).toBeDefined());
    list.leave();
    const page = look(PAGE, { id: 'Company_1' });
    await vi.waitFor(() => expect(page.last()?.data).toBeDefined());
    await edit(client);
    await vi.waitFor(() => expect(asked).toEqual(['list', 'page', 'edit', 'page']));
    const back = look(LIST, {});
    expect(back.shown).toMatchObject([{ stale: true, data: told(listOf('A')) }]);
    await vi.waitFor(() => expect(asked.at(-1)).toBe('list'));
  });

  test('that was refused changes nothing', async () => {
    const { client, asked, look } = desk({ page: () => pageOf('Aoba'), edit: () => REFUSED });
    const { last } = look(PAGE, { id: 'Company_1' });
    await vi.waitFor(() => expect(last()?.data).toBeDefined());
    await edit(client);
    look(PAGE, { id: 'Company_1' });
    expect(asked).toEqual(['page', 'edit']);
  });

  test('whose answer was lost may have been done', async () => {
    const { client, asked, look } = desk({ page: () => pageOf('Aoba'), edit: () => 'unreachable' });
    const { last } = look(PAGE, { id: 'Company_1' });
    await vi.waitFor(() => expect(last()?.data).toBeDefined());
    await edit(client);
    await vi.waitFor(() => expect(asked).toEqual(['page', 'edit', 'page']));
  });
});

test('after an interruption whatever is shown is read again', async () => {
  const { asked, look, freshness } = desk({ page: () => pageOf('Aoba'), list: () => listOf('A') });
  const page = look(PAGE, { id: 'Company_1' });
  const list = look(LIST, {});
  await vi.waitFor(() => expect([page.last()?.data, list.last()?.data]).not.toContain(undefined));
  freshness.readAllAgain();
  await vi.waitFor(() => expect(asked.toSorted()).toEqual(['list', 'list', 'page', 'page']));
});
