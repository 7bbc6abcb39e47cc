import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, createRequest, fetchExchange, gql } from 'urql';
import { expect, onTestFinished, test, vi } from 'vitest';
import { newestAnswer } from './newest-answer.ts';

const QUERY = gql`query company { company(id: "1") { __typename id name } }`;

/** A client whose server answers when it is told to, in whatever order. */
function desk() {
  const answers: ((name: string | undefined) => void)[] = [];
  const client = new Client({
    url: 'http://server/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange({}), newestAnswer, fetchExchange],
    fetch: () =>
      new Promise((resolve, reject) => {
        answers.push((name) => {
          if (name === undefined) return reject(new TypeError('Failed to fetch'));
          const company = { __typename: 'Company', id: '1', name };
          resolve(Response.json({ data: { __typename: 'Query', company } }));
        });
      }),
  });
  const request = createRequest(QUERY, {});
  const shown: string[] = [];
  const { unsubscribe } = client.executeQuery(request).subscribe(({ data }) => {
    if (data) shown.push(data.company.name);
  });
  onTestFinished(unsubscribe);
  const readAgain = async () => {
    const before = answers.length;
    client.reexecuteOperation(
      client.createRequestOperation('query', request, { requestPolicy: 'network-only' }),
    );
    await vi.waitFor(() => expect(answers).toHaveLength(before + 1));
  };
  const answer = async (turn: number, name: string | undefined) => {
    await vi.waitFor(() => expect(answers.length).toBeGreaterThan(turn));
    answers[turn]?.(name);
  };
  return { answer, shown, readAgain };
}

test('an answer that was asked for earlier and comes later is not shown', async () => {
  const { answer, shown, readAgain } = desk();
  await answer(0, 'Aoba');
  await vi.waitFor(() => expect(shown).toEqual(['Aoba']));
  await readAgain();
  await readAgain();
  await answer(2, 'Aoba Trading');
  await vi.waitFor(() => expect(shown.at(-1)).toBe('Aoba Trading'));
  await answer(1, 'Aoba before');
  await new Promise(setImmediate);
  expect(shown.at(-1)).toBe('Aoba Trading');
});

test('in the order they were asked for, both are; and where the later one was lost, the earlier one', async () => {
  const { answer, shown, readAgain } = desk();
  await answer(0, 'First');
  await vi.waitFor(() => expect(shown.at(-1)).toBe('First'));
  await readAgain();
  await readAgain();
  await answer(1, 'Second');
  await vi.waitFor(() => expect(shown.at(-1)).toBe('Second'));
  await answer(2, 'Third');
  await vi.waitFor(() => expect(shown.at(-1)).toBe('Third'));
  await readAgain();
  await readAgain();
  await answer(4, undefined);
  await answer(3, 'Fourth');
  await vi.waitFor(() => expect(shown.at(-1)).toBe('Fourth'));
});
