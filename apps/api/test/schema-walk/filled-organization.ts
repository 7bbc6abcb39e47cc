import { globalId } from '@mikomi/domain/shared';
import type pg from 'pg';
import { newId } from '../../src/platform/ids.ts';
import { type Column, readTables, type Table } from './tables.ts';

/** Columns that hold a list. */
const LISTS = new Set(['groupIds', 'options', 'consents', 'fields', 'allowedSites', 'productIds', 'mapping']);

/** An organization with a row in every table, and how to tell that something of it got out. */
export interface Filled {
  readonly organizationId: string;
  /** Stands in every text of every row. */
  readonly mark: string;
  /** The key of the row in each table. */
  readonly keys: ReadonlyMap<string, string>;
  /** Every row's global id, by the name of its type. */
  readonly globalIds: ReadonlyMap<string, string>;
}

let fills = 0;

/** Words that code compares: a mark in their place would be found by nobody, or break a reader. */
const WORDS: Readonly<Record<string, string>> = {
  'lead.kind': 'NEW',
  'lead.closedAs': 'TEST',
  'assignment_entry.kind': 'BY_RULE',
  'product_line.state': 'INTERESTED',
  'touch.kind': 'FORM',
  'score_change.cause': 'EVENT',
  'follow_up.outcome': 'REACHED',
  'lead.judgedPotential': 'LOW',
  'product_line.interest': 'STRONG',
  'source.kind': 'OTHER',
  'source.ownerRule': 'RULES',
  'customer_group.kind': 'STATIC',
  'customer_group.record': 'CONTACT',
  'activity.kind': 'COMMENT',
  'follow_up.kind': 'CALL',
  'stage.kind': 'OPEN',
  'contact_point.kind': 'EMAIL',
  'custom_field.type': 'TEXT',
  'custom_field.record': 'LEAD',
  'mail_message.state': 'HELD',
  'import.state': 'DONE',
  status: 'OPEN',
  state: 'OPEN',
  role: 'REP',
  locale: 'en',
  timeZone: 'Asia/Tokyo',
  currency: 'JPY',
  revenueCurrency: 'JPY',
  action: 'CREATE',
  origin: 'WEB',
  recordType: 'Lead',
  billing: 'ONCE',
  potential: 'HIGH',
  dueTime: '09:00',
};

/**
 * Puts one row into every table of the catalog that an organization owns, each text marked, each reference to another of
 * these rows: a table that is new tomorrow is filled tomorrow. Foreign keys are off while it writes, and hold afterwards.
 */
export async function fill(pool: pg.Pool, organizationId: string): Promise<Filled> {
  fills += 1;
  const mark = `Mark${fills}x${organizationId.slice(-6)}`;
  const tables = (await readTables(pool)).filter(({ name }) => name !== 'organization');
  const keys = new Map(tables.map(({ name }) => [name, newId()]));
  const client = await pool.connect();
  try {
    await client.query('BEGIN; SET LOCAL session_replication_role = replica');
    for (const table of tables) {
      const row = Object.fromEntries(
        table.columns.map((column) => [column.name, valueIn(table, column, { organizationId, mark, keys })]),
      );
      await client.query(
        `INSERT INTO "${table.name}" SELECT * FROM jsonb_populate_record(NULL::"${table.name}", $1::jsonb)`,
        [JSON.stringify(row)],
      );
    }
    await client.query('COMMIT');
  } finally {
    client.release();
  }
  const globalIds = new Map([...keys].map(([name, key]) => [typeOf(name), globalId(typeOf(name), key)]));
  return { organizationId, mark, keys, globalIds };
}

/** The type whose rows a table holds. */
function typeOf(table: string): string {
  return table.replace(/(^|_)(\w)/g, (_whole, _gap, letter: string) => letter.toUpperCase());
}

type Filling = Omit<Filled, 'globalIds'>;

function valueIn(table: Table, column: Column, filling: Filling): unknown {
  if (column.name === 'organizationId') return filling.organizationId;
  if (column.name === 'id') return filling.keys.get(table.name);
  if (column.type === 'uuid') return referenceOf(table, column, filling);
  const word = WORDS[`${table.name}.${column.name}`] ?? WORDS[column.name];
  const text = `${filling.mark}-${table.name}-${column.name}`;
  if (column.type === 'text')
    return word ?? (column.name === 'email' ? `${text}@example.com`.toLowerCase() : text);
  if (column.type.startsWith('_')) return column.type === '_text' ? [text] : [];
  if (column.type === 'jsonb') return jsonIn(table, column, text);
  if (column.type === 'bool') return false;
  if (column.type === 'timestamptz') return column.nullable ? null : new Date().toISOString();
  if (column.type === 'date') return column.nullable ? null : '2026-11-20';
  if (column.type === 'bytea') return '\\x00';
  // Numbers that are counted up for people stay out of each other's way.
  return 1_000_000 + fills;
}

function jsonIn({ name }: Table, column: Column, text: string): unknown {
  if (name === 'lead_score') return column.name === 'reasons' ? { points: 1, factors: [], raises: [] } : [];
  if (name === 'score_change') return [];
  return LISTS.has(column.name) ? [] : { text };
}

function referenceOf(table: Table, { name, nullable }: Column, { keys }: Filling): string | null {
  const target = table.references.get(name) ?? tableByName(name, keys);
  if (target === 'person') return null;
  // A row above itself would be a circle.
  if (target === undefined || target === table.name) return nullable ? null : newId();
  return keys.get(target) ?? newId();
}

function tableByName(column: string, keys: ReadonlyMap<string, string>): string | undefined {
  const name = column.replace(/Id$/, '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  if (keys.has(name)) return name;
  if (/team$/.test(name)) return 'team';
  return /(_by|owner|actor|member|assignee)$/.test(name) ? 'member' : undefined;
}
