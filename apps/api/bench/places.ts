import type { WebClient } from '../outside/web-client.ts';

/** What the questions of the bench name: members, settings, words and records of the organization at hand. */
export interface Places {
  readonly me: string;
  readonly owner: string;
  readonly team: string;
  readonly source: string;
  readonly product: string;
  readonly stage: string;
  /** The organization's own fields of leads, one of a kind. */
  readonly fields: Readonly<Record<'number' | 'choice' | 'text', string>>;
  readonly leads: readonly string[];
  readonly contacts: readonly string[];
  /** The month before this one. */
  readonly month: { readonly from: string; readonly to: string };
  /** The first two characters of a company, a whole Latin name, the end of a phone number. */
  readonly words: { readonly japanese: string; readonly latin: string; readonly phone: string };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Nodes<Node> {
  readonly nodes: readonly Node[];
}

/** Looks around in the organization as the client does. */
export async function placesOf(client: WebClient, now: number): Promise<Places> {
  const { viewer } = await client.ask<{ viewer: { memberId: string } }>('OrganizationShell');
  const names = await client.ask<{
    pipelines: readonly { stages: readonly Named[] }[];
    sources: readonly Named[];
    teams: readonly Named[];
  }>('LeadsFilterNames');
  const { customFields } = await client.ask<{
    customFields: readonly { readonly id: string; readonly type: string }[];
  }>('ListedFields', { record: 'LEAD' });
  const fieldOf = (type: string) => some(customFields.find((field) => field.type === type)?.id);
  const { products } = await client.ask<{ products: Nodes<Named> }>('ProductChoice');
  const { leads } = await client.ask<{
    leads: Nodes<{ id: string; owner: Named | null; company: Named | null }>;
  }>('LeadsPage', {
    first: 50,
    filter: {},
    orderBy: { field: 'CAPTURED_AT', descending: true },
  });
  const { contacts } = await client.ask<{
    contacts: Nodes<Named & { points: readonly { kind: string; shown: string }[] }>;
  }>('ContactsPage', {
    first: 50,
    filter: {},
    orderBy: { field: 'NAME', descending: false },
  });
  const japanese = leads.nodes
    .map(({ company }) => company?.name ?? '')
    .find((name) => /^\p{sc=Han}{2}/u.test(name));
  const latin = contacts.nodes.map(({ name }) => name).find((name) => /^\w{4}/.test(name));
  const phone = contacts.nodes.flatMap(({ points }) => points).find(({ kind }) => kind === 'PHONE');
  return {
    me: viewer.memberId,
    fields: { number: fieldOf('NUMBER'), choice: fieldOf('SELECT'), text: fieldOf('TEXT') },
    owner: some(leads.nodes.find(({ owner }) => owner)?.owner?.id),
    team: await busyTeam(client, names.teams),
    source: some(names.sources[0]?.id),
    product: some(products.nodes[0]?.id),
    stage: some(names.pipelines[0]?.stages[1]?.id),
    leads: leads.nodes.map(({ id }) => id),
    contacts: contacts.nodes.map(({ id }) => id),
    month: monthBefore(now),
    words: {
      japanese: some(japanese).slice(0, 2),
      latin: some(latin).split(' ')[0] ?? '',
      phone: some(phone).shown.replace(/\D/g, '').slice(-7),
    },
  };
}

/** A team that leads belong to; those above others may have none. */
async function busyTeam(client: WebClient, teams: readonly Named[]): Promise<string> {
  for (const { id } of teams) {
    const { leads } = await client.ask<{ leads: Nodes<object> }>('LeadsPage', {
      first: 1,
      filter: { team: { eq: id } },
    });
    if (leads.nodes.length > 0) return id;
  }
  throw new Error('No team has leads.');
}

function some<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined)
    throw new Error('The organization of the bench lacks something.');
  return value;
}

function monthBefore(now: number): Places['month'] {
  const month = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('Asia/Tokyo').toPlainDate();
  const first = month.with({ day: 1 }).subtract({ months: 1 });
  return { from: first.toString(), to: first.with({ day: first.daysInMonth }).toString() };
}
