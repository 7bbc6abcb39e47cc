import { openDesk } from '../leads/lead-desk.ts';
import type { World } from '../testkit/world.ts';

/** An organization with one source at whose address anybody may post. */
export async function openInbox(world: World, kind = 'WEBHOOK', name = 'Portal') {
  const desk = await openDesk(world);
  const { source } = await desk.owner.mutate(
    'openInlet',
    { kind, name },
    'source { id inlet { address secrets { name isSet value } } }',
  );
  const address = new URL(source.inlet.address);
  return {
    ...desk,
    sourceId: source.id as string,
    secrets: source.inlet.secrets as readonly { readonly name: string; readonly value: string | null }[],
    path: address.pathname,
    /** Posts as the sender does; JSON unless a text is given. */
    post: (body: object | string, headers: Record<string, string> = {}) =>
      world.app.server.inject({
        method: 'POST',
        url: address.pathname,
        headers: { 'content-type': 'application/json', ...headers },
        payload: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    /** Has everything read that waits, as a starting process does. */
    read: () => world.start(),
    deliveries: async () =>
      (
        await desk.owner.graphql(
          '{ deliveries(first: 50) { nodes { id state repeats body because { code } arrivals { state outcome reasons { code } lead { id } } } } }',
        )
      ).deliveries.nodes,
    leads: async () =>
      (
        await desk.owner.graphql(
          `{ leads(first: 50) { totalCount nodes { id title kind status owner { id } contact { name points { kind value } } company { name }
               note touches { kind source { name } } } } }`,
        )
      ).leads,
  };
}

/**
 * How many statements are of what was done: when the inbox is woken, what the queue of jobs asks for itself, and how often it looks
 * whether something waits differs with the moment.
 */
export function ownStatements(statements: readonly string[]): number {
  return statements.filter((text) => !/graphile_worker|add_job|outbox|d\.state = 'RECEIVED'/.test(text))
    .length;
}
