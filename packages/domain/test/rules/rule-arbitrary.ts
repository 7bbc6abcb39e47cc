import fc from 'fast-check';
import type { FactField, FactSchema, StoredRule } from '../../src/catalog/index.ts';

/** Values of fields that rules name: what the fields really hold, so that rules hit. */
export type Samples = Readonly<Record<string, readonly (string | number | boolean)[]>>;

type Rules = fc.Arbitrary<StoredRule>;
const of = (name: string): StoredRule => ({ var: name });
const operation = (operator: fc.Arbitrary<string>, ...operands: readonly Rules[]): Rules =>
  fc.tuple(operator, ...operands).map(([sign, ...rest]) => ({ [sign]: rest }));
const ORDER = fc.constantFrom('<', '<=', '>', '>=');
const SAME = fc.constantFrom('==', '!=');
const TEXT = fc.constantFrom('contains', 'startsWith', 'endsWith');

/** Stored rules over a schema, valid by the way they are made; every operator comes up. */
export function storedRules(schema: FactSchema, samples: Samples, depth = 3): Rules {
  const leaf = leaves(schema, samples);
  if (depth === 0) return leaf;
  const inner = storedRules(schema, samples, depth - 1);
  const junction = fc
    .tuple(fc.constantFrom('and', 'or'), fc.array(inner, { minLength: 1, maxLength: 4 }))
    .map(([operator, parts]): StoredRule => ({ [operator]: parts }));
  const rows = Object.entries(schema).flatMap(([name, field]) =>
    field.type === 'rows'
      ? [
          operation(
            fc.constantFrom('some', 'none'),
            fc.constant(of(name)),
            storedRules(field.rows, samples, depth - 1),
          ),
        ]
      : [],
  );
  return fc.oneof(
    { weight: 4, arbitrary: leaf },
    { weight: 3, arbitrary: junction },
    { weight: 1, arbitrary: inner.map((part): StoredRule => ({ '!': [part] })) },
    ...rows.map((arbitrary) => ({ weight: 2, arbitrary })),
  );
}

function leaves(schema: FactSchema, samples: Samples): Rules {
  const fields = Object.entries(schema);
  const asked = fields.map(([name, field]) => questions(name, field, schema, samples));
  const presence = fc
    .tuple(fc.constantFrom('exists', 'missing'), fc.constantFrom(...Object.keys(schema)))
    .map(([operator, name]): StoredRule => ({ [operator]: [name] }));
  return fc.oneof(
    { weight: 30, arbitrary: fc.oneof(...asked) },
    { weight: 3, arbitrary: presence },
    { weight: 1, arbitrary: fc.boolean() },
  );
}

function questions(name: string, field: FactField, schema: FactSchema, samples: Samples): Rules {
  const known = samples[name] ?? [];
  const sample: Rules = known.length > 0 ? fc.constantFrom(...known) : fc.constant(null);
  const self = fc.constant(of(name));
  const peers = Object.entries(schema).filter(([, other]) => isPeer(field, other));
  const peer = fc.constantFrom(...peers.map(([other]) => of(other)));
  const equal = operation(SAME, self, fc.oneof(sample, peer, fc.constant(null)));
  const list = fc.array(sample, { maxLength: 5 });
  const oneOf = operation(fc.constant('in'), self, list as Rules);
  switch (field.type) {
    case 'number':
    case 'money': {
      const number = field.type === 'money' ? amounts(name, sample) : numbers(schema, samples, 2);
      return fc.oneof(
        operation(ORDER, number, fc.oneof(sample, number)),
        operation(ORDER, self, sample),
        operation(ORDER, sample, self, sample),
        operation(SAME, number, fc.oneof(sample, fc.constant(null))),
        equal,
        oneOf,
      );
    }
    case 'text':
      return fc.oneof(
        equal,
        oneOf,
        operation(ORDER, self, fc.oneof(sample, peer)),
        operation(TEXT, withDefault(name, sample), fc.oneof(pieces(known as readonly string[]), peer)),
        operation(fc.constant('in'), pieces(known as readonly string[]), self),
      );
    case 'choice':
      return fc.oneof(equal, oneOf, operation(SAME, withDefault(name, sample), sample));
    case 'choices':
      return fc.oneof(
        operation(fc.constant('in'), sample, withDefault(name, fc.tuple(sample) as Rules)),
        operation(SAME, self, fc.oneof(list as Rules, peer)),
        ...(name === 'groups'
          ? [fc.array(sample, { minLength: 1, maxLength: 3 }).map((ids) => ({ inGroup: ids }))]
          : []),
      );
    case 'boolean':
      return fc.oneof(self, equal, withDefault(name, fc.boolean()));
    case 'day':
    case 'instant':
      return dates(self, sample, peer, field.type);
    case 'rows':
      return fc.constantFrom<StoredRule>({ exists: name }, { missing: [name] });
  }
}

function isPeer(field: FactField, other: FactField): boolean {
  if (field.type === 'money' && other.type === 'money') return field.currency === other.currency;
  return field.type === other.type;
}

const withDefault = (name: string, otherwise: Rules): Rules =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(of(name)) },
    { weight: 1, arbitrary: otherwise.map((value): StoredRule => ({ var: [name, value] })) },
  );

/** Parts of texts, with signs that patterns give a meaning to. */
function pieces(texts: readonly string[]): Rules {
  const known = texts.filter((text) => text.trim() !== '');
  const part = fc
    .tuple(fc.constantFrom(...(known.length > 0 ? known : ['a'])), fc.nat(4), fc.integer({ min: 1, max: 6 }))
    .map(
      ([text, from, length]) =>
        [...text]
          .slice(from, from + length)
          .join('')
          .trim() ||
        [...text][0] ||
        'a',
    );
  return fc.oneof({ weight: 6, arbitrary: part }, fc.constantFrom('%', '_', '\\', 'a%', "o'"));
}

function numbers(schema: FactSchema, samples: Samples, depth: number): Rules {
  const named = Object.entries(schema).filter(([, { type }]) => type === 'number');
  const fields = named.map(([name]) => withDefault(name, fc.integer({ min: -3, max: 9 })));
  const dated = Object.entries(schema).filter(([, { type }]) => type === 'day' || type === 'instant');
  const ages = dated.map(([name]) => fc.constant<StoredRule>({ daysSince: [of(name)] }));
  const literals = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constantFrom(0.1, 0.5, 2.5, 1e-3, 1e6));
  if (depth === 0) return fc.oneof(...fields, ...ages, literals);
  const inner = numbers(schema, samples, depth - 1);
  const many = fc
    .tuple(fc.constantFrom('+', 'min', 'max', '-'), fc.array(inner, { minLength: 1, maxLength: 3 }))
    .map(([operator, operands]): StoredRule => ({ [operator]: operands }));
  return fc.oneof(...fields, ...ages, many, operation(fc.constantFrom('*', '/'), inner, inner));
}

function amounts(name: string, sample: Rules): Rules {
  const self = fc.constant(of(name));
  return fc.oneof(
    withDefault(name, sample),
    operation(fc.constantFrom('+', '-', 'min', 'max'), self, sample),
    operation(fc.constantFrom('*', '/'), self, fc.integer({ min: 0, max: 5 })),
  );
}

function dates(self: Rules, sample: Rules, peer: Rules, type: 'day' | 'instant'): Rules {
  const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-06-${String(date).padStart(2, '0')}`);
  const now = fc.constant<StoredRule>({ now: [] });
  const units =
    type === 'day' ? ['days', 'weeks', 'months'] : ['minutes', 'hours', 'days', 'weeks', 'months'];
  const age = self.map((field): StoredRule => ({ daysSince: [field] }));
  const count = fc.integer({ min: -3, max: 60 });
  return fc.oneof(
    operation(ORDER, self, fc.oneof(day, now, sample, peer)),
    operation(ORDER, day, self, fc.oneof(day, now)),
    operation(SAME, self, fc.oneof(day, peer, sample, now, fc.constant(null))),
    operation(ORDER, age, fc.oneof(count, fc.constantFrom(1.5, -0.5, 1e9))),
    operation(ORDER, count, age, count),
    operation(SAME, age, fc.oneof(count, fc.constantFrom(1.5, 1e9))),
    operation(fc.constant('in'), self, fc.array(day, { maxLength: 4 }) as Rules),
    operation(fc.constant('in'), age, fc.array(count, { maxLength: 4 }) as Rules),
    operation(fc.constant('withinLast'), self, fc.integer({ min: 1, max: 40 }), fc.constantFrom(...units)),
  );
}
