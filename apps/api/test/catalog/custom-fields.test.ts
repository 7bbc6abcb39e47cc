import { describe, expect, test } from 'vitest';
import { openWorld } from '../testkit/world.ts';

async function newOwner() {
  return (await (await openWorld()).signUp()).found();
}

const FIELD = 'customField { id key label type required options { key label } }';

describe('a custom field', () => {
  test('of every type keeps what fits and says which one does not', async () => {
    const owner = await newOwner();
    const { viewer } = await owner.graphql('{ viewer { memberId } }');
    const cases = [
      ['TEXT', '  a note ', 'a note', undefined],
      ['NUMBER', '1,234.5', 1234.5, 'many'],
      ['MONEY', { amount: 500, currency: 'JPY' }, { amount: 500, currency: 'JPY' }, 'much'],
      ['DATE', '2026-02-28', '2026-02-28', '2026-02-30'],
      ['BOOLEAN', true, true, 'perhaps'],
      ['SELECT', 'Gold', 'gold', 'Lead'],
      ['MULTI_SELECT', ['Gold', 'Silver'], ['gold', 'silver'], ['Lead']],
      ['PHONE', '090-1234-5678', '+819012345678', '12'],
      ['EMAIL', 'A@Example.com', 'A@example.com', 'nobody'],
      ['URL', 'example.com', 'https://example.com/', 'javascript:alert(1)'],
      ['MEMBER', viewer.memberId, viewer.memberId.split('_')[1], 'Somebody'],
    ] as const;
    for (const [type, given, stored, unfit] of cases) {
      const { customField } = await owner.mutate(
        'createCustomField',
        { record: 'LEAD', label: `My ${type}`, type, options: ['Gold', 'Silver'] },
        FIELD,
      );
      const { lead } = await owner.mutate(
        'createLead',
        { name: type, customValues: [{ fieldId: customField.id, value: given }] },
        'lead { attributes }',
      );
      expect(lead.attributes).toEqual({ [customField.key]: stored });
      if (unfit !== undefined) {
        const refused = await owner.refused('createLead', {
          name: type,
          customValues: [{ fieldId: customField.id, value: unfit }],
        });
        expect(refused, type).toMatchObject({
          __typename: 'InvalidInputError',
          path: ['customValues', '0', 'value'],
        });
      }
    }
  });

  test('keeps its values to its limits, whoever enters them, and says what to do', async () => {
    const owner = await newOwner();
    const limits = [
      ['NUMBER', { least: 1, most: 10, decimals: 0 }, 3, 11, 'VALUE_ABOVE_MOST', 'Use 10 or less.'],
      [
        'MONEY',
        { least: 500, currencies: ['JPY'] },
        { amount: 500, currency: 'JPY' },
        { amount: 5, currency: 'USD' },
        'CURRENCY_NOT_ALLOWED',
        'Use one of these currencies: JPY.',
      ],
      [
        'DATE',
        { from: '2026-01-01' },
        '2026-01-01',
        '2025-12-31',
        'DAY_BEFORE_FIRST',
        'Choose Jan 1, 2026 or a later day.',
      ],
      [
        'TEXT',
        { shape: '000-0000' },
        '１５００００１',
        '150',
        'TEXT_OUT_OF_SHAPE',
        '“150” is not written as 000-0000',
      ],
      ['MULTI_SELECT', { choices: 1 }, ['Gold'], ['Gold', 'Silver'], 'CHOICES_TOO_MANY', 'Choose at most 1.'],
    ] as const;
    for (const [type, constraints, fit, unfit, code, remedy] of limits) {
      const options = ['Gold', 'Silver'];
      const { customField } = await owner.mutate(
        'createCustomField',
        { record: 'LEAD', label: `My ${type}`, type, options, constraints },
        'customField { id key constraints { least most decimals from until length shape currencies choices } }',
      );
      expect(customField.constraints).toMatchObject(constraints);
      const told = (value: unknown) => ({ name: type, customValues: [{ fieldId: customField.id, value }] });
      const { lead } = await owner.mutate('createLead', told(fit), 'lead { id attributes }');
      if (type === 'TEXT') expect(lead.attributes[customField.key]).toBe('150-0001');
      const refusals = [
        await owner.refused('createLead', told(unfit)),
        await owner.refused('editLead', { id: lead.id, customValues: told(unfit).customValues }),
      ];
      for (const refused of refusals)
        expect(refused, type).toMatchObject({
          code,
          path: ['customValues', '0', 'value'],
          message: expect.stringContaining(remedy),
        });
    }
  });

  test('begins in new records as was settled, unless somebody says otherwise', async () => {
    const owner = await newOwner();
    const field = async (type: string, defaultValue: object) =>
      (
        await owner.mutate(
          'createCustomField',
          { record: 'LEAD', label: `My ${type}`, type, defaultValue },
          'customField { id key defaultValue { value daysFromToday maker } }',
        )
      ).customField;
    const size = await field('NUMBER', { value: 3 });
    const by = await field('MEMBER', { maker: true });
    const start = await field('DATE', { daysFromToday: 7 });
    expect(size.defaultValue).toEqual({ value: 3, daysFromToday: null, maker: false });
    const { viewer } = await owner.graphql('{ viewer { memberId } }');
    const bare = await owner.mutate('createLead', { name: 'Bare' }, 'lead { attributes }');
    expect(bare.lead.attributes).toEqual({
      [size.key]: 3,
      [by.key]: viewer.memberId.split('_')[1],
      [start.key]: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    const customValues = [
      { fieldId: size.id, value: null },
      { fieldId: by.id, value: null },
    ];
    const told = await owner.mutate('createLead', { name: 'Told', customValues }, 'lead { attributes }');
    expect(Object.keys(told.lead.attributes)).toEqual([start.key]);

    const unfit = { id: size.id, constraints: { least: 5 } };
    expect(await owner.refused('editCustomField', unfit)).toMatchObject({
      code: 'VALUE_BELOW_LEAST',
      path: ['defaultValue'],
    });
    await owner.mutate('editCustomField', { ...unfit, defaultValue: null });
  });

  test('that is required must be filled on a new record and cannot be emptied', async () => {
    const owner = await newOwner();
    const { customField } = await owner.mutate(
      'createCustomField',
      { record: 'COMPANY', label: '担当エリア', type: 'TEXT', required: true },
      FIELD,
    );
    expect(await owner.refused('createCompany', { name: '藍染' })).toMatchObject({
      code: 'CUSTOM_VALUE_MISSING',
    });
    const customValues = [{ fieldId: customField.id, value: '関東' }];
    const { company } = await owner.mutate(
      'createCompany',
      { name: '藍染', customValues },
      'company { id attributes }',
    );
    expect(company.attributes).toEqual({ [customField.key]: '関東' });
    const emptied = { id: company.id, customValues: [{ fieldId: customField.id, value: '' }] };
    expect(await owner.refused('editCompany', emptied)).toMatchObject({ code: 'CUSTOM_VALUE_MISSING' });
  });

  test('of a deal is filled when a lead is won and corrected afterwards; a member is called by name', async () => {
    const owner = await newOwner();
    const { viewer } = await owner.graphql('{ viewer { memberId person { name } } }');
    const make = async (label: string, type: string, required: boolean) =>
      (await owner.mutate('createCustomField', { record: 'DEAL', label, type, required }, FIELD)).customField;
    const order = await make('Order number', 'TEXT', true);
    const fitter = await make('Fitter', 'MEMBER', false);
    const { lead } = await owner.mutate('createLead', { name: 'Won' }, 'lead { id }');
    const won = { id: lead.id, value: { amount: 900, currency: 'JPY' } };
    expect(await owner.refused('convertLead', won)).toMatchObject({
      code: 'CUSTOM_VALUE_MISSING',
      path: ['customValues'],
    });
    const filled = [
      { fieldId: order.id, value: 'A-1' },
      { fieldId: fitter.id, value: viewer.memberId },
    ];
    const { deal } = await owner.mutate(
      'convertLead',
      { ...won, customValues: filled },
      'deal { id attributes customMembers { id name } }',
    );
    expect(deal).toMatchObject({
      attributes: { [order.key]: 'A-1', [fitter.key]: viewer.memberId.split('_')[1] },
      customMembers: [{ id: viewer.memberId, name: viewer.person.name }],
    });
    const emptied = [{ fieldId: fitter.id, value: null }];
    const edited = await owner.mutate(
      'editDeal',
      { id: deal.id, customValues: emptied },
      'deal { attributes customMembers { id } }',
    );
    expect(edited.deal).toEqual({ attributes: { [order.key]: 'A-1' }, customMembers: [] });
    expect(
      await owner.refused('editDeal', { id: deal.id, customValues: [{ fieldId: order.id, value: '' }] }),
    ).toMatchObject({ code: 'CUSTOM_VALUE_MISSING', path: ['customValues', '0', 'value'] });
  });

  test('is renamed, reordered and archived; a renamed choice keeps its key', async () => {
    const owner = await newOwner();
    const fields = [];
    for (const label of ['One', 'Two']) {
      const made = await owner.mutate(
        'createCustomField',
        { record: 'CONTACT', label, type: 'SELECT', options: ['Red', 'Green'] },
        FIELD,
      );
      fields.push(made.customField);
    }
    const [one, two] = fields;
    expect(
      await owner.refused('createCustomField', { record: 'CONTACT', label: 'ｏｎｅ', type: 'TEXT' }),
    ).toMatchObject({ code: 'FIELD_NAME_TAKEN', path: ['label'] });
    const edited = await owner.mutate(
      'editCustomField',
      { id: one.id, label: 'First', options: [{ key: 'red', label: 'Crimson' }, { label: 'Red' }] },
      FIELD,
    );
    expect(edited.customField).toMatchObject({
      label: 'First',
      options: [
        { key: 'red', label: 'Crimson' },
        { key: 'red 2', label: 'Red' },
      ],
    });
    await owner.mutate('reorderCustomFields', { record: 'CONTACT', ids: [two.id, one.id] }, 'commandId');
    const list = '{ customFields(record: CONTACT) { label } }';
    expect(await owner.graphql(list)).toEqual({ customFields: [{ label: 'Two' }, { label: 'First' }] });
    await owner.mutate('archiveCustomField', { id: two.id }, 'commandId');
    expect(await owner.graphql(list)).toEqual({ customFields: [{ label: 'First' }] });
  });
});

describe('the catalogue', () => {
  test('holds products in folders under names of their own', async () => {
    const owner = await newOwner();
    const { productGroup } = await owner.mutate(
      'createProductGroup',
      { name: 'Machines' },
      'productGroup { id name }',
    );
    const { product } = await owner.mutate(
      'createProduct',
      {
        name: 'GTX Pro',
        price: { amount: 5000, currency: 'USD' },
        groupId: productGroup.id,
        billing: 'MONTHLY',
      },
      'product { id name billing price { amount currency } group { name } }',
    );
    expect(product).toMatchObject({
      billing: 'MONTHLY',
      price: { amount: 5000, currency: 'USD' },
      group: { name: 'Machines' },
    });
    expect(await owner.refused('createProduct', { name: 'ｇｔｘ　pro' })).toMatchObject({
      __typename: 'ConflictError',
      code: 'NAME_TAKEN',
    });
    await owner.mutate('editProduct', { id: product.id, price: null, groupId: null }, 'commandId');
    expect(
      await owner.graphql(
        '{ products(first: 10, filter: { search: "gtx" }) { nodes { name price { amount } group { name } } } }',
      ),
    ).toEqual({
      products: { nodes: [{ name: 'GTX Pro', price: null, group: null }] },
    });
    await owner.mutate('archiveProduct', { id: product.id }, 'commandId');
    const offered = '{ products(first: 1, filter: { archived: false }) { totalCount } }';
    expect((await owner.graphql(offered)).products.totalCount).toBe(0);
    expect((await owner.graphql('{ products(first: 1) { totalCount } }')).products.totalCount).toBe(1);
  });
});
