import { findByName, type ImportKind, meaningOf, type NamedKind } from '@mikomi/domain/capture';
import { may, type PlainRight } from '@mikomi/domain/identity';
import { type Refusal, refuse } from '@mikomi/domain/shared';
import type { MemberContext } from '../../../platform/member-context.ts';
import { MOST_WORDS } from './collect-words.ts';
import type { ImportSettings } from './import-settings.ts';
import type { Knowledge } from './knowledge.ts';
import type { SettledPlan } from './settled-plan.ts';

/** Each thing that the import would make needs the right to make it by hand. */
export function mayMake(member: MemberContext, plan: SettledPlan, known: Knowledge): Refusal | undefined {
  const needs: readonly (readonly [boolean, PlainRight, readonly string[], string])[] = [
    [lists(plan, 'MEMBERS'), 'member.manage', ['plan', 'kind'], columnNamed(plan, 'member.name')],
    [lists(plan, 'MEMBERS'), 'team.manage', ['plan', 'kind'], columnNamed(plan, 'member.manager')],
    [lists(plan, 'PRODUCTS'), 'catalog.manage', ['plan', 'kind'], columnNamed(plan, 'product.name')],
    [newFieldColumns(plan).length > 0, 'catalog.manage', ['plan', 'files'], newFieldColumns(plan)[0] ?? ''],
    [
      plan.stages.some((word) => word.stageId === null),
      'pipeline.manage',
      ['plan', 'stages'],
      columnNamed(plan, 'lead.stage'),
    ],
    [
      plan.members.some(({ create }) => create),
      'member.manage',
      ['plan', 'members'],
      columnNamed(plan, 'lead.owner'),
    ],
    [
      namesWithout(plan.words.sources, known.sources, 'SOURCE').length > 0,
      'settings.manage',
      ['plan', 'files'],
      columnNamed(plan, 'touch.source'),
    ],
    [
      makesLossReasons(plan) &&
        namesWithout(plan.words.lossReasons, known.lossReasons, 'LOSS_REASON').length > 0,
      'pipeline.manage',
      ['plan', 'files'],
      columnNamed(plan, 'lead.lost-reason'),
    ],
    [plan.newGroups.length > 0, 'group.manage', ['plan', 'newGroups'], columnNamed(plan, 'group.name')],
    [
      returningMembers(plan.settings.members, known).length > 0,
      'member.manage',
      ['plan', 'members'],
      columnNamed(plan, 'lead.owner'),
    ],
  ];
  const lacking = needs.find(([needed, right]) => needed && !may(member.rights, right));
  return lacking && refuse('not-allowed-to-make', { path: lacking[2], parameters: { column: lacking[3] } });
}

function lists(plan: SettledPlan, kind: ImportKind): boolean {
  return plan.files.some((file) => file.kind === kind);
}

function newFieldColumns(plan: SettledPlan): readonly string[] {
  return plan.files.flatMap(({ columns }) =>
    columns.flatMap(({ target, column }) => (target.kind === 'new-custom' ? [column.name] : [])),
  );
}

function columnNamed(plan: SettledPlan, field: string): string {
  const all = plan.files.flatMap(({ columns }) => columns);
  return all.find(({ target }) => target.kind === 'field' && target.field === field)?.column.name ?? '';
}

/** Those whom the plan names and who have left without ever having signed in. */
export function returningMembers(named: ImportSettings['members'], known: Knowledge): Knowledge['members'] {
  const used = new Set(Object.values(named));
  return known.members.filter(({ id, active, person }) => used.has(id) && !active && !person);
}

/** More reasons than a list can hold are remarks: they stay on the leads as notes. */
export function makesLossReasons(plan: SettledPlan): boolean {
  return plan.words.lossReasons.size <= MOST_WORDS.lossReasons;
}

/** The words that nothing known is called by, one for each meaning. */
export function namesWithout(
  words: ReadonlyMap<string, number>,
  known: readonly { readonly name: string }[],
  kind: NamedKind,
): readonly string[] {
  const find = findByName(known, kind);
  const fresh = new Map<string, string>();
  for (const word of words.keys()) {
    const meaning = meaningOf(word, kind);
    if (!find(word) && !fresh.has(meaning)) fresh.set(meaning, word);
  }
  return [...fresh.values()];
}
