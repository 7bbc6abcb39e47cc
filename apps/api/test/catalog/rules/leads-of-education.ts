import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FactSchema, Facts, SqlColumns } from '@mikomi/domain/catalog';
import { normaliseText } from '@mikomi/domain/shared';
import type { Samples } from '@mikomi/domain/test/rules';
import { parse } from 'csv-parse/sync';
import type { ScratchDatabase } from '../../database/scratch-database.ts';

const DATA =
  process.env.MIKOMI_REFERENCE_DATA ??
  fileURLToPath(new URL('../../../../../../shared/data', import.meta.url));
// 9,240 leads of an online school, rich in empty cells and in `Select`, which nobody chose.
const FILE = `${DATA}/xeducation/Leads.csv`;
/** Whether they are at hand; without them what is asked of them is skipped. */
export const HAS_LEADS = existsSync(FILE);

const NUMBERS = [
  'Lead Number',
  'TotalVisits',
  'Total Time Spent on Website',
  'Page Views Per Visit',
  'Asymmetrique Activity Score',
  'Asymmetrique Profile Score',
];
const TEXTS = [
  'Tags',
  'City',
  'Specialization',
  'Country',
  'What is your current occupation',
  'Last Activity',
];
const CHOICES = [
  'Lead Origin',
  'Lead Source',
  'Lead Quality',
  'Lead Profile',
  'Asymmetrique Activity Index',
  'How did you hear about X Education',
];
const ANSWERS = ['Do Not Email', 'Do Not Call', 'Converted', 'A free copy of Mastering The Interview'];

const fieldsOf = (names: readonly string[], type: 'number' | 'text' | 'choice' | 'boolean') =>
  names.map((name) => [name, { type, label: name }] as const);

export const leadSchema: FactSchema = Object.fromEntries([
  ...fieldsOf(NUMBERS, 'number'),
  ...fieldsOf(TEXTS, 'text'),
  ...fieldsOf(CHOICES, 'choice'),
  ...fieldsOf(ANSWERS, 'boolean'),
]);

const STORAGE = { number: 'double', text: 'text', choice: 'text', boolean: 'boolean' } as const;
const storageOf = (name: string) => STORAGE[leadSchema[name]?.type as keyof typeof STORAGE];
export const leadColumns: SqlColumns = Object.fromEntries(
  Object.keys(leadSchema).map((name) => [name, { as: storageOf(name), sql: `lead."${name}"` }]),
);

function read(name: string, cell: string): Facts[string] {
  if (cell === '') return null;
  switch (leadSchema[name]?.type) {
    case 'number':
      return Number(cell);
    case 'boolean':
      return cell === 'Yes' || cell === '1';
    case 'text':
      return normaliseText(cell);
    default:
      return cell;
  }
}

/** The leads as facts. */
export function readLeads(): readonly Facts[] {
  const rows: readonly Record<string, string>[] = parse(readFileSync(FILE), { columns: true });
  const names = Object.keys(leadSchema);
  return rows.map((row) => Object.fromEntries(names.map((name) => [name, read(name, row[name] ?? '')])));
}

/** Some values of each field, empty ones left out. */
export function samplesOf(leads: readonly Facts[]): Samples {
  const names = Object.keys(leadSchema);
  return Object.fromEntries(
    names.map((name) => {
      const values = new Set(leads.map((lead) => lead[name]).filter((value) => value !== null));
      return [name, [...values].slice(0, 40) as (string | number | boolean)[]];
    }),
  );
}

/** Stores the leads in a table with a column for each field. */
export async function storeLeads(database: ScratchDatabase, leads: readonly Facts[]): Promise<void> {
  const names = Object.keys(leadSchema);
  const kinds = { double: 'double precision', text: 'text', boolean: 'boolean' };
  const columns = names.map((name) => ({ name, kind: kinds[storageOf(name)] }));
  await database.query(
    `CREATE TABLE lead (${columns.map(({ name, kind }) => `"${name}" ${kind}`).join(', ')})`,
  );
  const lists = columns.map(({ kind }, index) => `$${index + 1}::${kind}[]`).join(', ');
  await database.query(
    `INSERT INTO lead SELECT * FROM unnest(${lists})`,
    names.map((name) => leads.map((lead) => lead[name])),
  );
}
