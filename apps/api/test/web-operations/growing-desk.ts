import { join } from '../identity/team-mates.ts';
import type { Caller } from '../testkit/caller.ts';
import type { World } from '../testkit/world.ts';

/** An organization that grows evenly: every step adds the same to each list of the client. */
export interface GrowingDesk {
  readonly owner: Caller & { readonly slug: string };
  readonly me: string;
  /** The records that all else hangs on. */
  readonly lead: string;
  readonly contact: string;
  readonly company: string;
  /** The stage that leads begin in. */
  readonly stage: string;
  grow(steps: number): Promise<void>;
}

const yen = (amount: number) => ({ amount, currency: 'JPY' });

export async function openGrowingDesk(world: World, today: string): Promise<GrowingDesk> {
  const owner = await (await world.signUp()).found();
  const { viewer, sources, pipelines } = await owner.graphql(
    '{ viewer { memberId } sources { id } pipelines { stages { id } } }',
  );
  const first = await owner.mutate(
    'createLead',
    {
      company: { new: { name: 'Aoba', points: [{ kind: 'EMAIL', value: 'office@aoba.example' }] } },
      contact: { new: { givenName: 'Kei', points: [{ kind: 'EMAIL', value: 'kei@aoba.example' }] } },
    },
    'lead { id contact { id } company { id } }',
  );
  const lead: string = first.lead.id;
  const contact: string = first.lead.contact.id;
  const company: string = first.lead.company.id;
  let step = 0;

  const growOnce = async () => {
    step += 1;
    const { team } = await owner.mutate('createTeam', { name: `Team ${step}` }, 'team { id }');
    const { memberId } = await join(world, owner, { teamId: team.id });
    const { product } = await owner.mutate(
      'createProduct',
      { name: `Machine ${step}`, price: yen(1000) },
      'product { id }',
    );
    const lines = [{ productId: product.id }, { name: 'Setting up', unitPrice: 10 }];
    const promise = (about: string) =>
      owner.mutate('planFollowUp', { about, kind: 'CALL', day: today, assigneeId: viewer.memberId });
    const call = (about: string) =>
      owner.mutate('logActivity', {
        about,
        kind: 'CALL',
        direction: 'OUT',
        outcome: 'REACHED',
        text: 'Hello',
      });

    // More of everything about the first lead and its people.
    await owner.mutate('addCollaborator', { leadId: lead, memberId });
    const added = await owner.mutate(
      'addProductLines',
      { leadId: lead, lines },
      'lead { productLines { id state } }',
    );
    await owner.mutate('createLead', {
      contact: { id: contact },
      sourceId: sources[step % sources.length].id,
      returning: 'CONTINUE',
    });
    await owner.mutate('convertLead', {
      id: lead,
      lineIds: [added.lead.productLines.at(-1).id],
      value: yen(400),
      credits: [
        { memberId, percent: 60 },
        { memberId: viewer.memberId, percent: 40 },
      ],
    });
    for (const about of [lead, contact, company]) {
      await promise(about);
      await call(about);
    }
    // Another lead of the same people, and one of somebody new who buys at once.
    await owner.mutate('createLead', {
      contact: { id: contact },
      company: { id: company },
      lines,
      returning: 'NEW',
    });
    const bought = await owner.mutate(
      'createLead',
      {
        company: {
          new: { name: `Midori ${step}`, points: [{ kind: 'PHONE', value: `03-1234-56${10 + step}` }] },
        },
        contact: {
          new: { givenName: `Ren ${step}`, points: [{ kind: 'EMAIL', value: `ren${step}@example.com` }] },
        },
        ownerId: memberId,
        collaboratorIds: [viewer.memberId],
        lines,
      },
      'lead { id }',
    );
    // Customers of both kinds stand in one list.
    const alone = await owner.mutate(
      'createLead',
      { contact: { new: { givenName: `Aya ${step}` } }, ownerId: memberId },
      'lead { id }',
    );
    await owner.mutate('convertLead', { id: alone.lead.id, value: yen(300) });
    await promise(bought.lead.id);
    await owner.mutate('convertLead', { id: bought.lead.id, value: yen(5000) });
    await owner.mutate('createContact', { givenName: `Sora ${step}`, companyId: company });
    await owner.mutate('createCompany', { name: `Aoba ${step}`, parentId: company });
  };

  return {
    owner,
    me: viewer.memberId,
    lead,
    contact,
    company,
    stage: pipelines[0].stages[0].id,
    grow: async (steps) => {
      for (let each = 0; each < steps; each += 1) await growOnce();
      await world.workOff();
    },
  };
}
