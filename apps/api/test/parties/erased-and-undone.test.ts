import { beforeEach, expect, test } from 'vitest';
import { bring } from '../capture/desk.ts';
import type { Caller } from '../testkit/caller.ts';
import { openWorld, type World } from '../testkit/world.ts';

let world: World;
let owner: Caller & { slug: string };
beforeEach(async () => {
  world = await openWorld();
  owner = await (await world.signUp()).found('Taking back', 'US');
});

const newField = async (record: string, label: string, type: string): Promise<string> =>
  (await owner.mutate('createCustomField', { record, label, type }, 'customField { id }')).customField.id;

const attributesOf = async (table: 'lead' | 'deal', id: string): Promise<readonly unknown[]> =>
  Object.values(
    (
      await world.ownerPool.query(`SELECT attributes FROM ${table} WHERE id = $1`, [
        id.slice(id.indexOf('_') + 1),
      ])
    ).rows[0].attributes,
  );

test('an undo after an erase leaves the values that were to stay', async () => {
  const [n, m] = [await newField('LEAD', 'N', 'NUMBER'), await newField('LEAD', 'M', 'NUMBER')];
  const { lead } = await owner.mutate(
    'createLead',
    {
      contact: { new: { familyName: 'Zwing' } },
      customValues: [
        { fieldId: n, value: 1 },
        { fieldId: m, value: 7 },
      ],
    },
    'lead { id contact { id } }',
  );
  const { commandId } = await owner.mutate(
    'editLead',
    { id: lead.id, customValues: [{ fieldId: n, value: 2 }] },
    'commandId',
  );
  await owner.mutate('eraseContact', { id: lead.contact.id });
  await owner.mutate('undo', { commandId });
  expect((await attributesOf('lead', lead.id)).toSorted()).toEqual([1, 7]);
});

test('what lost a word to an erase is not taken back', async () => {
  const [n, word] = [await newField('DEAL', 'N', 'NUMBER'), await newField('DEAL', 'Word', 'TEXT')];
  const { lead } = await owner.mutate(
    'createLead',
    { contact: { new: { familyName: 'Zwing' } }, lines: [{ name: 'P', unitPrice: 5 }] },
    'lead { id contact { id } }',
  );
  const { deal } = await owner.mutate('convertLead', { id: lead.id, day: '2026-01-05' }, 'deal { id }');
  const say = async (fieldId: string, value: unknown) =>
    (await owner.mutate('editDeal', { id: deal.id, customValues: [{ fieldId, value }] }, 'commandId'))
      .commandId;
  await say(word, 'Zwing');
  await say(word, 'gone');
  const { commandId: cleared } = await owner.mutate(
    'editDeal',
    { id: deal.id, customValues: [{ fieldId: word, value: null }] },
    'commandId',
  );
  const counted = await say(n, 4);
  await owner.mutate('eraseContact', { id: lead.contact.id });
  expect((await owner.refused('undo', { commandId: cleared })).code).toBe('NOT_UNDOABLE');
  expect(await attributesOf('deal', deal.id)).toEqual([4]);
  await owner.mutate('undo', { commandId: counted });
  expect(await attributesOf('deal', deal.id)).toEqual([]);
});

test('the undo of an import after an erase leaves the values that were to stay', async () => {
  await newField('LEAD', 'N', 'NUMBER');
  await newField('LEAD', 'M', 'NUMBER');
  await bring(world, owner, 'a.csv', 'Lead Id,Lead title,Name,N,M\nX1,,Otto Zwing,1,7\n');
  const done = await bring(world, owner, 'b.csv', 'Lead Id,Lead title,N\nX1,,2\n');
  expect(done.counts).toMatchObject({ updated: 1 });
  const { leads } = await owner.graphql('{ leads(first: 5) { nodes { id contact { id } } } }');
  const [lead] = leads.nodes;
  expect((await attributesOf('lead', lead.id)).toSorted()).toEqual([2, 7]);
  await owner.mutate('eraseContact', { id: lead.contact.id });
  await owner.mutate('undoImport', { id: done.id });
  await world.workOff();
  expect((await attributesOf('lead', lead.id)).toSorted()).toEqual([1, 7]);
});
