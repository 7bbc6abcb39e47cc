import { may } from '@mikomi/domain/identity';
import { isRefusal, parseGlobalId } from '@mikomi/domain/shared';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { MemberContext } from '../../../platform/member-context.ts';
import { absorbedBy, survivorsOf } from '../store/merges.ts';
import { visibleContacts } from '../store/visible-parties.ts';

type MemberOf = (request: FastifyRequest) => Promise<MemberContext | undefined>;

/**
 * `GET /api/contacts/<id>/held.json` gives all that is held of a person as one file, whichever room holds it and whoever may
 * see it otherwise: for those who may erase it too.
 */
export async function serveContactExport(server: FastifyInstance, memberOf: MemberOf): Promise<void> {
  server.get('/api/contacts/:id/held.json', async (request, reply) => {
    const member = await memberOf(request);
    if (!member) return reply.status(401).send({ error: { code: 'NOT_FOUND' } });
    if (!may(member.rights, 'party.erase')) return reply.status(403).send({ error: { code: 'NOT_ALLOWED' } });
    const parsed = parseGlobalId((request.params as { id: string }).id, 'Contact');
    const id = isRefusal(parsed) ? undefined : await livingContact(member, parsed.id);
    if (id === undefined) return reply.status(404).send({ error: { code: 'CONTACT_NOT_FOUND' } });
    const ids = [id, ...(await absorbedBy(member, 'contact', [id]))];
    const parts = await Promise.all(member.hooks.lifecycle.map(({ held }) => held?.(member, ids) ?? {}));
    const { slug, name } = member.organization;
    const file = {
      organization: { slug, name },
      madeAt: new Date(member.now()),
      held: Object.assign({}, ...parts),
    };
    reply.header('content-type', 'application/json; charset=utf-8');
    reply.header('content-disposition', 'attachment; filename="held.json"');
    reply.header('cache-control', 'no-store');
    return reply.send(JSON.stringify(file, null, 2));
  });
}

async function livingContact(member: MemberContext, asked: string): Promise<string | undefined> {
  const id = (await survivorsOf(member, 'contact', [asked])).get(asked) ?? asked;
  return (await visibleContacts(member, [id]))[0];
}
