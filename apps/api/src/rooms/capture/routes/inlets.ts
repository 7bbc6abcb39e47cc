import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../../platform/database/database.ts';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import type { SecretBox } from '../../../platform/secret-box.ts';
import { answerByThemselves, sendAnswer } from '../forms/routes/send-answer.ts';
import { type InletRow, openSecrets } from '../inbox/opened-inlet.ts';
import type { Sender } from '../inbox/sender.ts';
import { senderOf } from '../inbox/senders.ts';
import { wakeSoon } from '../inbox/wake-soon.ts';
import { countTurnedAway, keepDelivery } from '../store/deliveries.ts';
import { inletAt } from '../store/inlets.ts';

/** What deliveries come in among. */
export interface InletSurroundings {
  readonly database: Database;
  readonly publicUrl: string;
  readonly secretBox: SecretBox;
  readonly now: () => number;
}

/** The largest delivery that is taken. */
export const LARGEST_DELIVERY = 1024 * 1024;

/**
 * `POST /in/<key>`: the address of a source. A delivery is verified, kept as it came and acknowledged; it is read afterwards.
 * Who sends by hand is answered a page. 401 where it is not its sender's, 413 where it is too large, 404 where nothing listens, 410 where the source is out of use.
 * `GET /in/<key>` answers the question by which the owner of the other system proves the address.
 */
export async function serveInlets(server: FastifyInstance, around: InletSurroundings): Promise<void> {
  await server.register(async (scope) => {
    answerByThemselves(scope);
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: LARGEST_DELIVERY },
      (_request, body, done) => done(null, body),
    );
    scope.setErrorHandler(async (error: { code?: string }, request, reply) => {
      if (error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') throw error;
      const inlet = inlets.get(request);
      if (inlet) await countTurnedAway(scopeOf(around, inlet), inlet.id, 'delivery-too-large', around.now());
      return refuse(reply, 413, 'A delivery has at most 1 MiB.');
    });
    scope.post('/in/:key', {
      bodyLimit: LARGEST_DELIVERY,
      // What nothing listens to is told before its body is read.
      onRequest: async (request, reply) => {
        const inlet = await inletAt(around.database, keyOf(request));
        if (!inlet) return refuse(reply, 404, 'Nothing listens at this address.');
        if (!inlet.isOpen) return refuse(reply, 410, 'This source is out of use.');
        inlets.set(request, inlet);
      },
      handler: (request, reply) => receive(around, request, reply),
    });
    scope.get('/in/:key', async (request, reply) => {
      const inlet = await inletAt(around.database, keyOf(request));
      const sender = inlet?.isOpen ? senderOf(inlet.kind) : undefined;
      if (!inlet || !sender) return refuse(reply, 404, 'Nothing listens at this address.');
      const query = new URL(request.url, around.publicUrl).searchParams;
      const answer = sender.answerHandshake?.(query, openSecrets(inlet, around.secretBox));
      if (answer === null) {
        await countTurnedAway(scopeOf(around, inlet), inlet.id, 'handshake-not-genuine', around.now());
        return refuse(reply, 403, 'The verify token is not the one of this source.');
      }
      if (answer === undefined)
        return refuse(reply, 403, 'This is the address for deliveries, sent by POST.');
      return reply.type('text/plain; charset=utf-8').send(answer);
    });
  });
}

const inlets = new WeakMap<FastifyRequest, InletRow>();

async function receive(around: InletSurroundings, request: FastifyRequest, reply: FastifyReply) {
  const inlet = inlets.get(request) as InletRow;
  const sender = senderOf(inlet.kind);
  if (!sender) return refuse(reply, 404, 'Nothing listens at this address.');
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const headers = headersOf(request);
  const url = `${around.publicUrl}${request.url}`;
  const scope = scopeOf(around, inlet);
  const isGenuine = await sender.isGenuine({ url, headers, body }, openSecrets(inlet, around.secretBox));
  if (!isGenuine) {
    await countTurnedAway(scope, inlet.id, 'delivery-not-genuine', around.now());
    return refuse(reply, 401, 'The signature or secret is missing or wrong.');
  }
  const reception = await sender.receive?.({ url, headers, body }, { ...around, inlet, ip: request.ip });
  if (reception && 'turnedBack' in reception) return sendAnswer(reply, reception.turnedBack);
  const query = new URL(request.url, around.publicUrl).search.slice(1);
  const isNew = await keepDelivery(scope, {
    inletId: inlet.id,
    fingerprint: createHash('sha256').update(`${query}\n`).update(body).digest('base64url'),
    contentType: headers['content-type'] ?? '',
    headers: kept(headers, sender),
    query,
    body,
    receivedAt: around.now(),
  });
  if (isNew) wakeSoon(around.database, inlet.organizationId);
  return reception ? sendAnswer(reply, reception.thanks) : reply.send({ received: true });
}

function scopeOf({ database }: InletSurroundings, { organizationId }: InletRow): OrganizationScope {
  return { database, organizationId };
}

function keyOf(request: FastifyRequest): string {
  return (request.params as { key: string }).key;
}

function headersOf({ headers }: FastifyRequest): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}

function kept(headers: Readonly<Record<string, string>>, { keptHeaders }: Sender) {
  return Object.fromEntries(keptHeaders.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])));
}

function refuse(reply: FastifyReply, status: number, message: string) {
  return reply.status(status).send({ error: { message } });
}
