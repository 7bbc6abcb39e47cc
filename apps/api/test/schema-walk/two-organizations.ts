import { PLAIN_RIGHTS, SCOPED_RIGHTS } from '@mikomi/domain/identity';
import { screaming } from '../../src/graphql/described.ts';
import { join } from '../identity/team-mates.ts';
import type { Caller, GraphQLAnswer } from '../testkit/caller.ts';
import { createWorld, type World } from '../testkit/world.ts';
import { type Filled, fill } from './filled-organization.ts';
import { readTables } from './tables.ts';

type Owner = Caller & { readonly slug: string };

/** An organization with a row in every table and people of each narrow role, and a stranger who owns another. */
export interface TwoOrganizations {
  readonly world: World;
  readonly a: Filled;
  readonly ownerA: Owner;
  readonly ownerB: Owner;
  readonly organizationB: string;
  /** A MANAGER, a REP and a VIEWER of A, each in a team of their own, with no record of their own. */
  readonly roles: ReadonlyMap<string, Caller>;
}

/** The roles that don't reach everything. */
export const NARROW_ROLES = ['MANAGER', 'REP', 'VIEWER'] as const;

export async function openTwoOrganizations(): Promise<TwoOrganizations> {
  const world = await createWorld();
  const ownerA = await (await world.signUp()).found('Alpha');
  const ownerB = await (await world.signUp()).found('Beta');
  const roles = new Map<string, Caller>();
  for (const role of NARROW_ROLES) {
    const { team } = await ownerA.mutate('createTeam', { name: `Team of a ${role}` }, 'team { id }');
    roles.set(role, (await join(world, ownerA, { role, teamId: team.id })).caller);
  }
  const a = await fill(world.ownerPool, await idOf(world, ownerA.slug));
  return { world, a, ownerA, ownerB, organizationB: await idOf(world, ownerB.slug), roles };
}

/** What happened with a contact whom a REP does not see, at a company that they see by a lead of their own. */
export interface HiddenContact {
  readonly rep: Caller;
  /** A further row in every table of A; none of them is on a lead, and each that names the contact names the company too. */
  readonly hidden: Filled;
}

export async function hideContactUnderCompany({
  world,
  a,
  ownerA,
}: TwoOrganizations): Promise<HiddenContact> {
  const hidden = await fill(world.ownerPool, a.organizationId);
  for (const table of await readTables(world.ownerPool)) {
    const isAboutParties = table.references.has('contactId') && table.references.has('companyId');
    const mayBeOnNoLead = table.columns.some(({ name, nullable }) => name === 'leadId' && nullable);
    if (isAboutParties && mayBeOnNoLead)
      await world.ownerPool.query(`UPDATE "${table.name}" SET "leadId" = NULL WHERE id = $1`, [
        hidden.keys.get(table.name),
      ]);
  }
  const { caller: rep, memberId } = await join(world, ownerA, { role: 'REP' });
  const company = { id: hidden.globalIds.get('Company') };
  await ownerA.mutate('createLead', { name: 'A lead of the REP', company, ownerId: memberId });
  return { rep, hidden };
}

async function idOf({ ownerPool }: World, slug: string): Promise<string> {
  const { rows } = await ownerPool.query('SELECT id FROM organization WHERE slug = $1', [slug]);
  return rows[0].id;
}

/** What a member may do, and how far it reaches. */
export async function rightsOf(caller: Caller): Promise<ReadonlyMap<string, string>> {
  const { viewer } = await caller.graphql('{ viewer { rights { name reach } } }');
  const held = new Map<string, string>(
    viewer.rights.map(({ name, reach }: { name: string; reach: string }) => [name, reach.toLowerCase()]),
  );
  return new Map(
    [...SCOPED_RIGHTS, ...PLAIN_RIGHTS].flatMap((right) => {
      const reach = held.get(screaming(right));
      return reach ? [[right, reach] as const] : [];
    }),
  );
}

/** Words of an organization in an answer: marked texts, and keys that were not sent along. */
export function leaked(answer: GraphQLAnswer, sent: string, filled: Filled): readonly string[] {
  const text = JSON.stringify(answer).toLowerCase();
  const marks = text.match(new RegExp(`${filled.mark.toLowerCase()}-[a-z_]+`, 'g')) ?? [];
  const keys = [...filled.keys].filter(([, key]) => text.includes(key) && !sent.includes(key));
  return [...new Set([...marks, ...keys.map(([table]) => `a key of ${table}`)])];
}

/** The table that a leaked word is of. */
export function tableOf(word: string): string {
  return word.split('-')[1] ?? word.replace('a key of ', '');
}

/** Whether the caller was turned away at the door. */
export function isForbidden({ errors }: GraphQLAnswer): boolean {
  return (
    errors?.some(({ extensions }) => /^(FORBIDDEN|UNAUTHENTICATED)$/.test(String(extensions.code))) ?? false
  );
}

/** Whether the product stumbled: nobody is to make it. */
export function isBug({ errors }: GraphQLAnswer): boolean {
  return errors?.some(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR') ?? false;
}
