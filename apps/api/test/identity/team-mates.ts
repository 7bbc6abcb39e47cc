import { randomBytes } from 'node:crypto';
import type { Caller } from '../testkit/caller.ts';
import type { World } from '../testkit/world.ts';

/** A member who came in by an invitation: the caller at work, and their id. */
export interface Mate {
  readonly caller: Caller & { readonly slug: string };
  readonly memberId: string;
  readonly email: string;
}

/** Brings a new person into the owner's organization through the front door. */
export async function join(
  world: World,
  owner: Caller & { readonly slug: string },
  input: Record<string, unknown> = {},
): Promise<Mate> {
  const email = `mate-${randomBytes(6).toString('hex')}@example.com`;
  const { link } = await owner.mutate('inviteMember', { email, role: 'REP', ...input }, 'link');
  const person = await world.signUp({ email, name: 'Mika Mate' });
  await person.mutate('acceptInvitation', { token: tokenOf(link) }, 'slug');
  const caller = Object.assign(person.in(owner.slug), { slug: owner.slug });
  const { viewer } = await caller.graphql('{ viewer { memberId } }');
  return { caller, memberId: viewer.memberId, email };
}

/** The secret at the end of an invitation's link. */
export function tokenOf(link: string): string {
  return link.split('/').at(-1) ?? '';
}
