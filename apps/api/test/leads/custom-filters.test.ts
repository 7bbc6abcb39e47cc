import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openWorld } from '../testkit/world.ts';
import {
  type CustomDesk,
  dollars,
  OPTIONS,
  openCustomDesk,
  type Type,
  type Values,
  yen,
} from './custom-desk.ts';

const LIST = `query ($filter: LeadFilter, $orderBy: LeadOrder) {
  leads(first: 100, filter: $filter, orderBy: $orderBy) { totalCount nodes { id } } }`;

let desk: CustomDesk;
beforeAll(async () => {
  desk = await openCustomDesk();
});

/** The leads that a filter of custom fields finds, which must be as many as it counts. */
async function found(custom: object[], more: object = {}): Promise<string[]> {
  const { leads } = await desk.owner.graphql(LIST, { filter: { custom, ...more } });
  expect(leads.totalCount).toBe(leads.nodes.length);
  return leads.nodes.map(({ id }: { id: string }) => id).toSorted();
}

/** The leads whose values fit. */
const those = (fits: (values: Values) => boolean) =>
  desk.leads
    .filter(({ values }) => fits(values))
    .map(({ id }) => id)
    .toSorted();

const asked = (type: Type, comparison: object) => ({ fieldId: desk.fields[type], ...comparison });

describe('a list of leads by what a custom field holds', () => {
  const range = <Value>(value: fc.Arbitrary<Value>) =>
    fc.record({ gte: value, lte: value }, { requiredKeys: [] });
  const keys = fc.subarray(OPTIONS.map((option) => option.toLowerCase()));

  test.each<[Type, fc.Arbitrary<object>, (value: never, comparison: never) => boolean]>([
    [
      'NUMBER',
      range(fc.constantFrom(-3, 0, 0.000_001, 2.5, 2.500_01, 1e21)).map((number) => ({ number })),
      (value: number, { number }: { number: Range<number> }) => within(value, number),
    ],
    [
      'DATE',
      range(fc.constantFrom('1999-12-31', '2026-02-28', '2026-03-01', '2030-01-01')).map((date) => ({
        date,
      })),
      (value: string, { date }: { date: Range<string> }) => within(value, date),
    ],
    [
      'MONEY',
      fc
        .tuple(fc.constantFrom(yen, dollars), range(fc.constantFrom(0, 100, 500, 700, 90_000)))
        .filter(([, { gte, lte }]) => gte !== undefined || lte !== undefined)
        .map(([of, { gte, lte }]) => ({
          money: {
            ...(gte === undefined ? {} : { gte: of(gte) }),
            ...(lte === undefined ? {} : { lte: of(lte) }),
          },
        })),
      (value: ReturnType<typeof yen>, { money: { gte, lte } }: { money: Range<typeof value> }) =>
        value.currency === (gte ?? lte)?.currency &&
        within(value.amount, {
          ...(gte ? { gte: gte.amount } : {}),
          ...(lte ? { lte: lte.amount } : {}),
        }),
    ],
    [
      'SELECT',
      keys.map((any) => ({ choice: { in: any } })),
      (value: string, { choice }: { choice: { in: string[] } }) => choice.in.includes(value.toLowerCase()),
    ],
    [
      'MULTI_SELECT',
      keys.map((any) => ({ choice: { in: any } })),
      (value: string[], { choice }: { choice: { in: string[] } }) =>
        value.some((one) => choice.in.includes(one.toLowerCase())),
    ],
    [
      'BOOLEAN',
      fc.boolean().map((eq) => ({ boolean: { eq } })),
      (value: boolean, { boolean }: { boolean: { eq: boolean } }) => value === boolean.eq,
    ],
  ])('finds of a %s exactly those it holds for, and none that is empty', async (type, comparison, fits) => {
    await fc.assert(
      fc.asyncProperty(comparison, async (compared) => {
        const bounds = Object.values(compared)[0] as object;
        const nothingAsked = Object.keys(bounds).length === 0;
        expect(await found([asked(type, compared)])).toEqual(
          those((values) =>
            values[type] === undefined ? nothingAsked : fits(values[type] as never, compared as never),
          ),
        );
      }),
      { numRuns: 25 },
    );
  });

  test.each<[Type, string]>([
    ['TEXT', 'text'],
    ['NUMBER', 'number'],
    ['MONEY', 'money'],
    ['DATE', 'date'],
    ['BOOLEAN', 'boolean'],
    ['SELECT', 'choice'],
    ['MULTI_SELECT', 'choice'],
    ['PHONE', 'text'],
    ['MEMBER', 'member'],
  ])('tells an empty %s from a filled one', async (type, comparator) => {
    const empty = those((values) => values[type] === undefined);
    expect(empty.length).toBeGreaterThan(0);
    expect(await found([asked(type, { [comparator]: { isNull: true } })])).toEqual(empty);
    expect(await found([asked(type, { [comparator]: { isNull: false } })])).toEqual(
      those((values) => values[type] !== undefined),
    );
  });

  test.each<['contains' | 'eq', string, string[]]>([
    ['contains', 'roof', ['Roof of tiles', 'ROOF, flat', '100% flat_roof']],
    ['contains', '％', ['100% flat_roof']],
    ['contains', '_', ['100% flat_roof']],
    ['contains', 'タイル', ['ﾀｲﾙの屋根', 'たいる張り']],
    ['contains', 'äPFEL', ['Äpfel']],
    ['contains', 'nowhere', []],
    ['eq', 'ｒｏｏｆ, FLAT', ['ROOF, flat']],
    ['eq', 'roof', []],
  ])('finds a text that %s %s', async (how, typed, texts) => {
    expect(await found([asked('TEXT', { text: { [how]: typed } })])).toEqual(
      those(({ TEXT }) => texts.includes(String(TEXT))),
    );
  });

  test('finds a phone by its whole number in any form, and by its end', async () => {
    const mobile = those(({ PHONE }) => PHONE === '+819012345678');
    for (const contains of ['090-1234-5678', '+81 90 1234 5678', '5678', '０９０１２３４５６７８'])
      expect(await found([asked('PHONE', { text: { contains } })]), contains).toEqual(mobile);
    expect(await found([asked('PHONE', { text: { eq: '090-1234-5678' } })])).toEqual(mobile);
    expect(await found([asked('PHONE', { text: { eq: '5678' } })])).toEqual([]);
  });

  test('counts what is empty among those that have none of some choices', async () => {
    const notIn = ['gold', 'bronze'];
    expect(await found([asked('SELECT', { choice: { notIn } })])).toEqual(
      those(({ SELECT }) => SELECT === undefined || SELECT === 'Silver'),
    );
    expect(await found([asked('MULTI_SELECT', { choice: { notIn } })])).toEqual(
      those(({ MULTI_SELECT }) => MULTI_SELECT === undefined || String(MULTI_SELECT) === 'Silver'),
    );
  });

  test('finds by a member, and by several fields and others together', async () => {
    const mine = asked('MEMBER', { member: { in: [desk.ownerId] } });
    expect(await found([mine])).toEqual(those(({ MEMBER }) => MEMBER !== undefined));
    expect(await found([asked('MEMBER', { member: { eq: 'nobody' } })])).toEqual([]);
    const many = asked('NUMBER', { number: { gte: 1 } });
    const both = those(({ MEMBER, NUMBER }) => MEMBER !== undefined && Number(NUMBER) >= 1);
    expect(both.length).toBeGreaterThan(0);
    expect(await found([mine, many], { status: { eq: 'OPEN' } })).toEqual(both);
    expect(await found([mine, many], { status: { eq: 'WON' } })).toEqual([]);
  });
});

describe('what a custom field cannot be asked', () => {
  const refused = async (variables: object) => {
    const { data, errors } = await desk.owner.ask(LIST, variables as Record<string, unknown>);
    expect(data?.leads ?? null).toBeNull();
    return `${errors?.[0]?.extensions.code}: ${errors?.[0]?.message}`;
  };
  const filter = (...custom: object[]) => ({ filter: { custom } });

  test('is said with the name of the field and what to do', async () => {
    const text = { text: { contains: 'a' } };
    expect(await refused(filter(asked('NUMBER', text)))).toBe(
      'COMPARATOR_UNFIT: “My NUMBER” is a custom field of the type NUMBER. Compare it by `number` only.',
    );
    expect(await refused(filter(asked('TEXT', {})))).toContain('Compare it by `text` only.');
    expect(await refused(filter(asked('TEXT', { ...text, boolean: { eq: true } })))).toContain('only');
    expect(await refused(filter(asked('MONEY', { money: { gte: yen(1), lte: dollars(2) } })))).toBe(
      'COMPARED_CURRENCIES_DIFFER: “My MONEY” is compared within one currency. Give both amounts in the same one.',
    );
    expect(await refused({ orderBy: { customField: desk.fields.MULTI_SELECT } })).toContain('has no order');
    expect(await refused({ orderBy: { customField: desk.fields.TEXT, field: 'TITLE' } })).toMatch(
      /^ORDER_TWICE/,
    );
    expect(await refused(filter(...Array.from({ length: 21 }, () => asked('TEXT', text))))).toBe(
      'TOO_MANY_CONDITIONS: Compare at most 20 custom fields at once.',
    );
    const { errors } = await desk.owner.ask(
      `{ customers(first: 1, orderBy: { customField: "${desk.fields.TEXT}" }) { totalCount } }`,
    );
    expect(errors?.[0]?.extensions.code).toBe('ORDER_NOT_OF_THESE');
  });

  test('is a field out of use until it is back, of another kind of record, or of another organization', async () => {
    const make = async (owner: CustomDesk['owner'], record: string) =>
      (
        await owner.mutate(
          'createCustomField',
          { record, label: 'Floor', type: 'TEXT' },
          'customField { id }',
        )
      ).customField.id;
    const text = { isNull: true };
    const own = await make(desk.owner, 'LEAD');
    const { commandId } = await desk.owner.mutate('archiveCustomField', { id: own }, 'commandId');
    const outOfUse = 'CUSTOM_FIELD_OUT_OF_USE: “Floor” is no longer in use.';
    expect(await refused(filter({ fieldId: own, text }))).toContain(outOfUse);
    expect(await refused({ orderBy: { customField: own } })).toContain(outOfUse);
    await desk.owner.mutate('undo', { commandId }, '__typename');
    expect(await found([{ fieldId: own, text }])).toHaveLength(desk.leads.length);

    const stranger = await (await (await openWorld()).signUp()).found();
    for (const fieldId of [await make(desk.owner, 'CONTACT'), await make(stranger, 'LEAD'), 'Floor']) {
      expect(await refused(filter({ fieldId, text }))).toContain(
        `CUSTOM_FIELD_UNKNOWN: There is no custom field “${fieldId}” here`,
      );
      expect(await refused({ orderBy: { customField: fieldId } })).toContain('CUSTOM_FIELD_UNKNOWN');
    }
  });
});

type Range<Value> = { readonly gte?: Value; readonly lte?: Value };

function within<Value extends number | string>(value: Value, { gte, lte }: Range<Value>): boolean {
  return (gte === undefined || value >= gte) && (lte === undefined || value <= lte);
}
