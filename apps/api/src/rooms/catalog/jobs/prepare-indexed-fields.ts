import { setTimeout } from 'node:timers/promises';
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import type { CommandContext, Transaction } from '../../../platform/context.ts';
import { type AtStart, type EveryNight, enqueue, type Job, job } from '../../../platform/jobs/job.ts';
import { jobContext } from '../../../platform/jobs/job-context.ts';
import { beginTurn } from '../../../platform/jobs/turn.ts';
import { type IndexedHost, writeIndexedValues } from '../store/indexed-values.ts';
import {
  clearSome,
  haveEnded,
  holdAsItWas,
  keepPrepared,
  nextRecords,
  organizationsPreparing,
  type PreparingField,
  preparingFields,
  runningNow,
} from '../store/preparing-fields.ts';

const BATCH = 2_000;
const COMMAND = 'prepare-indexed-field';
/** Milliseconds between two looks whether others have ended. */
const PAUSE = 50;

interface Payload {
  readonly organizationId: string;
}

/**
 * Brings what records hold into the index of the fields that are to be quick, and takes it away of those that no longer are. A
 * batch is one commit: whatever ends it, another turn goes on where it stood. Lists read the records themselves until a field
 * is ready.
 */
export const prepareIndexedFields: Job<Payload> = job<Payload>(
  'prepare-indexed-fields',
  async ({ organizationId }, surroundings) => {
    const context = { ...jobContext(surroundings, organizationId), quiet: true };
    const isTurnUp = beginTurn();
    const isDone = (await clear(context, isTurnUp)) && (await prepareAll(context, isTurnUp));
    if (!isDone) await takeAnotherTurn(context);
  },
);

/**
 * Takes up what nobody is at any more: a restored backup brings no jobs, and a job that failed too often is not begun again.
 * Where another process is at it yet, a second job does no harm.
 */
export const prepareAgain: AtStart & EveryNight = {
  name: 'prepare-indexed-fields-again',
  run: async (surroundings) => {
    for (const organizationId of await organizationsPreparing(surroundings.database))
      await takeAnotherTurn({ ...jobContext(surroundings, organizationId), quiet: true });
  },
};

async function clear(context: CommandContext, isTurnUp: () => boolean): Promise<boolean> {
  while (await clearSome(context, BATCH)) if (isTurnUp()) return false;
  return true;
}

async function prepareAll(context: CommandContext, isTurnUp: () => boolean): Promise<boolean> {
  const fields = await preparingFields(context);
  if (fields.some(({ preparedTo }) => preparedTo === null) && !(await othersEnded(context, isTurnUp)))
    return false;
  for (const field of fields) {
    let next: PreparingField | 'READY' = field;
    while (next !== 'READY') {
      const prepared = await prepareSome(context, next);
      // It was changed: another turn begins with it as it is now.
      if (isRefusal(prepared) || isTurnUp()) return false;
      next = prepared.next;
    }
  }
  return true;
}

/**
 * Waits for the transactions that may not know yet that the field is indexed: what they have written and not committed is not
 * to be seen here, nor do they write it into the index.
 */
async function othersEnded({ database }: CommandContext, isTurnUp: () => boolean): Promise<boolean> {
  const running = await runningNow(database);
  while (!(await haveEnded(database, running))) {
    if (isTurnUp()) return false;
    await setTimeout(PAUSE);
  }
  return true;
}

/** Prepares the next records of a field, unless it was changed; answers where it stands then. */
function prepareSome(
  context: CommandContext,
  field: PreparingField,
): Promise<{ readonly next: PreparingField | 'READY' } | Refusal> {
  return transaction<{ readonly next: PreparingField | 'READY' }>(context, COMMAND, async (tx) => {
    if (!(await holdAsItWas(tx, field))) return refuse('custom-field-changed');
    const host = field.record as IndexedHost;
    const records = await nextRecords(tx, host, field.preparedTo, BATCH);
    await writeIndexedValues(tx, host, records, field.id);
    const preparedTo = records.length === BATCH ? records.at(-1) : undefined;
    const version = await keepPrepared(tx, field.id, preparedTo);
    return { next: preparedTo === undefined ? 'READY' : { ...field, preparedTo, version } };
  });
}

async function takeAnotherTurn(context: CommandContext): Promise<void> {
  await transaction(context, COMMAND, async (tx) => {
    await prepareSoon(tx);
    return {};
  });
}

/** Lets the fields of an organization be prepared as soon as this is committed. */
export function prepareSoon(tx: Transaction): Promise<void> {
  const { organizationId } = tx;
  return enqueue(tx, prepareIndexedFields, { organizationId }, { key: `index:${organizationId}` });
}
