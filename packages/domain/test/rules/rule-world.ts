import fc from 'fast-check';
import type { FactSchema, Facts, FactValue, RuleContext } from '../../src/catalog/index.ts';
import type { Samples } from './rule-arbitrary.ts';

/** A schema with a field of every type, and two of those that are compared with each other. */
export const worldSchema: FactSchema = {
  name: { type: 'text', label: { en: 'name', ja: '名前' } },
  'contact.city': { type: 'text', label: { en: 'city', ja: '市区町村' } },
  visits: { type: 'number', label: { en: 'number of visits', ja: '訪問回数' } },
  pages: { type: 'number', label: { en: 'pages per visit', ja: '訪問あたりのページ数' } },
  amount: { type: 'money', currency: 'JPY', label: { en: 'amount', ja: '金額' } },
  closeDay: { type: 'day', label: { en: 'expected close', ja: '受注予定日' } },
  bornOn: { type: 'day', label: { en: 'birthday', ja: '誕生日' } },
  createdAt: { type: 'instant', label: { en: 'creation', ja: '登録日時' } },
  seenAt: { type: 'instant', label: { en: 'last activity', ja: '最終活動日時' } },
  optedIn: { type: 'boolean', label: { en: 'consent', ja: '同意' } },
  source: {
    type: 'choice',
    label: { en: 'source', ja: '流入経路' },
    options: [
      { key: 'web', label: { en: 'Website', ja: 'ウェブサイト' } },
      { key: 'fair', label: { en: 'Trade fair', ja: '展示会' } },
      { key: 'phone', label: { en: 'Phone', ja: '電話' } },
    ],
  },
  owner: { type: 'choice', label: { en: 'owner', ja: '社内担当' } },
  tags: { type: 'choices', label: { en: 'interests', ja: '関心' } },
  groups: { type: 'choices', label: { en: 'customer groups', ja: '顧客グループ' } },
  lines: {
    type: 'rows',
    label: { en: 'product lines', ja: '商品明細' },
    rows: {
      product: { type: 'choice', label: { en: 'product', ja: '商品' } },
      quantity: { type: 'number', label: { en: 'quantity', ja: '数量' } },
      price: { type: 'money', currency: 'JPY', label: { en: 'price', ja: '単価' } },
    },
  },
};

const MEMBERS = [1, 2, 3].map((digit) => `018f0000-0000-7000-8000-00000000000${digit}`);

export const worldSamples: Samples = {
  name: ['tanaka', 'たなか', '100%', 'a_b', "o'neil", 'c:\\dir', 'ﬁ', '😀', '\uffee', 'zoë'],
  'contact.city': ['tokyo', 'osaka', 'tanaka', 'たなか', 'tan'],
  visits: [0, 1, 2, 3, 10, 251, -4],
  pages: [0, 0.1, 0.5, 1, 2.5, 1e-3],
  amount: [0, 1, 999, 1_000_000, -500],
  closeDay: ['2026-06-01', '2026-06-30', '2026-07-01', '2026-07-02', '2025-12-31'],
  bornOn: ['1999-12-31', '2026-06-30', '2026-07-01'],
  createdAt: ['2026-06-30T14:59:59.999Z', '2026-06-30T15:00:00Z', '2026-07-01T03:00:00Z'],
  seenAt: ['2026-06-30T15:00:00+00:00', '2026-03-08T07:00:00Z', '2026-07-01T12:30:00+09:00'],
  optedIn: [true, false],
  source: ['web', 'fair', 'phone'],
  owner: [...MEMBERS, 'nobody', (MEMBERS[0] as string).toUpperCase()],
  tags: ['a', 'b', 'c', 'd'],
  groups: [...MEMBERS],
  product: ['chair', 'desk'],
  quantity: [0, 1, 2, 12],
  price: [100, 2_500],
};

/** What records hold: no owner who is nobody, numbers that are none, as a column of doubles may, and texts that are no day. */
export const worldFactSamples: Samples = {
  ...worldSamples,
  name: [...(worldSamples.name ?? []), ''],
  visits: [...(worldSamples.visits ?? []), Number.NaN, Number.POSITIVE_INFINITY, -1e300, 1e-300, 2 ** 53],
  closeDay: [
    ...(worldSamples.closeDay ?? []),
    '2026-02-30',
    '2026-06-1',
    'today',
    '２０２６-07-01',
    '9999-12-31',
  ],
  owner: MEMBERS,
};

export const worldContexts: fc.Arbitrary<RuleContext> = fc.record({
  now: fc
    .constantFrom(
      '2026-07-01T03:00:00Z',
      '2026-06-30T14:59:00Z',
      '2026-03-08T12:00:00Z',
      '2024-02-29T23:30:00Z',
    )
    .map((at) => Date.parse(at)),
  zone: fc.constantFrom('Asia/Tokyo', 'America/New_York', 'UTC', 'Pacific/Apia'),
});

/** Facts of a schema as they are stored: now and then one is missing or empty. */
export function storedFacts(schema: FactSchema, samples: Samples): fc.Arbitrary<Facts> {
  const fields = Object.entries(schema).map(([name, field]) => {
    const known = samples[name] ?? [];
    const filled: fc.Arbitrary<FactValue> =
      field.type === 'rows'
        ? fc.array(storedFacts(field.rows, samples), { maxLength: 3 })
        : field.type === 'choices'
          ? fc.uniqueArray(fc.constantFrom(...(known as readonly string[])), { maxLength: 3 })
          : field.type === 'instant'
            ? fc.oneof(
                fc.constantFrom(...known).map((at) => Date.parse(String(at))),
                fc.integer({ min: Date.parse('2026-05-01'), max: Date.parse('2026-07-10') }),
              )
            : fc.constantFrom(...known);
    return [name, fc.option(filled, { freq: 4, nil: null })] as const;
  });
  return fc.record(Object.fromEntries(fields)) as fc.Arbitrary<Facts>;
}

/** Facts of anything: other types than their fields, numbers that are none, rows that are none. */
export function wildFacts(schema: FactSchema, samples: Samples): fc.Arbitrary<Facts> {
  const weird = fc.oneof(
    fc.constantFrom<unknown>(
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      1e300,
      1e-300,
      -0,
      '',
      '2026-99-99',
    ),
    fc.anything(),
  );
  const names = Object.keys(schema);
  return fc
    .tuple(storedFacts(schema, samples), fc.dictionary(fc.constantFrom(...names), weird))
    .map(([facts, others]) => ({ ...facts, ...others }) as Facts);
}
