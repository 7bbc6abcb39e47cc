import type { ReadingContext } from '@mikomi/domain/capture';
import { may } from '@mikomi/domain/identity';
import { dayOf } from '@mikomi/domain/shared';
import type { MemberContext } from '../../../platform/member-context.ts';
import { collectWords } from './collect-words.ts';
import type { ImportChoices } from './import-choices.ts';
import { type ImportSettings, memberWord } from './import-settings.ts';
import type { Knowledge } from './knowledge.ts';
import { newChoices } from './new-choices.ts';
import { newGroupsOf } from './new-groups.ts';
import type { OpenedFile } from './open-files.ts';
import { fileSettings, planFiles } from './plan-files.ts';
import { problemsOf } from './plan-problems.ts';
import { withSaved } from './saved-choices.ts';
import { settleMembers, settleProducts, settleStages } from './settle-words.ts';
import type { SettledPlan } from './settled-plan.ts';

/** Settles a plan: every column, word and name has its place, by choice or by proposal. Writes nothing. */
export async function settlePlan(
  files: readonly OpenedFile[],
  chosen: ImportChoices,
  known: Knowledge,
  member: MemberContext,
): Promise<SettledPlan> {
  const { choices, mapping } = withSaved(chosen, files, known);
  const { organization } = member;
  const context: ReadingContext = {
    currency: organization.currency,
    country: choices.phoneCountry ?? organization.phoneCountry,
    zone: choices.timeZone ?? organization.timeZone,
  };
  const { main, plans } = await planFiles(files, choices, known, context);
  const kind = plans[main]?.kind ?? 'LEADS';
  const settled = fileSettings(plans);
  const words = await collectWords(files, settled, context);
  const stages = settleStages(words.stages, choices, known);
  const products = settleProducts(words.products, words.listedProducts, choices, known);
  const members = settleMembers(words.members, words.listedMembers, choices, known);
  // Whoever may not change a field brings no choices: the check says what is left out.
  const fresh = may(member.rights, 'catalog.manage') ? await newChoices(files, settled, context, known) : [];
  const settings: ImportSettings = {
    kind,
    main,
    files: settled,
    context,
    nameOrder: organization.nameOrder,
    pipelineId: known.pipelineId,
    stages: Object.fromEntries(
      stages.map(({ word, stageId, kind: stageKind, name }) => [
        word,
        stageId
          ? ({ kind: 'stage', stageId, stageKind, why: 'SAME_NAME' } as const)
          : // A stage that the import makes: its id is put in when it is made.
            ({ kind: 'stage', stageId: `new:${name}`, stageKind, why: 'SAME_NAME' } as const),
      ]),
    ),
    products: Object.fromEntries(products.map(({ word, name }) => [word, name])),
    // Whom a list of the import brings is found by name when it has come in.
    members: Object.fromEntries(
      members.flatMap(({ word, memberId, listed }) => (listed ? [] : [[memberWord(word), memberId]])),
    ),
    closedOnWhenMissing: choices.closedOnWhenMissing ?? null,
    capturedOnWhenMissing: choices.capturedOnWhenMissing ?? null,
    today: dayOf(member.now(), context.zone),
    wonWithoutValue: choices.wonWithoutValue ?? 'ZERO',
    existing: choices.existing ?? 'UPDATE',
    newGroups: choices.newGroups ?? true,
    match: choices.match ?? null,
    emptyErases: choices.emptyErases ?? false,
    ownerId: choices.ownerId ?? null,
  };
  const stageNames = new Map([...known.stages].reverse().map((stage) => [stage.kind as string, stage.name]));
  const fields = new Map(
    known.customFields.map((field) => {
      const further = fresh.find(({ fieldId }) => fieldId === field.id)?.options ?? [];
      return [field.id, { ...field, options: [...field.options, ...further] }];
    }),
  );
  const newGroups = newGroupsOf({ words, settings }, known);
  const named = { words, stages, products, members, choices: fresh, newGroups, fields };
  const plan = { kind, files: plans, ...named, mapping, settings, stageNames };
  return { ...plan, problems: problemsOf(plan, choices, known, member) };
}
