import { readFileSync } from 'node:fs';
import type { FactField, FactSchema, Facts, FactValue } from '../../src/catalog/index.ts';
import { normaliseText } from '../../src/shared/index.ts';

/** One case of a suite of JsonLogic; what they take for an error has no result. */
export interface Case {
  readonly rule: unknown;
  readonly data: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

const FIXTURES = new URL('../fixtures/jsonlogic/', import.meta.url);
const read = (path: string): readonly unknown[] => JSON.parse(readFileSync(new URL(path, FIXTURES), 'utf8'));

/** The tests of jsonlogic.com. */
export const jsonLogicTests: readonly Case[] = read('tests.json')
  .filter((each) => Array.isArray(each))
  .map(([rule, data, result]) => ({ rule, data, result }));

/** The suites by which implementations of JsonLogic compare themselves. */
export const compatSuites: readonly Case[] = (read('suites/index.json') as readonly string[])
  .flatMap((name) => read(`suites/${name}`))
  .filter((each): each is Case => typeof each === 'object');

type Known = readonly [name: string, field: FactField, value?: FactValue];

/** The data of a case as facts, and the schema they would have: what the data lacks but the rule names is empty. */
export function worldOf(
  rule: unknown,
  data: unknown,
): { readonly schema: FactSchema; readonly facts: Facts } {
  const lacking = Array.isArray(data)
    ? []
    : lackedFields(rule).filter(([name]) => lookUp(data, name) === undefined);
  const fields = [...lacking, ...fieldsOf(data)];
  return {
    schema: Object.fromEntries(fields.map(([name, field]) => [name, field])),
    facts: Object.fromEntries(fields.map(([name, , value]) => [name, value])),
  };
}

/** The fields of data, each of the one type that its value is of; lists of anything but rows have none. */
function fieldsOf(data: unknown, prefix = ''): readonly Known[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [];
  return Object.entries(data).flatMap(([key, value]): readonly Known[] => {
    const name = prefix + key;
    if (!Array.isArray(value)) return scalarField(name, value) ?? fieldsOf(value, `${name}.`);
    if (value.some((each) => typeof each !== 'object')) return [];
    const rows = value.map((row) => worldOf(null, row));
    const schema: FactSchema = Object.assign({}, ...rows.map((row) => row.schema));
    return [[name, { type: 'rows', label: name, rows: schema }, rows.map((row) => row.facts)]];
  });
}

function scalarField(name: string, value: unknown): readonly Known[] | undefined {
  if (typeof value === 'string') return [[name, { type: 'text', label: name }, normaliseText(value)]];
  if (typeof value === 'number') return [[name, { type: 'number', label: name }, value]];
  return typeof value === 'boolean' ? [[name, { type: 'boolean', label: name }, value]] : undefined;
}

/** The fields a rule names, of the type of their default. */
function lackedFields(rule: unknown): readonly Known[] {
  if (typeof rule !== 'object' || rule === null) return [];
  if (Array.isArray(rule)) return rule.flatMap(lackedFields);
  return Object.entries(rule).flatMap(([operator, given]): readonly Known[] => {
    const parts = Array.isArray(given) ? given : [given];
    const [name, otherwise] = parts;
    if (operator === 'var' && typeof name === 'string' && name !== '')
      return (scalarField(name, otherwise ?? '') ?? []).map(([, field]) => [name, field]);
    if (operator === 'missing')
      return parts
        .filter((part) => typeof part === 'string')
        .map((part) => [part, { type: 'text', label: part }]);
    if (operator === 'exists' && parts.every((part) => typeof part === 'string'))
      return [[parts.join('.'), { type: 'text', label: parts.join('.') }]];
    return lackedFields(parts);
  });
}

function lookUp(data: unknown, name: string): unknown {
  return name
    .split('.')
    .reduce((found: unknown, key) => (found as Record<string, unknown> | null | undefined)?.[key], data);
}
