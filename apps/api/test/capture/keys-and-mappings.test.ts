import { beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { bring, type Caller, preview, upload } from './desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const fresh = async (): Promise<Caller> => (await world.signUp()).found('Desk', 'GB');
const leadsOf = async (owner: Caller) =>
  (await owner.graphql('{ leads(first: 10) { nodes { title note potential contact { name jobTitle } } } }'))
    .leads.nodes;
const rehearsed = async (owner: Caller, id: string, plan: object) =>
  (
    await owner.graphql(
      `query ($id: ID!, $plan: ImportPlanInput) {
        importRehearsal(id: $id, plan: $plan) { created updated skipped failed } }`,
      { id, plan },
    )
  ).importRehearsal;

describe('rows meet what is there by a chosen key', () => {
  const CSV = 'Lead ID,Title,Name,Email,Note\nL-1,Roof,Ada Lund,ada@lund.example,Called\n';

  test('by e-mail: the open lead of whoever has it; the others are passed over', async () => {
    const owner = await fresh();
    await bring(world, owner, 'first.csv', CSV);
    const done = await bring(
      world,
      owner,
      'second.csv',
      'Title,Name,Email,Note\nRoof II,Ada Lund,ADA@lund.example,\nNew,Ben Osei,ben@osei.example,Hi\n',
      { match: { by: 'EMAIL', unmatched: 'SKIP' } },
    );
    expect(done.counts).toMatchObject({ created: 0, updated: 1, skipped: 1, failed: 0 });
    // An empty cell erases nothing unless it is asked to.
    expect(await leadsOf(owner)).toMatchObject([{ title: 'Roof II', note: 'Called' }]);
    const erased = await bring(world, owner, 'third.csv', 'Title,Email,Note\nRoof III,ada@lund.example,\n', {
      match: { by: 'EMAIL' },
      emptyErases: true,
    });
    expect(erased.counts).toMatchObject({ updated: 1 });
    expect(await leadsOf(owner)).toMatchObject([{ title: 'Roof III', note: null }]);
    await owner.mutate('undoImport', { id: erased.id });
    await world.workOff();
    expect(await leadsOf(owner)).toMatchObject([{ title: 'Roof II', note: 'Called' }]);
  });

  test('of two open leads none is guessed', async () => {
    const owner = await fresh();
    await bring(world, owner, 'first.csv', `${CSV}L-2,Cellar,Ada Lund,ada@lund.example,\n`);
    const done = await bring(world, owner, 'second.csv', 'Title,Email\nRoof,ada@lund.example\n', {
      match: { by: 'EMAIL' },
      kind: 'LEADS',
    });
    expect(done.counts).toMatchObject({ updated: 0, failed: 1 });
    expect(done.failedRows[0].problems).toMatchObject([
      { code: 'ROW_MATCHES_SEVERAL', raw: 'ada@lund.example' },
    ]);
  });

  test('a list of contacts has the last word on those it meets; without a key it fills nothing', async () => {
    const owner = await fresh();
    await bring(world, owner, 'first.csv', 'Name,Email,Job title\nAda Lund,ada@lund.example,Buyer\n');
    const next = 'Name,Email,Job title\nAda Lund-Berg,ada@lund.example,Head of buying\n';
    const contacts = async () =>
      (await owner.graphql('{ contacts(first: 10) { nodes { name jobTitle } } }')).contacts.nodes;
    await bring(world, owner, 'second.csv', next);
    expect(await contacts()).toEqual([{ name: 'Ada Lund', jobTitle: 'Buyer' }]);
    const done = await bring(world, owner, 'third.csv', next.replace('Head of buying', 'Head'), {
      match: { by: 'EMAIL' },
    });
    expect(done.counts).toMatchObject({ updated: 1 });
    expect(await contacts()).toEqual([{ name: 'Ada Lund-Berg', jobTitle: 'Head' }]);
  });

  describe('by a number of one’s own', () => {
    const ownNumber = async (owner: Caller, record: string, type = 'TEXT') => {
      const input = { record, label: 'Customer no', type };
      return (await owner.mutate('createCustomField', input, 'customField { id }')).customField.id as string;
    };

    test('a list of contacts changes whoever has it, however it is written; the rehearsal says so before', async () => {
      const owner = await fresh();
      const fieldId = await ownNumber(owner, 'CONTACT');
      const contacts = async () =>
        (await owner.graphql('{ contacts(first: 10) { nodes { name jobTitle } } }')).contacts.nodes;
      await bring(
        world,
        owner,
        'first.csv',
        'Name,Job title,Customer no\nAda Lund,Buyer,C-100\nBen Osei,,C-101\n',
      );
      const csv = 'Name,Job title,Customer no\nAda Lund-Berg,Head,ｃ－100\nNew One,,C-102\n';
      const plan = { match: { by: 'CUSTOM_FIELD', fieldId, unmatched: 'SKIP' } };
      const { importId } = await upload(world, owner, 'second.csv', csv);
      expect(await rehearsed(owner, importId, plan)).toMatchObject({
        created: 0,
        updated: 1,
        skipped: 1,
        failed: 0,
      });
      const done = await bring(world, owner, 'third.csv', csv, plan);
      expect(done.counts).toMatchObject({ created: 0, updated: 1, skipped: 1, failed: 0 });
      expect(await contacts()).toEqual(
        expect.arrayContaining([
          { name: 'Ada Lund-Berg', jobTitle: 'Head' },
          { name: 'Ben Osei', jobTitle: null },
        ]),
      );
      await owner.mutate('undoImport', { id: done.id });
      await world.workOff();
      expect(await contacts()).toEqual(expect.arrayContaining([{ name: 'Ada Lund', jobTitle: 'Buyer' }]));
    });

    test('a list of leads changes the open one; where two have it, none is guessed, in the rehearsal neither', async () => {
      const owner = await fresh();
      const fieldId = await ownNumber(owner, 'LEAD', 'NUMBER');
      const first = 'Lead ID,Title,Customer no\nL-1,Roof,100\nL-2,Cellar,200\nL-3,Attic,200\n';
      await bring(world, owner, 'first.csv', first);
      const csv = 'Title,Note,Customer no\nRoof II,Called,100\nTwice,,200\nNew,,300\n';
      const plan = { kind: 'LEADS', match: { by: 'CUSTOM_FIELD', fieldId } };
      const { importId } = await upload(world, owner, 'second.csv', csv);
      expect(await rehearsed(owner, importId, plan)).toMatchObject({ created: 1, updated: 1, failed: 1 });
      const done = await bring(world, owner, 'third.csv', csv, plan);
      expect(done.counts).toMatchObject({ created: 1, updated: 1, failed: 1 });
      expect(done.failedRows[0].problems).toMatchObject([{ code: 'ROW_MATCHES_SEVERAL', raw: '200' }]);
      const titles = (await leadsOf(owner)).map(({ title }: { title: string }) => title);
      expect(titles.toSorted()).toEqual(['Attic', 'Cellar', 'New', 'Roof II']);
    });

    test('a list of companies renames the one that has it; one of the same name with another number is another company', async () => {
      const owner = await fresh();
      const fieldId = await ownNumber(owner, 'COMPANY');
      const companies = async () =>
        (
          await owner.graphql(
            '{ companies(first: 10, orderBy: { field: NAME }) { nodes { name industry parent { name } } } }',
          )
        ).companies.nodes;
      await bring(
        world,
        owner,
        'first.csv',
        'Company,Industry,Customer no\nAoba,Steel,K-1\nMidori,Food,\nHikari,Glass,K-3\n',
      );
      const csv =
        'Company,Industry,Customer no,Parent company\nAoba Trading,,Ｋ－1,\nAoba,Paper,K-2,Aoba Trading\nMidori,Drinks,K-4,\nMidori,Ships,K-5,\n';
      const plan = { kind: 'COMPANIES', match: { by: 'CUSTOM_FIELD', fieldId } };
      const { importId } = await upload(world, owner, 'second.csv', csv);
      expect(await rehearsed(owner, importId, plan)).toMatchObject({ created: 2, updated: 2, failed: 0 });
      const done = await bring(world, owner, 'third.csv', csv, plan);
      expect(done.counts).toMatchObject({ created: 2, updated: 2, failed: 0 });
      expect(await companies()).toEqual(
        expect.arrayContaining([
          { name: 'Aoba Trading', industry: 'Steel', parent: null },
          { name: 'Aoba', industry: 'Paper', parent: { name: 'Aoba Trading' } },
          { name: 'Midori', industry: 'Drinks', parent: null },
          { name: 'Midori', industry: 'Ships', parent: null },
          { name: 'Hikari', industry: 'Glass', parent: null },
        ]),
      );
      expect(await companies()).toHaveLength(5);
      await owner.mutate('undoImport', { id: done.id });
      await world.workOff();
      expect(await companies()).toHaveLength(3);
    });

    test('it stands in a column and on what is listed', async () => {
      const owner = await fresh();
      const [ofContact, chosen] = [
        await ownNumber(owner, 'CONTACT'),
        await ownNumber(owner, 'LEAD', 'BOOLEAN'),
      ];
      const { importId } = await upload(world, owner, 'a.csv', 'Title,Company\nRoof,Konex\n');
      for (const fieldId of [undefined, ofContact, chosen])
        expect(
          await owner.refused('startImport', {
            id: importId,
            plan: { match: { by: 'CUSTOM_FIELD', fieldId } },
          }),
        ).toMatchObject({ code: 'IMPORT_MATCH_MISSING', path: ['plan', 'match'] });
    });
  });

  test('a key without a column is asked for', async () => {
    const owner = await fresh();
    const { importId } = await upload(world, owner, 'a.csv', 'Title,Company\nRoof,Konex\n');
    expect(
      await owner.refused('startImport', { id: importId, plan: { match: { by: 'PHONE' } } }),
    ).toMatchObject({
      code: 'IMPORT_MATCH_MISSING',
    });
  });
});

describe('a saved mapping', () => {
  const CSV = 'Ref,Who,Mail,Remark A\nA-1,Ada Lund,ada@lund.example,Hello\n';
  const MAPPED = 'kind mapping { id name } files { columns { name target { field skip } } }';

  test('maps the next file of its shape by itself, whatever the order of its columns, until it is deleted', async () => {
    const owner = await fresh();
    const { importId, fileId } = await upload(world, owner, 'portal.csv', CSV);
    const plan = {
      kind: 'LEADS',
      files: [
        {
          fileId,
          columns: [
            { column: 0, target: { field: 'LEAD_EXTERNAL_ID' } },
            { column: 1, target: { field: 'CONTACT_NAME' } },
            { column: 3, target: { field: 'LEAD_NOTE' } },
          ],
        },
      ],
    };
    const saved = await owner.mutate(
      'saveImportMapping',
      { id: importId, name: 'Portal', plan },
      'mapping { id name }',
    );
    expect(saved.mapping.name).toBe('Portal');
    const next = await upload(
      world,
      owner,
      'next.csv',
      'remark a,Mail,REF,Who\nHi,ben@osei.example,A-2,Ben Osei\n',
    );
    const targets = async (chosen = {}) => {
      const { kind, mapping, files } = await preview(owner, next.importId, MAPPED, chosen);
      return {
        kind,
        mapping,
        fields: files[0].columns.map(({ target }: { target: { field: string } }) => target.field),
      };
    };
    expect(await targets()).toMatchObject({
      kind: 'LEADS',
      mapping: { name: 'Portal' },
      fields: ['LEAD_NOTE', 'CONTACT_EMAIL', 'LEAD_EXTERNAL_ID', 'CONTACT_NAME'],
    });
    // What is chosen now counts before what was saved.
    const other = { files: [{ fileId: next.fileId, columns: [{ column: 0, target: { skip: true } }] }] };
    expect((await targets(other)).fields).toEqual([
      null,
      'CONTACT_EMAIL',
      'LEAD_EXTERNAL_ID',
      'CONTACT_NAME',
    ]);
    expect((await targets({ useSaved: false })).mapping).toBeNull();
    const { importMappings } = await owner.graphql('{ importMappings { id name } }');
    expect(importMappings).toEqual([saved.mapping]);
    await owner.mutate('deleteImportMapping', { id: saved.mapping.id }, 'id');
    expect((await targets()).mapping).toBeNull();
  });
});
