import type { Transaction } from '../context.ts';
import { asWritten, sql } from '../database/sql.ts';
import type { JobSurroundings } from './job-surroundings.ts';

/** Work that is done later and at least once: what it does must be the same when it is done twice. */
export interface Job<Payload = never> {
  readonly name: string;
  readonly run: (payload: Payload, surroundings: JobSurroundings) => Promise<void>;
}

/** A job that looks for its own work at every minute. */
export interface EveryMinute {
  readonly name: string;
  readonly run: (surroundings: JobSurroundings) => Promise<void>;
}

/** A job that looks for work that a killed process left, once at every start of a worker. */
export type AtStart = EveryMinute;

/** A job that looks for its own work once a night. */
export type EveryNight = EveryMinute;

/** Work that follows a change: enqueued once per command that touched one of its record types. */
export interface ChangeHandler {
  readonly name: string;
  readonly on: readonly string[];
  readonly run: (
    command: { organizationId: string; commandId: string },
    surroundings: JobSurroundings,
  ) => Promise<void>;
}

/** Declares a job; `compose.ts` lists it. */
export function job<Payload>(name: string, run: Job<Payload>['run']): Job<Payload> {
  return { name, run };
}

/** Adds a job in the command's own transaction: it exists exactly when the command is committed. A key replaces an earlier one. */
export async function enqueue<Payload>(
  tx: Transaction,
  { name }: Job<Payload>,
  payload: Payload & object,
  when: { readonly runAt?: number; readonly key?: string } = {},
): Promise<void> {
  const body = JSON.stringify({ ...payload, organizationId: tx.organizationId });
  await sql(tx)`
    SELECT add_job(${name}, ${body}::json, ${when.runAt === undefined ? null : new Date(when.runAt)}::timestamptz,
      ${when.key ?? null}) AS added WHERE ${asWritten(tx)} IS NOT NULL`;
}
