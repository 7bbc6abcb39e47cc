import type { AssignmentState } from '@mikomi/domain/assignment';
import type { Transaction } from '../../../platform/context.ts';
import { asWritten, inOrganization, sql } from '../../../platform/database/sql.ts';

/** What is remembered from lead to lead; who holds how many is counted anew each time. */
export type Turns = Pick<AssignmentState, 'lines' | 'shares'>;

/** Whose turn it is, held until the commit: leads are given out one command after another, so that each sees what the last one gave. */
export async function lockTurns(tx: Transaction): Promise<Turns> {
  await sql(tx)`
    INSERT INTO assignment_turn ("organizationId", id) SELECT ${asWritten(tx)}, ${tx.organizationId}::uuid
    ON CONFLICT ("organizationId", id) DO NOTHING`;
  const [row] = await sql(tx)<Turns>`
    SELECT t.lines, t.shares FROM assignment_turn AS t WHERE ${inOrganization(tx, 't')} AND t.id = ${tx.organizationId} FOR UPDATE`;
  return row ?? { lines: {}, shares: {} };
}

/** Remembers whose turn it is next. No part of the record of change: it follows from what was given. */
export async function saveTurns(tx: Transaction, { lines, shares }: Turns): Promise<void> {
  await sql(tx)`
    UPDATE assignment_turn AS t SET lines = ${JSON.stringify(lines)}::jsonb, shares = ${JSON.stringify(shares)}::jsonb
    WHERE ${inOrganization(tx, 't')} AND t.id = ${tx.organizationId}`;
}
