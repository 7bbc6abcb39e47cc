import type { Caller } from '../testkit/caller.ts';
import { openWorld, type World } from '../testkit/world.ts';

/** An organization with its pipeline, reasons and catalogue at hand. */
export interface LeadDesk {
  readonly owner: Caller & { readonly slug: string };
  readonly ownerId: string;
  readonly stages: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
  readonly pipelineId: string;
  readonly reasonId: string;
  /** Makes a lead and answers its id and the command. */
  lead(input?: Record<string, unknown>): Promise<{ id: string; commandId: string }>;
  /** All that a lead shows, its deals too. */
  state(id: string): Promise<Record<string, unknown>>;
  /** The organization's derived rows of leads and facts as they stand in the database. */
  rows(): Promise<unknown>;
}

const STATE = `query ($id: ID!) { lead(id: $id) {
  title name kind status potential note stage { id } owner { id } team { id } lossReason { id } lossNote wonOn lostOn
  contact { id name } company { id name } expectedValue { amount } dealValue { amount currency } attributes
  productLines { id name state quantity unitPrice { amount } } collaborators { id name } touches { id kind }
  deals(first: 20) { totalCount nodes { number wonOn value { amount } currentValue { amount }
    lines { name quantity amount { amount } } credits { role percent member { id } } adjustments { kind day change { amount } } } }
} }`;

export async function openDesk(world?: World): Promise<LeadDesk> {
  const product = world ?? (await openWorld());
  const owner = await (await product.signUp()).found();
  const { viewer, pipelines, lossReasons } = await owner.graphql(
    '{ viewer { memberId } pipelines { id stages { id name kind } } lossReasons { id } }',
  );
  return {
    owner,
    ownerId: viewer.memberId,
    stages: pipelines[0].stages,
    pipelineId: pipelines[0].id,
    reasonId: lossReasons[0].id,
    lead: async (input = { name: 'A lead' }) => {
      const made = await owner.mutate('createLead', input, 'lead { id } commandId');
      return { id: made.lead.id, commandId: made.commandId };
    },
    state: async (id) => (await owner.graphql(STATE, { id })).lead,
    rows: async () => {
      const client = product.ownerPool;
      const [organization] = (await client.query('SELECT id FROM organization WHERE slug = $1', [owner.slug]))
        .rows;
      const leads = await client.query(
        `SELECT id, title, "sortTitle", terms, "dealValue", "sortValue", status, "stageId", "wonOn", "closedById", "closedTeamId"
         FROM lead WHERE "organizationId" = $1 AND "deletedAt" IS NULL ORDER BY id`,
        [organization.id],
      );
      const facts = await client.query(
        `SELECT metric, "recordType", day, "memberId", value, currency FROM fact WHERE "organizationId" = $1
         ORDER BY metric, day, value, "recordType"`,
        [organization.id],
      );
      return { leads: leads.rows, facts: facts.rows };
    },
  };
}
