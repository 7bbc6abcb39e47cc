import { beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { bring, type Caller, preview, readImport, run, upload } from './desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const PLANNED = `newChoices { label choices } problems { code }
  forecast { good leftOut { column cells first { raw code } } }`;

/** Somebody whose leads have a field with the choices Finance and Marketing. */
async function withField(options: readonly string[] = ['Finance', 'Marketing']) {
  const owner = await (await world.signUp()).found('Choices', 'US');
  const made = await owner.mutate(
    'createCustomField',
    { record: 'LEAD', label: 'Specialization', type: 'SELECT', options },
    'customField { id }',
  );
  return { owner, fieldId: made.customField.id as string };
}

const choicesOf = async (owner: Caller) => {
  const { customFields } = await owner.graphql('{ customFields { label options { key label } } }');
  return customFields[0].options.map(({ label }: { label: string }) => label);
};

const CSV = 'Lead title,Specialization\nA,Finance\nB,"Banking, Investment And Insurance"\nC,Astrology\n';

describe('values that a choice field does not have yet', () => {
  test('are named before the start, become choices and are on the records', async () => {
    const { owner } = await withField();
    const { importId } = await upload(world, owner, 'a.csv', CSV);
    expect(await preview(owner, importId, PLANNED)).toEqual({
      newChoices: [{ label: 'Specialization', choices: ['Banking, Investment And Insurance', 'Astrology'] }],
      problems: [],
      forecast: { good: 3, leftOut: [] },
    });
    expect(await run(world, owner, importId)).toMatchObject({ counts: { created: 3, leftOut: 0 } });
    expect(await choicesOf(owner)).toEqual([
      'Finance',
      'Marketing',
      'Banking, Investment And Insurance',
      'Astrology',
    ]);
  });

  test('go with the undo; where somebody has worked on a record that has one, the field keeps them', async () => {
    const { owner } = await withField();
    const done = await bring(world, owner, 'a.csv', CSV);
    await owner.mutate('undoImport', { id: done.id });
    await world.workOff();
    expect(await choicesOf(owner)).toEqual(['Finance', 'Marketing']);

    const again = await bring(world, owner, 'b.csv', CSV);
    const { leads } = await owner.graphql('{ leads(first: 9) { nodes { id title } } }');
    const worked = leads.nodes.find(({ title }: { title: string }) => title === 'C');
    await owner.mutate('editLead', { id: worked.id, note: 'Called' });
    await owner.mutate('undoImport', { id: again.id });
    await world.workOff();
    expect(await choicesOf(owner)).toContain('Astrology');
    expect((await readImport(owner, again.id)).undoReport).toMatchObject({
      touchedNamed: [{ title: 'C' }],
      inUseNamed: [{ type: 'CustomField', title: 'Specialization' }],
    });
  });

  test('stay out where the field would hold too many, which is forecast', async () => {
    const { owner } = await withField(Array.from({ length: 199 }, (_, at) => `Choice ${at}`));
    const { importId } = await upload(world, owner, 'a.csv', CSV.replace('Finance', 'choice 7'));
    expect(await preview(owner, importId, PLANNED)).toEqual({
      newChoices: [],
      problems: [],
      forecast: {
        good: 3,
        leftOut: [
          {
            column: 'Specialization',
            cells: 2,
            first: { raw: 'Banking, Investment And Insurance', code: 'OPTION_UNKNOWN' },
          },
        ],
      },
    });
    expect(await run(world, owner, importId)).toMatchObject({ counts: { created: 3, leftOut: 2 } });
  });
});
