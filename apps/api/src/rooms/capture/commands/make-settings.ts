// Invariants: whatever the rows name exists before the first of them is written; who may not make it is refused under its column.
// Locks: the lists of settings that it adds to.
// Changes: CustomField, Stage, Source, LossReason, Product, Member.
import { findByName, type ImportKind, meaningOf, type NamedKind } from '@mikomi/domain/capture';
import { type CustomField, defineCustomField, type FieldHost, LIMITS } from '@mikomi/domain/catalog';
import { may, type PlainRight } from '@mikomi/domain/identity';
import type { StageKind } from '@mikomi/domain/leads';
import { isRefusal, normaliseText, type Refusal, refuse } from '@mikomi/domain/shared';
import { insert, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import * as catalog from '../../catalog/index.ts';
import * as identity from '../../identity/index.ts';
import * as leads from '../../leads/index.ts';
import { MOST_WORDS } from '../planning/collect-words.ts';
import { type ImportSettings, memberWord } from '../planning/import-settings.ts';
import type { Knowledge } from '../planning/knowledge.ts';
import type { SettledPlan } from '../planning/settled-plan.ts';
import { addChoices } from './add-choices.ts';

/** Makes the fields, their choices, stages, members, products, sources and reasons that the plan names and nobody has yet; answers the plan with their ids. */
export async function makeSettings(
  tx: Transaction,
  member: MemberContext,
  plan: SettledPlan,
  known: Knowledge,
): Promise<ImportSettings | Refusal> {
  const refused = mayMake(member, plan, known);
  if (refused) return refused;
  const fields = await makeFields(tx, plan, known);
  if (isRefusal(fields)) return fields;
  await addChoices(tx, plan.choices);
  const stages = await makeStages(tx, plan, known);
  const members = await makeMembers(tx, plan, known);
  await makeProducts(tx, member, plan);
  await makeSources(tx, plan, known);
  await makeLossReasons(tx, plan, known);
  return { ...plan.settings, files: fields, stages, members };
}

/** Each thing that the import would make needs the right to make it by hand. */
function mayMake(member: MemberContext, plan: SettledPlan, known: Knowledge): Refusal | undefined {
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

/** New columns become fields; two columns of one name share one. */
async function makeFields(
  tx: Transaction,
  plan: SettledPlan,
  known: Knowledge,
): Promise<ImportSettings['files'] | Refusal> {
  await catalog.lockSettings(tx, catalog.customFieldRecord);
  const existing: CustomField[] = [...known.customFields];
  const made: CustomField[] = [];
  const files: ImportSettings['files'][number][] = [];
  for (const [position, file] of plan.settings.files.entries()) {
    const columns = [];
    for (const column of file.columns) {
      const { target } = column;
      if (target.kind !== 'new-custom') {
        columns.push(column);
        continue;
      }
      const name = target.name.slice(0, LIMITS.nameLength);
      const same = made.find(
        (field) => field.host === target.host && normaliseText(field.name) === normaliseText(name),
      );
      const field =
        same ??
        defineCustomField(
          { host: target.host, name, type: target.inferred.type, options: target.inferred.options },
          existing,
        );
      if (isRefusal(field))
        return {
          ...refuse('import-field-refused', { parameters: { column: column.name } }),
          path: ['plan', 'files', String(position), 'columns', String(column.index)],
        };
      const stored: CustomField = same ?? { id: newId(), ...(field as Omit<CustomField, 'id'>) };
      if (!same) {
        made.push(stored);
        existing.push(stored);
      }
      columns.push({ ...column, target: { kind: 'custom', fieldId: stored.id } as const });
    }
    files.push({ ...file, columns });
  }
  const last = new Map<FieldHost, number>();
  await insert(
    tx,
    catalog.customFieldRecord,
    made.map(({ id, host, name, type, options }) => {
      const position = last.get(host) ?? known.customFields.filter((field) => field.host === host).length;
      last.set(host, position + 1);
      return {
        id,
        record: host,
        label: name,
        type,
        options: [...options],
        required: false,
        position,
        createdAt: tx.now(),
      };
    }),
  );
  return files;
}

/** New stages stand behind those of their kind, open ones ahead of won and lost. */
async function makeStages(
  tx: Transaction,
  plan: SettledPlan,
  known: Knowledge,
): Promise<ImportSettings['stages']> {
  const wanted = new Map<string, { name: string; kind: StageKind }>();
  for (const { stageId, name, kind } of plan.stages)
    if (stageId === null) wanted.set(normaliseText(name), { name, kind });
  const fresh = [...wanted.values()].map((stage) => ({ id: newId(), ...stage }));
  if (fresh.length > 0) {
    await catalog.lockSettings(tx, leads.stageRecord);
    const order: readonly StageKind[] = ['OPEN', 'WON', 'LOST'];
    const all = order.flatMap((kind) => [
      ...known.stages.filter((stage) => stage.kind === kind).map((stage) => ({ ...stage, isNew: false })),
      ...fresh.filter((stage) => stage.kind === kind).map((stage) => ({ ...stage, isNew: true })),
    ]);
    await insert(
      tx,
      leads.stageRecord,
      all.flatMap(({ id, name, kind, isNew }, position) =>
        isNew ? [{ id, pipelineId: known.pipelineId, name, kind, position }] : [],
      ),
    );
    await update(
      tx,
      leads.stageRecord,
      all.flatMap(({ id, isNew }, position) => (isNew ? [] : [{ id, position }])),
    );
  }
  return Object.fromEntries(
    plan.stages.map(({ word, stageId, kind, name }) => {
      const id =
        stageId ?? fresh.find((stage) => normaliseText(stage.name) === normaliseText(name))?.id ?? '';
      return [word, { kind: 'stage', stageId: id, stageKind: kind, why: 'SAME_NAME' } as const];
    }),
  );
}

/** Names become members without sign-in; one who left and never signed in is taken back. */
async function makeMembers(
  tx: Transaction,
  plan: SettledPlan,
  known: Knowledge,
): Promise<ImportSettings['members']> {
  const ids: Record<string, string | null> = { ...plan.settings.members };
  const rows = [];
  for (const { word, create } of plan.members) {
    const key = memberWord(word);
    if (!create || ids[key]) continue;
    const id = newId();
    ids[key] = id;
    rows.push({ id, name: word, role: 'REP', createdAt: tx.now() });
  }
  await insert(tx, identity.memberRecord, rows);
  await update(
    tx,
    identity.memberRecord,
    returningMembers(ids, known).map(({ id }) => ({ id, deactivatedAt: null })),
  );
  return ids;
}

/** Those whom the plan names and who have left without ever having signed in. */
function returningMembers(named: ImportSettings['members'], known: Knowledge): Knowledge['members'] {
  const used = new Set(Object.values(named));
  return known.members.filter(({ id, active, person }) => used.has(id) && !active && !person);
}

/** More reasons than a list can hold are remarks: they stay on the leads as notes. */
function makesLossReasons(plan: SettledPlan): boolean {
  return plan.words.lossReasons.size <= MOST_WORDS.lossReasons;
}

async function makeProducts(tx: Transaction, member: MemberContext, plan: SettledPlan): Promise<void> {
  if (!may(member.rights, 'catalog.manage') || plan.words.products.size > MOST_WORDS.products) return;
  const names = new Map<string, string>();
  for (const { name, productId, listed } of plan.products)
    if (productId === null && !listed) names.set(normaliseText(name), name);
  await insert(
    tx,
    catalog.productRecord,
    [...names].map(([nameKey, name]) => ({
      id: newId(),
      name,
      nameKey,
      currency: plan.settings.context.currency,
      createdAt: tx.now(),
    })),
  );
}

async function makeSources(tx: Transaction, plan: SettledPlan, known: Knowledge): Promise<void> {
  const fresh = namesWithout(plan.words.sources, known.sources, 'SOURCE');
  await insert(
    tx,
    leads.sourceRecord,
    fresh.map((name, index) => {
      const id = newId();
      return {
        id,
        key: `import-${id}`,
        name,
        kind: 'OTHER',
        position: known.sources.length + index,
        createdAt: tx.now(),
      };
    }),
  );
}

async function makeLossReasons(tx: Transaction, plan: SettledPlan, known: Knowledge): Promise<void> {
  if (!makesLossReasons(plan)) return;
  await insert(
    tx,
    leads.lossReasonRecord,
    namesWithout(plan.words.lossReasons, known.lossReasons, 'LOSS_REASON').map((name, index) => ({
      id: newId(),
      name,
      position: known.lossReasons.length + index,
    })),
  );
}

function namesWithout(
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
