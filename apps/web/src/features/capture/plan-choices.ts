import type {
  ImportColumnInput,
  ImportFilePlanInput,
  ImportKind,
  ImportMemberWordInput,
  ImportPlanInput,
  ImportProductWordInput,
  ImportStageWordInput,
} from '#generated/graphql.ts';

/** What was chosen of an import. Each function answers the choices with one more; what is left open is proposed. */
export type PlanChoices = ImportPlanInput;

type Word = { readonly word: string };

export function chooseColumn(
  plan: PlanChoices,
  fileId: string,
  column: number,
  choice: Omit<ImportColumnInput, 'column'>,
): PlanChoices {
  return chooseFile(plan, fileId, (file) => {
    const before = file.columns?.find((each) => each.column === column);
    // Another target is another way of reading: what was chosen for the one before says nothing about it.
    const kept: Partial<ImportColumnInput> = choice.target ? {} : (before ?? {});
    const reading = choice.reading ? { reading: { ...kept.reading, ...choice.reading } } : {};
    const others = (file.columns ?? []).filter((each) => each.column !== column);
    return { ...file, columns: [...others, { ...kept, ...choice, ...reading, column }] };
  });
}

/** Another row of headings changes every column: what was chosen for them is dropped. */
export function chooseHeaderRow(plan: PlanChoices, fileId: string, headerRow: number): PlanChoices {
  return chooseFile(plan, fileId, () => ({ fileId, headerRow }));
}

export function chooseJoin(
  plan: PlanChoices,
  fileId: string,
  joinBy: { readonly first: number; readonly second: number },
): PlanChoices {
  return chooseFile(plan, fileId, ({ kind: _, ...file }) => ({ ...file, joinBy }));
}

/** A list of its own joins nothing; what was chosen for its columns was chosen for another list. */
export function chooseFileKind(plan: PlanChoices, fileId: string, kind: ImportKind): PlanChoices {
  return chooseFile(plan, fileId, ({ joinBy: _join, columns: _columns, ...file }) => ({ ...file, kind }));
}

export const chooseStage = (plan: PlanChoices, choice: ImportStageWordInput): PlanChoices => ({
  ...plan,
  stages: replaced(plan.stages, choice),
});

export const chooseProduct = (plan: PlanChoices, choice: ImportProductWordInput): PlanChoices => ({
  ...plan,
  products: replaced(plan.products, choice),
});

export const chooseMember = (plan: PlanChoices, choice: ImportMemberWordInput): PlanChoices => ({
  ...plan,
  members: replaced(plan.members, choice),
});

function chooseFile(
  plan: PlanChoices,
  fileId: string,
  change: (file: ImportFilePlanInput) => ImportFilePlanInput,
): PlanChoices {
  const files = plan.files ?? [];
  const known = files.find((file) => file.fileId === fileId) ?? { fileId };
  return { ...plan, files: [...files.filter((file) => file.fileId !== fileId), change(known)] };
}

function replaced<Choice extends Word>(
  choices: readonly Choice[] | null | undefined,
  choice: Choice,
): Choice[] {
  return [...(choices ?? []).filter(({ word }) => word !== choice.word), choice];
}
