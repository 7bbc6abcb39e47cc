import { cacheExchange } from '@urql/exchange-graphcache';
import { persistedExchange } from '@urql/exchange-persisted';
import { Client, type Exchange, fetchExchange, makeOperation, mapExchange, subscriptionExchange } from 'urql';
import { hashOf } from './document-hash.ts';
import { keepFresh } from './keep-fresh.ts';
import { KEYS } from './keys.ts';
import { liveSocket } from './live-socket.ts';
import { newestAnswer } from './newest-answer.ts';
import { type OpenClient, openClients } from './open-clients.ts';
import { schema } from './schema.ts';
import { announceSessionEnded } from './session-ended.ts';

/** No organization: who am I, where do I belong. */
export const PERSON = '';

/**
 * The client of one organization, with a cache of its own: nothing read in one is ever shown in another. `PERSON` names the
 * client that speaks for the person alone.
 */
export function clientOf(organization: string): Client {
  const known = openClients.get(organization);
  if (known !== undefined) return known.client;
  const fresh = openClient(organization);
  openClients.set(organization, fresh);
  return fresh.client;
}

function openClient(organization: string): OpenClient {
  const freshness = keepFresh();
  const socket = liveSocket(organization, freshness.readAllAgain);
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: {
      credentials: 'same-origin',
      headers: organization === PERSON ? {} : { 'x-mikomi-organization': organization },
    },
    exchanges: [
      freshness.exchange,
      cacheExchange({ schema, keys: KEYS }),
      newestAnswer,
      sessionExchange,
      actExchange,
      persistedExchange({
        generateHash: async (_text, document) => hashOf(document),
        enforcePersistedQueries: true,
        enableForMutation: true,
        enableForSubscriptions: true,
        preferGetForPersistedQueries: false,
      }),
      fetchExchange,
      subscriptionExchange({ forwardSubscription: socket.forward }),
    ],
  });
  return { client, readAllAgain: freshness.readAllAgain, close: socket.close };
}

const sessionExchange: Exchange = mapExchange({
  onError(error) {
    const ended =
      error.response?.status === 401 ||
      error.graphQLErrors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED');
    if (ended) announceSessionEnded();
  },
});

/** The key of an act travels as a header. */
const actExchange: Exchange = mapExchange({
  onOperation(operation) {
    const { idempotencyKey, fetchOptions } = operation.context;
    if (typeof idempotencyKey !== 'string' || typeof fetchOptions === 'function') return operation;
    const headers = { ...fetchOptions?.headers, 'idempotency-key': idempotencyKey };
    return makeOperation(operation.kind, operation, {
      ...operation.context,
      fetchOptions: { ...fetchOptions, headers },
    });
  },
});
