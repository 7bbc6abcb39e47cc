import { join } from '../identity/team-mates.ts';
import type { Caller } from '../testkit/caller.ts';
import { createWorld, type World } from '../testkit/world.ts';

/** All that a contact shows of itself and of what hangs on it. */
const STATE = `query ($id: ID!) { contact(id: $id) { id name familyName jobTitle country city attributes deletedAt
  owner { id } company { id name } points { id kind value shared } consents { channel state basis at }
  leads(first: 20) { nodes { id title contact { id } deals(first: 5) { nodes { id contact { id } } } } } } }`;

let own: World | undefined;

/** An organization whose owner merges contacts and companies. */
export async function openMergeDesk() {
  own ??= await createWorld();
  const world = own;
  world.clock.now = Date.parse('2026-11-20T01:00:00Z');
  const owner = await (await world.signUp()).found();
  const contact = async (input: Record<string, unknown>): Promise<string> =>
    (await owner.mutate('createContact', input, 'contact { id }')).contact.id;
  const company = async (input: Record<string, unknown>): Promise<string> =>
    (await owner.mutate('createCompany', input, 'company { id }')).company.id;
  const lead = async (contactId: string, input: Record<string, unknown> = {}): Promise<string> =>
    (await owner.mutate('createLead', { contact: { id: contactId }, ...input }, 'lead { id }')).lead.id;
  const state = async (id: string, caller: Caller = owner) => (await caller.graphql(STATE, { id })).contact;
  const merge = (ids: readonly string[], more: Record<string, unknown> = {}) =>
    owner.mutate(
      'mergeParties',
      { ids, ...more },
      'contact { id name } company { id name } mergeId commandId',
    );
  const takeApart = (id: string) =>
    owner.mutate('unmergeParties', { id }, 'contacts { id } companies { id } kept');
  const rows = async (table: string) =>
    (
      await world.ownerPool.query(
        `SELECT to_jsonb(t) AS row FROM ${table} AS t
         WHERE "organizationId" = (SELECT id FROM organization WHERE slug = $1) ORDER BY to_jsonb(t)::text`,
        [owner.slug],
      )
    ).rows.map(({ row }) => row);
  const mate = (role: string) => join(world, owner, { role });
  return { world, owner, contact, company, lead, state, merge, takeApart, rows, mate };
}
