import type { Transaction } from '../../../platform/context.ts';
import { madeBySameWords } from '../store/find-records.ts';

/** What earlier imports made of rows without an id that say the same, by row number: the n-th of equal rows is the n-th again. */
export async function sameRows(
  tx: Transaction,
  table: 'lead' | 'contact',
  importId: string,
  rows: readonly { readonly rowNumber: number; readonly said: string }[],
): Promise<ReadonlyMap<number, string>> {
  if (rows.length === 0) return new Map();
  const made = await madeBySameWords(
    tx,
    table,
    importId,
    rows.map(({ said }) => said),
  );
  const left = new Map([...made].map(([said, ids]) => [said, [...ids]]));
  return new Map(
    rows.flatMap(({ rowNumber, said }) => {
      const id = left.get(said)?.shift();
      return id ? [[rowNumber, id] as const] : [];
    }),
  );
}
