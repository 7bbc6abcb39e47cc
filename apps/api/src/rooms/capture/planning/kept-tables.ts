import type { Table } from '../reading/table.ts';

/** Tables that were opened lately, for a wizard asks again at every choice. The oldest go when there are too many. */
const kept = new Map<string, { readonly table: Table; readonly size: number; readonly at: number }>();

const LARGEST = 64_000_000;
const LONGEST_MS = 600_000;
/** A workbook in memory is many times its file. */
const WORKBOOK = 8;

/** What is kept of a file read in one way; an answer keeps it longer. */
export function keptTable(key: string, now: number): Table | undefined {
  for (const [old, { at }] of kept) if (now - at > LONGEST_MS) kept.delete(old);
  const found = kept.get(key);
  if (found) keep(key, found.table, found.size, now);
  return found?.table;
}

/** Keeps a table of a file of so many bytes. */
export function keepTable(key: string, table: Table, bytes: number, now: number): void {
  keep(key, table, bytes * (table.format === 'XLSX' ? WORKBOOK : 1), now);
}

function keep(key: string, table: Table, size: number, now: number): void {
  kept.delete(key);
  kept.set(key, { table, size, at: now });
  let sum = [...kept.values()].reduce((all, each) => all + each.size, 0);
  for (const [old, each] of kept) {
    if (sum <= LARGEST) break;
    kept.delete(old);
    sum -= each.size;
  }
}
