import { afterAll, beforeAll, expect, test } from 'vitest';
import { webDocuments } from '../../outside/web-documents.ts';
import { openWorld, type World } from '../testkit/world.ts';
import { type GrowingDesk, openGrowingDesk } from './growing-desk.ts';

const TODAY = '2026-06-10';
const NOW = Date.parse(`${TODAY}T01:00:00Z`);
const LISTED = { first: 50 };
const MONTH = { kind: 'MONTH' };

/** What the client asks all day, how many statements an answer may take, the session’s three included, and what about. */
const OPERATIONS: readonly [name: string, limit: number, variables: (desk: GrowingDesk) => object][] = [
  ['OrganizationShell', 5, () => ({})],
  ['LeadsPage', 12, () => LISTED],
  ['LeadsPage', 13, ({ stage }) => ({ ...LISTED, filter: { stage: { eq: stage }, search: 'aoba' } })],
  ['ContactsPage', 10, () => LISTED],
  ['CompaniesPage', 8, () => LISTED],
  ['CustomersPage', 17, () => LISTED],
  ['LeadPage', 46, ({ lead }) => ({ id: lead })],
  ['LeadPanel', 27, ({ lead }) => ({ id: lead })],
  ['RecentTimeline', 9, ({ lead }) => ({ record: lead })],
  ['Timeline', 12, ({ contact }) => ({ record: contact })],
  ['ContactPage', 32, ({ contact }) => ({ id: contact })],
  ['CompanyPage', 36, ({ company }) => ({ id: company })],
  ['MyDayPage', 21, ({ me }) => ({ me })],
  ['QueueCard', 13, ({ lead }) => ({ id: lead })],
  ['InsightsPage', 13, () => ({ locale: 'ja', period: MONTH })],
  ['FactsPage', 13, () => ({ ...LISTED, metric: 'DEAL_VALUE', period: MONTH })],
  ['TeamPage', 7, () => LISTED],
  ['TeamsPage', 6, () => ({})],
  ['Palette', 15, () => ({ search: 'aoba' })],
];

/** Their answers have one length. */
const EVEN: readonly string[] = ['OrganizationShell', 'RecentTimeline', 'QueueCard'];

type Counted = { readonly statements: readonly string[]; readonly length: number };

let world: World;
let few: readonly Counted[];
let many: readonly Counted[];

beforeAll(async () => {
  world = await openWorld();
  world.clock.now = NOW;
  const desk = await openGrowingDesk(world, TODAY);
  await desk.grow(2);
  few = await countAll(desk);
  await desk.grow(4);
  many = await countAll(desk);
}, 120_000);

afterAll(() => {
  world.clock.now = undefined;
});

test.each(OPERATIONS.map(([name, limit], index) => ({ name, limit, index })))(
  '$name takes the same statements however much there is, at most $limit',
  ({ name, limit, index }) => {
    const [small, large] = [few[index], many[index]];
    if (!EVEN.includes(name)) expect(large?.length).toBeGreaterThan(small?.length ?? 0);
    const told = large?.statements.join('\n');
    expect(large?.statements.length, told).toBe(small?.statements.length);
    expect(large?.statements.length, told).toBeLessThanOrEqual(limit);
  },
);

/** Asks everything as the client does; the second time, for the first one also learns what it keeps. */
async function countAll(desk: GrowingDesk): Promise<readonly Counted[]> {
  const documents = webDocuments();
  const counted: Counted[] = [];
  for (const [name, , variables] of OPERATIONS) {
    const text = documents.get(name)?.text;
    if (text === undefined) throw new Error(`The client has no document ${name}.`);
    const ask = () => desk.owner.graphql(text, { ...variables(desk) });
    await ask();
    const { statements, result } = await world.countStatements(ask);
    counted.push({ statements, length: JSON.stringify(result).length });
  }
  return counted;
}
