import type { SignedInPerson } from '../../../graphql/context.ts';
import type { Authentication } from '../../../platform/http/authentication.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { memberContext, type Surroundings } from '../member-context.ts';
import { hashToken } from '../secret-token.ts';
import { noteTokenUse } from '../store/api-tokens.ts';
import { findMemberOfPerson, findMemberOfToken } from '../store/find-member.ts';

/** The header that names the organization a request is about, by its slug. */
export const ORGANIZATION_HEADER = 'x-mikomi-organization';

/** Who sent a request: by session cookie a person, and the member they are in the named organization; by token a member. */
export interface Asker {
  readonly person: SignedInPerson | undefined;
  readonly member: MemberContext | undefined;
  /** A token sends any document; a session, in production, the web client's own. */
  readonly by: 'token' | 'wrong-token' | 'session' | 'nobody';
  /** The token or session by a name of its own, however it was written; undefined where none is valid. */
  readonly credential: string | undefined;
  /** Of a session that was prolonged now: its cookies, which the browser keeps no longer than it was told. */
  readonly cookies: readonly string[];
}

const NOBODY = { person: undefined, member: undefined, credential: undefined, cookies: [] } as const;

/**
 * Finds out who sent a request. A token that opens nothing is told apart; the member of another organization is nobody here.
 * A session that is at work is prolonged from day to day, where the answer can tell the browser so.
 */
export async function whoAsks(
  headers: Headers,
  surroundings: Surroundings,
  authentication: Authentication,
  { canTellBrowser = false } = {},
): Promise<Asker> {
  const token = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (token) {
    const hash = hashToken(token);
    const found = await findMemberOfToken(surroundings.database, hash, surroundings.now());
    if (!found) return { ...NOBODY, by: 'wrong-token' };
    await noteTokenUse(surroundings.database, found, hash, surroundings.now());
    const member = memberContext(found, 'API', surroundings);
    return { ...NOBODY, member, by: 'token', credential: `token ${hash}` };
  }
  if (!headers.get('cookie')) return { ...NOBODY, by: 'nobody' };
  const query = { disableRefresh: !canTellBrowser };
  const { response: session, headers: answered } = await authentication.api.getSession({
    headers,
    query,
    returnHeaders: true,
  });
  if (!session) return { ...NOBODY, by: 'nobody' };
  const person = { id: session.user.id, name: session.user.name, email: session.user.email };
  const slug = headers.get(ORGANIZATION_HEADER);
  const found = slug ? await findMemberOfPerson(surroundings.database, person.id, slug) : undefined;
  const member = found && memberContext(found, 'WEB', surroundings);
  const cookies = answered.getSetCookie();
  return { person, member, by: 'session', credential: `session ${session.session.id}`, cookies };
}
