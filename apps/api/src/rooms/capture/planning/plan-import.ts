import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import type { MemberContext } from '../../../platform/member-context.ts';
import { storedFiles } from '../store/import-files.ts';
import { findImport } from '../store/imports.ts';
import { loadKnowledge } from '../store/load-knowledge.ts';
import type { ImportChoices } from './import-choices.ts';
import { openFiles } from './open-files.ts';
import { settlePlan } from './settle-plan.ts';
import type { SettledPlan } from './settled-plan.ts';

/** A plan as it would run now; refused when a file is no table. */
export async function planImport(
  member: MemberContext,
  importId: string,
  choices: ImportChoices,
): Promise<SettledPlan | Refusal> {
  const stored = await findImport(member, importId);
  if (!stored) return refuse('import-not-found', { path: ['id'] });
  const files = await openFiles(await storedFiles(member, importId), choices.files ?? []);
  if (isRefusal(files)) return files;
  return settlePlan(files, choices, await loadKnowledge(member), member);
}
