import { normaliseText } from '@mikomi/domain/shared';
import { nextNumbers } from '../platform/change/next-number.ts';
import { transaction } from '../platform/change/transaction.ts';
import { insert, type NewRow, update } from '../platform/change/write-records.ts';
import type { CommandContext, Transaction, TransactionHooks } from '../platform/context.ts';
import type { Database } from '../platform/database/database.ts';
import { refreshStatistics } from '../platform/database/refresh-statistics.ts';
import { fragment, inOrganization, runAbove, sql } from '../platform/database/sql.ts';
import type { Authentication } from '../platform/http/authentication.ts';
import { newId } from '../platform/ids.ts';
import type { OrganizationFacts } from '../platform/member-context.ts';
import * as activities from '../rooms/activities/index.ts';
import * as catalog from '../rooms/catalog/index.ts';
import * as followUps from '../rooms/follow-ups/index.ts';
import * as identity from '../rooms/identity/index.ts';
import * as leads from '../rooms/leads/index.ts';
import * as parties from '../rooms/parties/index.ts';
import * as qualification from '../rooms/qualification/index.ts';
import { addAssigning, addTwin, letWait, waitingOf } from './assigning.ts';
import { companyNames } from './company-names.ts';
import { addCustomFields, sampleFields } from './custom-fields.ts';
import { type Dice, dice } from './dice.ts';
import { addInbox } from './inbox.ts';
import { addGroups, addJudging, answersOn } from './judging.ts';
import { type Surroundings, tellLead } from './lead-rows.ts';
import { leadStory } from './lead-story.ts';
import { SAMPLE_DOMAIN, samplePeople } from './people.ts';
import { personNames } from './person-names.ts';
import { phoneBook } from './places.ts';
import { noRows } from './rows.ts';
import { PRODUCTS, type SampleProduct, TEAMS } from './scenery.ts';
import type { SampleSetting } from './setting.ts';
import { WORDS } from './words.ts';

// The sample's people are told nothing.
const NO_MAIL = { publicUrl: '', hasMailServer: false };
const SEED = 20_261_123;
/** How many leads the sample holds. */
export const SAMPLE_LEADS = 3000;
const BATCH = 300;
/** Of those who came in each batch, so many saw the showroom. */
const GUESTS_OF_BATCH = 4;

/** Who signs in to the sample, by role. */
export const SAMPLE_SIGN_INS = ['owner', 'manager', 'rep', 'viewer'] as const;

/** The address of a sample sign-in. */
export function sampleEmail(role: (typeof SAMPLE_SIGN_INS)[number]): string {
  return `${role}@${SAMPLE_DOMAIN}`;
}

export interface SampleOptions {
  readonly database: Database;
  readonly authentication: Authentication;
  readonly hooks: TransactionHooks;
  readonly now: number;
  readonly locale: SampleSetting['locale'];
  readonly password: string;
  /** A smaller sample, for tests. */
  readonly leads?: number;
}

/** Makes the sample organization, the same for the same moment: people, products, and two years of work on 3,000 leads. */
export async function loadSample(options: SampleOptions): Promise<{ readonly slug: string }> {
  const { database, hooks, now, locale } = options;
  const founded = now - 2 * 365 * 86_400_000;
  const setting: SampleSetting = { locale, now, founded, timeZone: 'Asia/Tokyo', currency: 'JPY' };
  const chance = dice(SEED);
  const people = samplePeople(chance, setting);
  const persons = await signUps(options, people);
  const organization = await identity.createOrganization(
    { database, hooks, now: () => founded, product: NO_MAIL },
    { person: persons.owner, name: WORDS[locale].organization, country: 'JP', locale, sample: true },
  );
  if (!('organizationId' in organization)) throw new Error(organization.because);
  const { organizationId, memberId, slug } = organization;
  const context: CommandContext = {
    database,
    organizationId,
    actorId: memberId,
    origin: 'SAMPLE',
    quiet: true,
    hooks,
    now: () => now,
  } as CommandContext;
  const among = await arrive(chance, context, setting, people, persons);
  // The owner of a desk this size still sells.
  const everywhere = TEAMS[locale].flatMap(({ teams }) => teams.flatMap(({ places }) => places));
  const sellers = [...people.sellers, { id: memberId, teamId: null, skill: 1.2, places: everywhere }];
  const wanted = options.leads ?? SAMPLE_LEADS;
  // In the order they came: who has asked before comes back, and a lead's number tells its age.
  const stories = Array.from({ length: wanted }, () => leadStory(chance, setting, sellers)).sort(
    (a, b) => a.capturedAt - b.capturedAt,
  );
  const findings = dice(SEED + 1);
  const guests: string[] = [];
  const waiting = new Set<string>();
  for (let first = 0; first < wanted; first += BATCH) {
    const batch = stories.slice(first, first + BATCH);
    const count = batch.length;
    await transaction(context, 'load-sample', async (tx) => {
      const rows = noRows();
      const number = await nextNumbers(tx, 'lead', count);
      // A deal bears its lead's number: those that are won later go on behind all of them.
      await nextNumbers(tx, 'deal', count);
      for (const [index, story] of batch.entries()) {
        tellLead(chance, among, story, number + index, rows);
        const lead = rows.leads.at(-1);
        if (lead && story.outcome === 'OPEN')
          rows.answers.push(...answersOn(findings, story, String(lead.id)));
      }
      if (first + BATCH >= wanted) for (const id of waitingOf(rows, among.sources)) waiting.add(id);
      const isTouched = ({ leadId }: { readonly leadId?: unknown }) => !waiting.has(String(leadId));
      guests.push(...rows.contacts.slice(0, GUESTS_OF_BATCH).map(({ id }) => String(id)));
      await parties.insertParties(tx, rows);
      await leads.insertLeads(tx, rows);
      await insert(tx, activities.activityRecord, rows.activities.filter(isTouched));
      await insert(tx, followUps.followUpRecord, rows.followUps.filter(isTouched));
      await insert(tx, qualification.leadAnswerRecord, rows.answers.filter(isTouched));
      if (first === 0) await addTwin(tx, among.organization, rows, memberId);
      return { kind: 'loaded' as const };
    });
    if ([0, 2].includes(first / BATCH)) await refreshStatistics(database);
  }
  await transaction(context, 'load-sample', async (tx) => {
    const { judging } = WORDS[locale];
    await addJudging(tx, among.market.fields, judging, among);
    await addGroups(tx, among.market.fields, judging, guests);
    await addAssigning(tx, among.organization, people, among.sources, WORDS[locale].assigning);
    return { kind: 'judged' as const };
  });
  // What waits is told like any other: it came a moment ago, and the log says why nobody has it.
  await transaction({ ...context, origin: 'API', quiet: false }, 'load-sample', async (tx) => {
    await letWait(tx, among.organization, waiting);
    return { kind: 'waiting' as const };
  });
  await addInbox(context, locale, people.signIns.rep);
  await refreshStatistics(database);
  return { slug };
}

type Person = { readonly id: string; readonly name: string; readonly email: string };
type Persons = Readonly<Record<(typeof SAMPLE_SIGN_INS)[number], Person>>;

async function signUps(
  { authentication, password, locale }: SampleOptions,
  people: ReturnType<typeof samplePeople>,
): Promise<Persons> {
  const nameOf = (memberId: string) => people.members.find(({ id }) => id === memberId)?.name ?? '';
  const names = {
    owner: WORDS[locale].owner,
    manager: nameOf(people.signIns.manager),
    rep: nameOf(people.signIns.rep),
    viewer: nameOf(people.signIns.viewer),
  };
  const made = await Promise.all(
    SAMPLE_SIGN_INS.map(async (role) => {
      const { user } = await authentication.api.signUpEmail({
        body: { name: names[role], email: sampleEmail(role), password },
      });
      return [role, { id: user.id, name: user.name, email: user.email }] as const;
    }),
  );
  return Object.fromEntries(made) as Persons;
}

/** People without a password: nobody signs in as one of them. */
async function insertPersons(
  tx: Transaction,
  members: readonly NewRow<'Member'>[],
  at: number,
): Promise<void> {
  await runAbove(
    tx,
    fragment`INSERT INTO person (id, name, email, "emailVerified", "createdAt", "updatedAt")
      SELECT p."personId", p.name, p.email, false, to_timestamp(${at} / 1000.0), to_timestamp(${at} / 1000.0)
      FROM json_to_recordset(${JSON.stringify(members)}::json) AS p ("personId" uuid, name text, email text)`,
  );
}

/** Seats the people, fills the catalogue and finds what a new organization begins with. */
async function arrive(
  chance: Dice,
  context: CommandContext,
  setting: SampleSetting,
  people: ReturnType<typeof samplePeople>,
  persons: Persons,
): Promise<Surroundings> {
  const products: SampleProduct[] = [];
  const words = WORDS[setting.locale];
  const fields = sampleFields();
  await transaction(context, 'load-sample', async (tx) => {
    await insert(
      tx,
      identity.teamRecord,
      people.teams.filter(({ parentId }) => !parentId),
    );
    await insert(
      tx,
      identity.teamRecord,
      people.teams.filter(({ parentId }) => parentId),
    );
    const signIns = new Map([
      [people.signIns.manager, persons.manager],
      [people.signIns.rep, persons.rep],
      [people.signIns.viewer, persons.viewer],
    ]);
    const members = people.members.map((member) => {
      const person = signIns.get(member.id);
      return person
        ? { ...member, personId: person.id, email: person.email }
        : { ...member, personId: newId() };
    });
    const colleagues = members.filter(({ id }) => !signIns.has(id));
    await insertPersons(tx, colleagues, setting.founded);
    await insert(tx, identity.memberRecord, members);
    await update(tx, identity.teamRecord, people.managers);
    for (const [position, { group, items, isService = false }] of PRODUCTS.entries()) {
      const groupId = newId();
      await insert(tx, catalog.productGroupRecord, [{ id: groupId, name: group[setting.locale], position }]);
      const rows = items.map(([name, price]) => ({ id: newId(), name: name[setting.locale], price }));
      products.push(...rows.map((row) => ({ ...row, isService })));
      await insert(
        tx,
        catalog.productRecord,
        rows.map((row) => ({
          ...row,
          nameKey: normaliseText(row.name),
          groupId,
          currency: setting.currency,
          createdAt: setting.founded,
        })),
      );
    }
    await addCustomFields(tx, fields, words.fields, setting.founded);
    return { kind: 'arrived' as const };
  });
  const stages = await sql(context)<{ id: string; kind: string; pipelineId: string }>`
    SELECT s.id, s.kind, s."pipelineId" FROM stage AS s WHERE ${inOrganization(context, 's')} ORDER BY s.position`;
  const sources = await sql(context)<{ id: string; kind: string }>`
    SELECT s.id, s.kind FROM source AS s WHERE ${inOrganization(context, 's')} ORDER BY s.position`;
  const reasons = await sql(context)<{
    id: string;
  }>`SELECT r.id FROM loss_reason AS r WHERE ${inOrganization(context, 'r')} ORDER BY r.position`;
  const [organization] = await sql(
    context,
  )<OrganizationFacts>`SELECT o.* FROM organization AS o WHERE ${inOrganization(context, 'o')}`;
  const facts = organization as OrganizationFacts;
  return {
    organization: facts,
    words,
    market: {
      organization: facts,
      words,
      people: personNames(chance, setting.locale),
      companies: companyNames(chance, setting.locale),
      phones: phoneBook(chance),
      fields,
      customers: new Map(),
    },
    pipelineId: stages[0]?.pipelineId ?? '',
    stages,
    sources,
    lossReasonIds: reasons.map(({ id }) => id),
    products,
  };
}
