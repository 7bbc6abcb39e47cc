// Invariants: whatever the rows name exists before the first of them is written; who may not make it is refused under its column.
// Locks: the lists of settings that it adds to.
// Changes: CustomField, Stage, Source, LossReason, Product, ProductGroup, Member, CustomerGroup.
import { type CustomField, defineCustomField, type FieldHost, LIMITS } from '@mikomi/domain/catalog';
import { may } from '@mikomi/domain/identity';
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
import { makesLossReasons, mayMake, namesWithout, returningMembers } from '../planning/may-make.ts';
import type { SettledPlan } from '../planning/settled-plan.ts';
import { addChoices } from './add-choices.ts';
import { makeGroups } from './make-groups.ts';
import { makeProductGroups } from './make-product-groups.ts';

/** Makes the fields, their choices, stages, members, products, product groups, sources and reasons that the plan names and nobody has yet; answers the plan with their ids. */
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
  await makeProductGroups(tx, member, plan);
  await makeSources(tx, plan, known);
  await makeLossReasons(tx, plan, known);
  await makeGroups(tx, plan);
  return { ...plan.settings, files: fields, stages, members };
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
