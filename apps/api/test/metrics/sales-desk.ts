import type { Role } from '@mikomi/domain/identity';
import { isRefusal, parseGlobalId } from '@mikomi/domain/shared';
import { hooks, recordTypes } from '../../src/compose.ts';
import { nextNumbers } from '../../src/platform/change/next-number.ts';
import { transaction } from '../../src/platform/change/transaction.ts';
import { undo } from '../../src/platform/change/undo.ts';
import { insert } from '../../src/platform/change/write-records.ts';
import type { Transaction } from '../../src/platform/context.ts';
import { raw } from '../../src/platform/database/sql.ts';
import { newId } from '../../src/platform/ids.ts';
import type { MemberContext } from '../../src/platform/member-context.ts';
import * as identity from '../../src/rooms/identity/index.ts';
import * as leads from '../../src/rooms/leads/index.ts';
import type { Caller } from '../testkit/caller.ts';
import { openWorld, type World } from '../testkit/world.ts';

/** What becomes of a lead of the desk. Days are `YYYY-MM-DD`; an amount is in minor units. */
export interface DeskLead {
  readonly owner: { readonly id: string | null; readonly teamId: string | null };
  readonly capturedAt: number;
  readonly won?: {
    readonly on: string;
    readonly currency?: string;
    /** Signed entries: who is credited, how much, on which day when it is not the deal's. */
    readonly entries: readonly {
      readonly memberId: string;
      readonly teamId: string | null;
      readonly amount: number;
      readonly day?: string;
    }[];
  };
  readonly lostOn?: string;
  readonly externalKey?: string;
}

/** An organization at work, written through the same commands' writers as the product's own. */
export interface Desk {
  readonly world: World;
  readonly owner: Caller & { readonly slug: string };
  readonly ownerId: string;
  /** The owner as commands see them. */
  context(): Promise<MemberContext>;
  /** Runs one command in the owner's name; answers what it answers and the command's id. */
  command<Result>(run: (tx: Transaction) => Promise<Result>): Promise<{ result: Result; commandId: string }>;
  undo(commandId: string): Promise<void>;
  team(name: string, parentId?: string | null): Promise<string>;
  /** A member who signs in; answers them as a caller too. */
  member(role: Role, teamId: string | null): Promise<{ id: string; teamId: string | null; caller: Caller }>;
  leads(of: readonly DeskLead[]): Promise<readonly string[]>;
}

const unwrap = <Value>(value: Value): Exclude<Value, { kind: 'refused' }> => {
  if (isRefusal(value)) throw new Error(value.because);
  return value as Exclude<Value, { kind: 'refused' }>;
};

/** Founds an organization and opens its desk. */
export async function openDesk(country = 'JP'): Promise<Desk> {
  const world = await openWorld();
  const owner = await (await world.signUp({ name: 'Olivia Owner' })).found('Desk', country);
  const { viewer } = await owner.graphql('{ viewer { memberId person { id } } }');
  const ownerId = keyIn(viewer.memberId);
  const surroundings = {
    database: world.database,
    now: () => world.clock.now ?? Date.now(),
    hooks,
    product: { publicUrl: 'http://localhost:4000', hasMailServer: false },
  };
  const context = async () => {
    const found = await identity.findMemberById(world.database, await organizationId(), ownerId);
    if (!found) throw new Error('no owner');
    return identity.memberContext(found, 'WEB', surroundings);
  };
  const organizationId = async () => {
    const { rows } = await world.ownerPool.query('SELECT id FROM organization WHERE slug = $1', [owner.slug]);
    return rows[0].id as string;
  };
  const command: Desk['command'] = async (run) => {
    const outcome = await transaction(await context(), 'desk', async (tx) => ({
      result: await run(tx),
      commandId: tx.commandId,
    }));
    return unwrap(outcome) as never;
  };
  return {
    world,
    owner,
    ownerId,
    context,
    command,
    undo: async (commandId) => {
      const limits = {
        recordTypes,
        never: new Set<string>(),
        within: raw('true'),
        refuses: () => undefined,
        bars: async () => undefined,
      };
      unwrap(await undo(await context(), limits, commandId));
    },
    team: async (name, parentId = null) => {
      const id = newId();
      await command((tx) => insert(tx, identity.teamRecord, [{ id, name, parentId, createdAt: tx.now() }]));
      return id;
    },
    member: async (role, teamId) => {
      const signedUp = await world.signUp({ name: `${role} ${teamId?.slice(-4) ?? ''}` });
      const answer = await signedUp.graphql('{ viewer { person { id name } } }');
      const id = newId();
      await command((tx) =>
        insert(tx, identity.memberRecord, [
          {
            id,
            personId: keyIn(answer.viewer.person.id),
            name: answer.viewer.person.name,
            role,
            teamId,
            createdAt: tx.now(),
          },
        ]),
      );
      return { id, teamId, caller: signedUp.in(owner.slug) };
    },
    leads: async (of) => {
      const { result } = await command((tx) => writeLeads(tx, of));
      return result;
    },
  };
}

/** The key in a global id. */
function keyIn(id: string): string {
  return unwrap(parseGlobalId(id)).id;
}

async function writeLeads(tx: Transaction, of: readonly DeskLead[]): Promise<readonly string[]> {
  const { rows: stages } = await tx.client.query(
    'SELECT id, kind, "pipelineId" FROM stage WHERE "organizationId" = $1 ORDER BY position',
    [tx.organizationId],
  );
  const stageOf = (kind: string) => stages.find((stage) => stage.kind === kind);
  const firstLead = await nextNumbers(tx, 'lead', of.length);
  const firstDeal = await nextNumbers(tx, 'deal', of.length);
  const made = of.map((lead, index) => {
    const status = lead.won ? 'WON' : lead.lostOn ? 'LOST' : 'OPEN';
    const stage = stageOf(status);
    const rows = leads.leadRows(
      {
        name: `Lead ${lead.externalKey ?? index + 1}`,
        ownerId: lead.owner.id,
        teamId: lead.owner.teamId,
        pipelineId: stage.pipelineId,
        stageId: stage.id,
        currency: lead.won?.currency ?? 'JPY',
        capturedAt: lead.capturedAt,
        externalKey: lead.externalKey ?? null,
        touchKind: 'IMPORT',
      },
      firstLead + index,
      tx.now(),
    );
    return {
      ...rows,
      lead: {
        ...rows.lead,
        status,
        wonOn: lead.won?.on ?? null,
        lostOn: lead.lostOn ?? null,
        closedById: status === 'OPEN' ? null : lead.owner.id,
        closedTeamId: status === 'OPEN' ? null : lead.owner.teamId,
      },
      won: lead.won,
      dealId: newId(),
      dealNumber: firstDeal + index,
    };
  });
  await insert(
    tx,
    leads.leadRecord,
    made.map(({ lead }) => lead),
  );
  await insert(
    tx,
    leads.touchRecord,
    made.map(({ touch }) => touch),
  );
  const deals = made.flatMap(({ id, won, dealId, dealNumber }) =>
    won ? [{ leadId: id, won, id: dealId, number: dealNumber, currency: won.currency ?? 'JPY' }] : [],
  );
  await insert(
    tx,
    leads.dealRecord,
    deals.map(({ won, ...deal }) => ({
      ...deal,
      wonOn: won.on,
      amount: won.entries.reduce((sum, { amount }) => sum + amount, 0),
      createdAt: tx.now(),
    })),
  );
  await insert(
    tx,
    leads.dealEntryRecord,
    deals.flatMap(({ id, won, currency }) =>
      won.entries.map(({ day, ...entry }) => ({
        id: newId(),
        dealId: id,
        kind: day ? 'ADJUSTMENT' : 'SALE',
        day: day ?? won.on,
        currency,
        ...entry,
      })),
    ),
  );
  return made.map(({ id }) => id);
}
