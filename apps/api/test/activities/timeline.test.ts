import { beforeAll, describe, expect, test } from 'vitest';
import { join } from '../identity/team-mates.ts';
import type { Caller } from '../testkit/caller.ts';
import { openWorld, type World } from '../testkit/world.ts';

const TIMELINE = `query ($record: ID!, $first: Int, $after: String, $last: Int, $before: String, $kinds: [TimelineKind!]) {
  timeline(record: $record, first: $first, after: $after, last: $last, before: $before, kinds: $kinds) {
    pageInfo { hasNextPage hasPreviousPage endCursor startCursor }
    nodes { __typename id kind occurredAt member { name }
      ... on TimelineActivity { activity { text kind member { name } } }
      ... on TimelineTouch { touchKind source { name } }
      ... on TimelineChange { action subject isUndo fields { field label before { text id } after { text id } } }
      ... on TimelineDeal { number amount { amount currency } }
    } } }`;

interface Shown {
  readonly label: string;
  readonly before: { readonly text: string } | null;
  readonly after: { readonly text: string } | null;
}

let world: World;
let owner: Caller & { slug: string };
beforeAll(async () => {
  world = await openWorld();
  owner = await (await world.signUp({ name: 'Hanako Sato' })).found('Timeline', 'US');
});

async function newLead(input: object = { name: 'A lead' }) {
  return (await owner.mutate('createLead', { ...input }, 'lead { id contact { id } company { id } }')).lead;
}

async function fillActivities(leadId: string, count: number): Promise<void> {
  await world.ownerPool.query(
    `INSERT INTO activity ("organizationId", id, kind, "leadId", "memberId", body, "occurredAt", "recordedAt")
     SELECT l."organizationId", gen_random_uuid(), CASE WHEN i % 3 = 0 THEN 'COMMENT' ELSE 'MEETING' END, l.id, l."ownerId", 'entry ' || i,
            timestamptz '2026-01-01' + (i / 4) * interval '1 minute', now()
     FROM lead l, generate_series(1, $2::int) AS i WHERE l.id = $1`,
    [leadId.slice('Lead_'.length), count],
  );
}

describe('a timeline', () => {
  test('begins with the enquiry and shows activities on it, newest first', async () => {
    const lead = await newLead();
    await owner.mutate('logLine', { about: lead.id, line: 'called, no answer' });
    await owner.mutate('logLine', { about: lead.id, line: 'Budget is fixed' });
    const { timeline } = await owner.graphql(TIMELINE, { record: lead.id, first: 10 });
    expect(timeline.nodes).toMatchObject([
      {
        kind: 'COMMENT',
        activity: { text: 'Budget is fixed', member: { name: 'Hanako Sato' } },
        member: { name: 'Hanako Sato' },
      },
      { kind: 'CALL', __typename: 'TimelineActivity' },
      { kind: 'TOUCH', touchKind: 'MANUAL' },
    ]);
  });

  test('tells of a win in one entry, and of its being taken back', async () => {
    const lead = await newLead({ name: 'Won', lines: [{ name: 'Machine', unitPrice: 5 }] });
    const won = await owner.mutate('convertLead', { id: lead.id }, 'commandId');
    const kinds = async () => {
      const { timeline } = await owner.graphql(TIMELINE, { record: lead.id, first: 10 });
      return timeline.nodes.map(({ kind }: { kind: string }) => kind);
    };
    expect(await kinds()).toEqual(['DEAL', 'TOUCH']);
    await owner.mutate('undo', { commandId: won.commandId });
    expect(await kinds()).toEqual(['CHANGE', 'CHANGE', 'TOUCH']);
    const { timeline } = await owner.graphql(TIMELINE, { record: lead.id, first: 10 });
    const stages = timeline.nodes.flatMap(({ isUndo, fields = [] }: { isUndo: boolean; fields?: Shown[] }) =>
      fields
        .filter(({ label }) => label === 'Status')
        .map(({ before, after }) => [isUndo, before?.text, after?.text]),
    );
    expect(stages).toEqual([
      [true, 'Won', 'Open'],
      [false, 'Open', 'Won'],
    ]);
  });

  test('tells what changed in custom fields in the words of the fields', async () => {
    const { viewer } = await owner.graphql('{ viewer { memberId } }');
    const values: readonly [type: string, value: unknown, shown: string][] = [
      ['NUMBER', 1234.5, '1,234.5'],
      ['MONEY', { amount: 1999, currency: 'USD' }, '$19.99'],
      ['DATE', '2026-02-28', 'Feb 28, 2026'],
      ['BOOLEAN', false, 'No'],
      ['SELECT', 'gold', 'Gold'],
      ['MULTI_SELECT', ['gold', 'silver'], 'Gold, Silver'],
      ['MEMBER', viewer.memberId, 'Hanako Sato'],
    ];
    const lead = await newLead();
    const customValues = [];
    for (const [type, value] of values) {
      const { customField } = await owner.mutate(
        'createCustomField',
        { record: 'LEAD', label: `A ${type}`, type, options: ['Gold', 'Silver'] },
        'customField { id }',
      );
      customValues.push({ fieldId: customField.id, value });
    }
    await owner.mutate('editLead', { id: lead.id, customValues });
    await owner.mutate('archiveCustomField', { id: customValues[0]?.fieldId });
    const { timeline } = await owner.graphql(TIMELINE, { record: lead.id, first: 1 });
    const told = (timeline.nodes[0].fields as Shown[]).map(({ label, after }) => [label, after?.text]);
    expect(new Map(told as [string, string][])).toEqual(
      new Map(values.map(([type, , shown]) => [`A ${type}`, shown])),
    );
  });

  test('shows on a contact and a company what happened on their leads', async () => {
    const lead = await newLead({
      contact: { new: { familyName: 'Yamada', givenName: 'Ken' } },
      company: { new: { name: 'Aizome Inc.' } },
    });
    await owner.mutate('logLine', { about: lead.id, line: 'visited' });
    await owner.mutate('logLine', { about: lead.contact.id, line: 'Likes tea' });
    for (const record of [lead.contact.id, lead.company.id]) {
      const { timeline } = await owner.graphql(TIMELINE, { record, first: 10 });
      expect(timeline.nodes.map(({ kind }: { kind: string }) => kind)).toEqual(['COMMENT', 'VISIT', 'TOUCH']);
    }
    const { timeline } = await owner.graphql(TIMELINE, { record: lead.id, first: 10 });
    expect(timeline.nodes.map(({ kind }: { kind: string }) => kind)).toEqual(['VISIT', 'TOUCH']);
  });

  test('pages 20,000 entries without a gap or a repeat, at the same cost anywhere', async () => {
    const lead = await newLead();
    await fillActivities(lead.id, 20_000);
    const counted = (variables: object) =>
      world.countStatements(() => owner.graphql(TIMELINE, { record: lead.id, ...variables }));
    const small = await newLead();
    await fillActivities(small.id, 5);
    const few = await world.countStatements(() => owner.graphql(TIMELINE, { record: small.id, first: 5 }));
    const started = performance.now();
    const first = await counted({ first: 50 });
    const took = performance.now() - started;
    expect(first.statements.length).toBe(few.statements.length);
    expect(first.statements.length).toBeLessThanOrEqual(11);
    expect(took).toBeLessThan(1500);
    const seen = new Set<string>();
    let after: string | null = null;
    let previous = '9999';
    for (let page = 0; page < 4; page += 1) {
      const { timeline } = await owner.graphql(TIMELINE, { record: lead.id, first: 100, after });
      for (const { id, occurredAt } of timeline.nodes) {
        expect(seen.has(id)).toBe(false);
        expect(occurredAt <= previous).toBe(true);
        seen.add(id);
        previous = occurredAt;
      }
      after = timeline.pageInfo.endCursor;
    }
    expect(seen.size).toBe(400);
    const { timeline: back } = await owner.graphql(TIMELINE, { record: lead.id, last: 50, before: after });
    expect(back.nodes.every(({ id }: { id: string }) => seen.has(id))).toBe(true);
    const { timeline: comments } = await owner.graphql(TIMELINE, {
      record: lead.id,
      first: 20,
      kinds: ['COMMENT'],
    });
    expect(comments.nodes.every(({ kind }: { kind: string }) => kind === 'COMMENT')).toBe(true);
    const { timeline: touches } = await owner.graphql(TIMELINE, {
      record: lead.id,
      first: 20,
      kinds: ['TOUCH'],
    });
    expect(touches.nodes).toHaveLength(1);
  });

  test('shows changes as fields with names, in the reader’s language', async () => {
    const mate = await join(world, owner, { role: 'REP' });
    const { pipelines } = await owner.graphql('{ pipelines { stages { id name } } }');
    const [first, second] = pipelines[0].stages;
    const lead = await newLead({ name: 'Changing', lines: [{ name: 'Widget' }] });
    await owner.mutate('moveLead', { id: lead.id, stageId: second.id });
    await owner.mutate('setLeadPotential', { id: lead.id, potential: 'HIGH', reason: 'New plant' });
    await owner.mutate('editLead', {
      id: lead.id,
      expectedValue: { amount: 125_000, currency: 'USD' },
      expectedCloseOn: '2027-01-31',
    });
    await owner.mutate('assignLeads', { ids: [lead.id], ownerId: mate.memberId });
    const { timeline } = await owner.graphql(TIMELINE, { record: lead.id, first: 10, kinds: ['CHANGE'] });
    const shown = timeline.nodes.map(({ fields }: { fields: Shown[] }) =>
      Object.fromEntries(
        fields.map((one) => [one.label, [one.before?.text ?? null, one.after?.text ?? null]]),
      ),
    );
    expect(shown).toEqual([
      expect.objectContaining({ Owner: ['Hanako Sato', 'Mika Mate'] }),
      {
        'Expected value': [null, '$1,250.00'],
        'Expected close': [null, 'Jan 31, 2027'],
      },
      { Potential: [null, 'High'], 'Reason for the potential': [null, 'New plant'] },
      { Stage: [first.name, second.name] },
    ]);
    expect(JSON.stringify(shown)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    expect(timeline.nodes[3].fields[0].after.id).toBe(second.id);
    await owner.mutate('editProfile', { locale: 'ja' });
    const { timeline: japanese } = await owner.graphql(TIMELINE, {
      record: lead.id,
      first: 10,
      kinds: ['CHANGE'],
    });
    expect(japanese.nodes[2].fields).toContainEqual(
      expect.objectContaining({ label: '見込み度', after: { text: '高', id: null } }),
    );
    await owner.mutate('editProfile', { locale: null });
  });

  test('says consents, languages and countries in words', async () => {
    const { contact } = await owner.mutate('createContact', { familyName: 'Tanaka' }, 'contact { id }');
    await owner.mutate('editContact', { id: contact.id, language: 'ja', country: 'JP' });
    await owner.mutate('setConsent', { contactId: contact.id, channel: 'PHONE', state: 'GIVEN' });
    await owner.mutate('setConsent', { contactId: contact.id, channel: 'PHONE', state: 'REFUSED' });
    const { timeline } = await owner.graphql(TIMELINE, { record: contact.id, first: 10, kinds: ['CHANGE'] });
    const told = timeline.nodes.map((node: { subject: string | null; fields: readonly Shown[] }) => [
      node.subject,
      node.fields.map(({ before, after }) => [before?.text, after?.text]),
    ]);
    expect(told).toEqual([
      ['Consent to calls · Offers', [['Agreed', 'Refused']]],
      ['Consent to calls · Offers', [[undefined, 'Agreed']]],
      [
        null,
        [
          [undefined, 'Japan'],
          [undefined, 'Japanese'],
        ],
      ],
    ]);
  });

  test('shows the deal that was won', async () => {
    const lead = await newLead({ name: 'Winning', lines: [{ name: 'Widget', unitPrice: 5000 }] });
    const { lead: found } = await owner.graphql(
      'query ($id: ID!) { lead(id: $id) { productLines { id } } }',
      { id: lead.id },
    );
    await owner.mutate('convertLead', {
      id: lead.id,
      lineIds: found.productLines.map(({ id }: { id: string }) => id),
    });
    const { timeline } = await owner.graphql(
      'query ($record: ID!) { timeline(record: $record, first: 5, kinds: [DEAL]) { nodes { kind ... on TimelineDeal { amount { amount currency } wonOn deal { number } lead { id } } } } }',
      { record: lead.id },
    );
    expect(timeline.nodes).toMatchObject([
      { kind: 'DEAL', amount: { amount: 5000, currency: 'USD' }, lead: { id: lead.id } },
    ]);
    expect(timeline.nodes[0].deal.number).toBeTypeOf('number');
  });

  test('shows many changes in as many statements as one', async () => {
    const { pipelines } = await owner.graphql('{ pipelines { stages { id } } }');
    const [first, second] = pipelines[0].stages;
    const lead = await newLead();
    const read = () => world.countStatements(() => owner.graphql(TIMELINE, { record: lead.id, first: 50 }));
    await owner.mutate('moveLead', { id: lead.id, stageId: second.id });
    const one = await read();
    for (let turn = 0; turn < 3; turn += 1) {
      for (const { id } of [first, second]) await owner.mutate('moveLead', { id: lead.id, stageId: id });
    }
    const many = await read();
    expect(many.result.timeline.nodes).toHaveLength(8);
    expect(many.statements.length).toBe(one.statements.length);
  });

  test('is null for whoever may not see the record', async () => {
    const lead = await newLead();
    const stranger = await (await world.signUp()).found();
    expect(await stranger.graphql(TIMELINE, { record: lead.id, first: 5 })).toEqual({ timeline: null });
  });
});
