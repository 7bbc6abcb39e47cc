// Invariants: an import runs once at a time, in the name and with the rights of whoever starts it; nothing of its plan is open when its first row is read.
// Locks: the import; the writing imports of the organization; the lists of settings that it adds to.
// Changes: what `make-settings.ts` makes.
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import type { Transaction } from '../../../platform/context.ts';
import { enqueue } from '../../../platform/jobs/job.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { NO_ROWS } from '../import-state.ts';
import { runImportJob } from '../jobs/run-import.ts';
import type { ImportChoices } from '../planning/import-choices.ts';
import { openFiles } from '../planning/open-files.ts';
import { settlePlan } from '../planning/settle-plan.ts';
import type { SettledPlan } from '../planning/settled-plan.ts';
import { lockForImport } from '../store/find-records.ts';
import { storedFiles } from '../store/import-files.ts';
import { addBatch, changeImport, findImport, lockImport, setRunAside } from '../store/imports.ts';
import { loadKnowledge } from '../store/load-knowledge.ts';
import { makeSettings } from './make-settings.ts';

export interface StartedImport {
  readonly kind: 'started';
  readonly importId: string;
  readonly commandId: string;
}

/** Starts an import: checks the plan, makes what it names, and hands its rows to a job. */
export async function startImport(
  member: MemberContext,
  importId: string,
  choices: ImportChoices,
): Promise<StartedImport | Refusal> {
  if (!(await findImport(member, importId))) return refuse('import-not-found', { path: ['id'] });
  const files = await openFiles(await storedFiles(member, importId), choices.files ?? []);
  if (isRefusal(files)) return files;
  // What the files say is read here: under the locks it is known already, and only what the organization has is looked at anew.
  const [open] = (await settlePlan(files, choices, await loadKnowledge(member), member)).problems;
  if (open) return open;
  const quiet: MemberContext = { ...member, quiet: true, origin: 'IMPORT' };
  return transaction<StartedImport>(quiet, 'start-import', async (tx) => {
    const stored = await lockImport(tx, importId);
    if (stored?.state !== 'UPLOADED' && stored?.state !== 'UNDONE') return refuse('already-started');
    // Two imports that start at once would each make what both of them name.
    await lockForImport(tx);
    const known = await loadKnowledge(tx);
    const plan = await settlePlan(files, choices, known, member);
    const [problem] = plan.problems;
    if (problem) return problem;
    const settings = await makeSettings(tx, member, plan, known);
    if (isRefusal(settings)) return settings;
    if (stored.state === 'UNDONE') await setRunAside(tx, importId);
    await begin(tx, member, stored, plan, settings);
    return { kind: 'started', importId, commandId: tx.commandId };
  });
}

async function begin(
  tx: Transaction,
  { memberId: startedById }: MemberContext,
  { id: importId, name }: { readonly id: string; readonly name: string },
  { kind, files }: SettledPlan,
  settings: SettledPlan['settings'],
): Promise<void> {
  const totalRows = files.reduce((sum, { file }) => sum + file.table.rowCount + file.table.damagedCount, 0);
  await changeImport(tx, importId, {
    // Several files are called by the one that the others are about, whichever came first.
    name: files[settings.main]?.file.name ?? name,
    state: 'RUNNING',
    kind,
    plan: settings,
    counts: NO_ROWS,
    nextUnit: 0,
    nextRow: 0,
    totalRows,
    problem: null,
    startedAt: tx.now(),
    startedById,
    progressedAt: tx.now(),
    finishedAt: null,
    undoneAt: null,
    undoReport: null,
  });
  await addBatch(tx, importId);
  await enqueue(
    tx,
    runImportJob,
    { organizationId: tx.organizationId, importId },
    { key: `import:${importId}` },
  );
}
