// Invariants: a run scores every open lead once by the rules in force; one that begins meanwhile begins anew.
// Locks: the leads, a batch at a time.
// Changes: what is derived of leads; no recorded type.
import { transaction } from '../../../platform/change/transaction.ts';
import type { Transaction } from '../../../platform/context.ts';
import { type EveryNight, enqueue, type Job, job } from '../../../platform/jobs/job.ts';
import { jobContext } from '../../../platform/jobs/job-context.ts';
import { beginTurn } from '../../../platform/jobs/turn.ts';
import { scoreLeads } from '../commands/score-leads.ts';
import { judgesOf } from '../judges.ts';
import { openLeads } from '../store/leads-to-score.ts';
import { beginScoreRun, keepScoreRun, organizationsWithLeads, scoreRunOf } from '../store/score-runs.ts';
import type { ScoreCause } from '../store/write-scores.ts';

const BATCH = 500;

interface Payload {
  readonly organizationId: string;
}

/** Scores all open leads of an organization, a turn at a time; each next turn goes on behind the last lead. */
export const scoreAll: Job<Payload> = job<Payload>('score-all', async ({ organizationId }, surroundings) => {
  const context = { ...jobContext(surroundings, organizationId), quiet: true };
  const judges = await judgesOf(context);
  const moment = { now: context.now(), zone: judges.zone };
  const isTurnUp = beginTurn();
  for (;;) {
    const run = await scoreRunOf(context);
    if (!run || run.finishedAt !== null) return;
    const ids = await openLeads(context, run.behind, BATCH);
    await scoreLeads(context, ids, judges, moment, run.cause);
    await keepScoreRun(context, run, ids, ids.length < BATCH ? context.now() : null);
    if (isTurnUp()) break;
  }
  await transaction(context, 'score-all', async (tx) => {
    await enqueueScoreAll(tx);
    return {};
  });
});

/** Has all open leads scored anew once the command is committed. */
export async function scoreAllAnew(tx: Transaction, cause: ScoreCause): Promise<void> {
  await beginScoreRun(tx, cause, tx.now());
  await enqueueScoreAll(tx);
}

function enqueueScoreAll(tx: Transaction): Promise<void> {
  const { organizationId } = tx;
  return enqueue(tx, scoreAll, { organizationId }, { key: `score-all:${organizationId}` });
}

/** Points fade with time and rules ask for days: every night all open leads are scored anew. */
export const scoreAllByNight: EveryNight = {
  name: 'score-all-by-night',
  run: async (surroundings) => {
    for (const { id } of await organizationsWithLeads(surroundings.database)) {
      const context = { ...jobContext(surroundings, id), quiet: true };
      await transaction(context, 'score-all', async (tx) => {
        await scoreAllAnew(tx, 'TIME');
        return {};
      });
    }
  },
};
