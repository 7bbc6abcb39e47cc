import { expect, vi } from 'vitest';
import type { World } from './world.ts';

/** How many statements wait for what another one holds. */
export async function lockWaits({ ownerPool }: Pick<World, 'ownerPool'>): Promise<number> {
  const { rows } = await ownerPool.query(
    `SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return rows[0].waiting;
}

/** A statement that holds something, with its values. */
export type Holding = readonly [statement: string, values: readonly unknown[]];

/** Does something while a statement holds what others wait for; what they did is done when this ends. */
export async function whileHeld(
  { ownerPool }: Pick<World, 'ownerPool'>,
  [statement, values]: Holding,
  work: () => Promise<readonly Promise<unknown>[]>,
): Promise<void> {
  const client = await ownerPool.connect();
  try {
    await client.query('BEGIN');
    await client.query(statement, [...values]);
    const running = await work();
    await client.query('COMMIT');
    await Promise.all(running);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

/** Waits until so many statements wait. */
export function untilWaiting(world: Pick<World, 'ownerPool'>, count: number): Promise<void> {
  return vi.waitFor(async () => expect(await lockWaits(world)).toBe(count), { timeout: 20_000 });
}
