import { expect, test } from 'vitest';
import { bring } from '../capture/desk.ts';
import { openMergeDesk } from './merge-desk.ts';

test('a rule finds a name however it was written, and whichever way it came or was changed', async () => {
  const desk = await openMergeDesk();
  const { world, owner } = desk;
  const holdFor = async (record: string, name: string, part: string) =>
    (
      await owner.graphql(
        'query ($record: RuleRecord!, $rule: JSON!) { ruleCount(record: $record, rule: $rule) }',
        {
          record,
          rule: { contains: [{ var: name }, part] },
        },
      )
    ).ruleCount;
  const csv = 'Lead title,Name,Email,Company\nPress,タナカ 花子,hanako@example.com,ＡＣＭＥ－東京\n';
  expect((await bring(world, owner, 'one.csv', csv)).counts).toMatchObject({ created: 1 });
  const byHand = await desk.contact({ familyName: 'ﾀﾅｶ', givenName: 'O’Neil' });
  expect(await holdFor('CONTACT', 'name', 'たなか')).toBe(2);
  expect(await holdFor('CONTACT', 'name', "o'neil")).toBe(1);
  expect(await holdFor('LEAD', 'contact.name', 'タナカ')).toBe(1);
  expect(await holdFor('LEAD', 'company.name', 'acme-東京')).toBe(1);
  expect(await holdFor('COMPANY', 'name', 'Acme‐')).toBe(1);

  const { companies } = await owner.graphql('{ companies(first: 1) { nodes { id } } }');
  const { commandId } = await owner.mutate(
    'editCompany',
    { id: companies.nodes[0].id, name: '東京アクメ' },
    'commandId',
  );
  expect(await holdFor('LEAD', 'company.name', 'あくめ')).toBe(1);
  expect(await holdFor('LEAD', 'company.name', 'acme')).toBe(0);
  await owner.mutate('undo', { commandId }, '__typename');
  expect(await holdFor('LEAD', 'company.name', 'acme')).toBe(1);
  await owner.mutate('eraseContact', { id: byHand }, '__typename');
  expect(await holdFor('CONTACT', 'name', "o'neil")).toBe(0);
});
