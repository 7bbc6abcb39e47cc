import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Database } from '../platform/database/database.ts';
import { fragment, runAbove } from '../platform/database/sql.ts';
import { SAMPLE_SIGN_INS, sampleEmail } from './load-sample.ts';
import { isLoopbackHost } from './serves-this-machine.ts';

/** Offers the sample's sign-ins on the login page: only while the sample is there, and only to this very machine. */
export function serveSample(
  server: FastifyInstance,
  database: Database,
  password: () => Promise<string | undefined>,
): void {
  server.get('/api/sample', async (request) => {
    const secret = isLoopback(request) ? await password() : undefined;
    if (secret === undefined) return { signIns: [] };
    const people = await runAbove<{ email: string; name: string }>(
      database,
      fragment`SELECT p.email, m.name FROM person p JOIN member m ON m."personId" = p.id
        JOIN organization o ON o.id = m."organizationId"
        WHERE o.sample AND o."deletedAt" IS NULL AND m."deactivatedAt" IS NULL`,
    );
    const names = new Map(people.map(({ email, name }) => [email, name]));
    const signIns = SAMPLE_SIGN_INS.flatMap((role) => {
      const email = sampleEmail(role);
      const name = names.get(email);
      return name === undefined ? [] : [{ role: role.toUpperCase(), email, password: secret, name }];
    });
    return { signIns };
  });
}

/** What proxies add to a request; none of them has to. */
const OF_PROXIES = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
];

/** A request that came over a proxy is from elsewhere, whatever its last hop says. */
function isLoopback(request: FastifyRequest): boolean {
  const direct = /^(127\.|::1$|::ffff:127\.)/.test(request.socket.remoteAddress ?? '');
  const forwarded = OF_PROXIES.some((name) => request.headers[name] !== undefined);
  return direct && !forwarded && isLoopbackHost(request.headers.host ?? '');
}
