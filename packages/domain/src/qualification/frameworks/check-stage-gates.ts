import { checkRule, type FactSchema, type RuleRefusal } from '../../catalog/index.ts';
import type { Pipeline } from '../../leads/index.ts';
import {
  isBlankLabel,
  isRefusal,
  type Refusal,
  readShape,
  refuse,
  type ShapeRefusal,
} from '../../shared/index.ts';
import type { Framework } from './framework.ts';
import type { StageGate } from './stage-gate.ts';
import { stageGatesShape } from './stage-gate-shape.ts';

/** Why gates are not saved. */
export type StageGatesRefusal =
  | ShapeRefusal
  | RuleRefusal
  | Refusal<
      | 'gate-stage-unfit'
      | 'gate-stage-twice'
      | 'framework-unknown'
      | 'criterion-unknown'
      | 'name-missing'
      | 'id-twice'
    >;

/**
 * Gates are fit when each is of a stage of the pipeline that leads may be kept out of, neither the first nor the lost one, one
 * a stage, when their rules ask about
 * the facts of `schema` under a name, and their criteria are of the frameworks there are.
 * Source: ours, because a gate before the first stage or before losing would leave a lead with nowhere to be.
 */
export function checkStageGates(
  stored: unknown,
  schema: FactSchema,
  { stages }: Pipeline,
  frameworks: readonly Framework[],
): readonly StageGate[] | StageGatesRefusal {
  const read = readShape(stored, stageGatesShape);
  if (isRefusal(read)) return read;
  const gates: StageGate[] = [];
  for (const [index, gate] of read.entries()) {
    const path = [String(index)];
    const stage = stages.find(({ id }) => id === gate.stageId);
    if (!stage || stage.kind === 'LOST' || stage === stages[0])
      return refuse('gate-stage-unfit', { path: [...path, 'stageId'] });
    if (gates.some(({ stageId }) => stageId === gate.stageId))
      return refuse('gate-stage-twice', { path: [...path, 'stageId'], parameters: { stage: stage.name } });
    const unfit = findNameless(gate, path) ?? findStranger(gate, frameworks, path);
    if (unfit) return unfit;
    const rules = checkGateRules(gate, schema, path);
    if (isRefusal(rules)) return rules;
    gates.push({ ...gate, rules });
  }
  return gates;
}

function findNameless(gate: StageGate<unknown>, path: readonly string[]): StageGatesRefusal | undefined {
  for (const part of ['fields', 'criteria', 'qualified', 'rules'] as const) {
    const nameless = gate[part].findIndex(({ name }) => isBlankLabel(name));
    if (nameless >= 0) return refuse('name-missing', { path: [...path, part, String(nameless), 'name'] });
  }
  return undefined;
}

/** The first framework or criterion that nobody knows. */
function findStranger(
  { criteria, qualified }: StageGate<unknown>,
  frameworks: readonly Framework[],
  path: readonly string[],
): StageGatesRefusal | undefined {
  const find = (wanted: string) => frameworks.find(({ id }) => id === wanted);
  for (const [index, { frameworkId, criterionId }] of criteria.entries()) {
    const framework = find(frameworkId);
    const within = [...path, 'criteria', String(index)];
    if (!framework) return refuse('framework-unknown', { path: [...within, 'frameworkId'] });
    if (!framework.criteria.some(({ id }) => id === criterionId))
      return refuse('criterion-unknown', {
        path: [...within, 'criterionId'],
        parameters: { framework: framework.name },
      });
  }
  const stranger = qualified.findIndex(({ frameworkId }) => !find(frameworkId));
  return stranger < 0
    ? undefined
    : refuse('framework-unknown', { path: [...path, 'qualified', String(stranger), 'frameworkId'] });
}

function checkGateRules(
  gate: StageGate<unknown>,
  schema: FactSchema,
  path: readonly string[],
): StageGate['rules'] | StageGatesRefusal {
  const rules: StageGate['rules'][number][] = [];
  for (const [index, { id, name, when }] of gate.rules.entries()) {
    const within = [...path, 'rules', String(index)];
    if (rules.some((each) => each.id === id))
      return refuse('id-twice', { path: [...within, 'id'], parameters: { id } });
    const rule = checkRule(when, schema, [...within, 'when']);
    if (isRefusal(rule)) return rule;
    rules.push({ id, name, when: rule });
  }
  return rules;
}
