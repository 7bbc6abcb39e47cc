import { type CustomValue, compileRule, type RuleContext } from '../../catalog/index.ts';
import type { Pipeline, Stage } from '../../leads/index.ts';
import { type Refusal, refuse } from '../../shared/index.ts';
import { POTENTIALS } from '../potential/potential.ts';
import type { ClosedGate, GatedCriterion, GateFacts, GateMiss, StageGate } from './stage-gate.ts';

/**
 * A lead comes into a stage when all is there that its gate asks for and the gates of the stages it goes past; going back
 * and losing ask for nothing. `from` is null for a new lead. The refusal lists everything missing at once.
 */
export function judgeStageMove(
  move: { readonly from: string | null; readonly to: string },
  pipeline: Pipeline,
  gates: readonly StageGate[],
  facts: GateFacts,
  context: RuleContext,
): { readonly kind: 'open' } | ClosedGate | Refusal<'stage-unknown'> {
  const { stages } = pipeline;
  const target = stages.find(({ id }) => id === move.to);
  if (!target) return refuse('stage-unknown', { path: ['stageId'] });
  const passed = new Set(passedStages(move, stages, target));
  const missing = new Map<string, GateMiss>();
  for (const gate of gates.filter(({ stageId }) => passed.has(stageId)))
    for (const miss of missesOf(gate, facts, context)) missing.set(miss.path?.join('/') ?? '', miss);
  if (missing.size === 0) return { kind: 'open' };
  const parameters = { stage: target.name, count: missing.size };
  return {
    ...refuse('stage-gate-closed', { path: ['stageId'], parameters }),
    missing: [...missing.values()],
  };
}

function passedStages(
  move: { readonly from: string | null },
  stages: readonly Stage[],
  target: Stage,
): readonly string[] {
  if (target.kind === 'LOST') return [];
  const from = stages.findIndex(({ id }) => id === move.from);
  return stages
    .slice(from + 1, stages.indexOf(target) + 1)
    .filter(({ kind }) => kind !== 'LOST')
    .map(({ id }) => id);
}

function missesOf(gate: StageGate, facts: GateFacts, context: RuleContext): readonly GateMiss[] {
  const { potential } = gate;
  return [
    ...gate.fields.flatMap(({ id, name }) =>
      isFilled(Object.hasOwn(facts.values, id) ? facts.values[id] : null)
        ? []
        : [refuse('gate-field-empty', { path: ['fields', id], parameters: { field: name } })],
    ),
    ...gate.criteria.flatMap((criterion) => missOfCriterion(criterion, facts) ?? []),
    ...gate.qualified.flatMap(({ frameworkId, name }) =>
      facts.frameworks[frameworkId]?.state === 'QUALIFIED'
        ? []
        : [
            refuse('gate-not-qualified', {
              path: ['frameworks', frameworkId],
              parameters: { framework: name },
            }),
          ],
    ),
    ...(potential !== null && rank(facts.potential) < rank(potential)
      ? [
          refuse('gate-potential-low', {
            path: ['potential'],
            parameters: { atLeast: { key: `potential.${potential}` } },
          }),
        ]
      : []),
    ...gate.rules.flatMap(({ id, name, when }) =>
      compileRule(when)(facts.facts, context)
        ? []
        : [refuse('gate-rule-unmet', { path: ['rules', id], parameters: { rule: name } })],
    ),
  ];
}

function rank(potential: GateFacts['potential']): number {
  return potential === null ? -1 : POTENTIALS.indexOf(potential);
}

/** “No” is an answer; an empty choice is none. */
function isFilled(value: CustomValue | null | undefined): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return !Array.isArray(value) || value.length > 0;
}

function missOfCriterion(
  { frameworkId, criterionId, name, atLeast }: GatedCriterion,
  { frameworks }: GateFacts,
): GateMiss | undefined {
  const about = { path: ['criteria', frameworkId, criterionId], parameters: { criterion: name } };
  const found = frameworks[frameworkId]?.criteria.find((each) => each.criterionId === criterionId);
  if (!found || found.state === 'UNKNOWN') return refuse('gate-criterion-unknown', about);
  const isEnough = found.state === 'MET' || (found.state === 'PARTLY' && atLeast === 'PARTLY');
  return isEnough ? undefined : refuse('gate-criterion-not-met', about);
}
