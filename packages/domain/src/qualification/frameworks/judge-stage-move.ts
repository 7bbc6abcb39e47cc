import { type CustomValue, compileRule, type RuleContext } from '../../catalog/index.ts';
import type { Pipeline, Stage } from '../../leads/index.ts';
import { ownEntry, type Refusal, refuse, type SentenceParameter } from '../../shared/index.ts';
import { POTENTIALS } from '../potential/potential.ts';
import { potentialRank } from '../potential/potential-rank.ts';
import type { ClosedGate, GatedCriterion, GateFacts, GateMiss, StageGate } from './stage-gate.ts';

/**
 * A lead comes into a stage when all is there that its gate asks for and the gates of the stages it goes past; going back
 * and losing ask for nothing. A lost lead that is opened again comes from before the first stage, as a new one does, whose
 * `from` is null: else losing would be a way around. The refusal lists everything missing at once.
 * Source: R. G. Cooper, "Stage-gate systems", Business Horizons 33 (1990), for gates; that gates gone past count too is
 * ours, because a jump would otherwise be the way around them.
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
  if (move.from !== null && !stages.some(({ id }) => id === move.from))
    return refuse('stage-unknown', { path: ['from'] });
  const passed = new Set(passedStages(move, stages, target));
  const asking = gates.filter(({ stageId }) => passed.has(stageId));
  const missing = new Map<string, GateMiss>();
  for (const miss of [
    ...asking.flatMap((gate) => missesOf(gate, facts, context)),
    ...potentialMiss(asking, facts),
  ])
    missing.set(JSON.stringify([miss.because, miss.path, miss.parameters]), miss);
  if (missing.size === 0) return { kind: 'open' };
  const names = [...missing.values()].map(nameOf);
  const parameters = { stage: target.name, count: missing.size, names };
  return {
    ...refuse('stage-gate-closed', { path: ['stageId'], parameters }),
    missing: [...missing.values()],
  };
}

/** What is missed, for a sentence that lists all of it. */
function nameOf({ because, parameters = {} }: GateMiss): SentenceParameter {
  const { field, criterion, framework, rule } = parameters;
  const potential = {
    key: because === 'gate-potential-low' ? 'gate-potential-low.name' : 'gate-potential-not-high.name',
    parameters,
  };
  return field ?? criterion ?? framework ?? rule ?? potential;
}

function passedStages(
  move: { readonly from: string | null },
  stages: readonly Stage[],
  target: Stage,
): readonly string[] {
  if (target.kind === 'LOST') return [];
  const from = stages.findIndex(({ id, kind }) => id === move.from && kind !== 'LOST');
  return stages
    .slice(from + 1, stages.indexOf(target) + 1)
    .filter(({ kind }) => kind !== 'LOST')
    .map(({ id }) => id);
}

function missesOf(gate: StageGate, facts: GateFacts, context: RuleContext): readonly GateMiss[] {
  return [
    ...gate.fields.flatMap(({ id, name }) =>
      isFilled(ownEntry(facts.values, id))
        ? []
        : [refuse('gate-field-empty', { path: ['fields', id], parameters: { field: name } })],
    ),
    ...gate.criteria.flatMap((criterion) => missOfCriterion(criterion, facts) ?? []),
    ...gate.qualified.flatMap(({ frameworkId, name }) =>
      ownEntry(facts.frameworks, frameworkId)?.state === 'QUALIFIED'
        ? []
        : [
            refuse('gate-not-qualified', {
              path: ['frameworks', frameworkId],
              parameters: { framework: name },
            }),
          ],
    ),
    ...gate.rules.flatMap(({ id, name, when }) =>
      compileRule(when)(facts.facts, context)
        ? []
        : [refuse('gate-rule-unmet', { path: ['rules', id], parameters: { rule: name } })],
    ),
  ];
}

/** Of several gates the one that asks for the most counts. */
function potentialMiss(gates: readonly StageGate[], { potential }: GateFacts): readonly GateMiss[] {
  const atLeast = POTENTIALS.findLast((each) => gates.some((gate) => gate.potential === each));
  if (atLeast === undefined || potentialRank(potential) <= potentialRank(atLeast)) return [];
  const about = { path: ['potential'], parameters: { atLeast: { key: `potential.${atLeast}` } } };
  return [refuse(atLeast === 'HIGH' ? 'gate-potential-not-high' : 'gate-potential-low', about)];
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
  const found = ownEntry(frameworks, frameworkId)?.criteria.find((each) => each.criterionId === criterionId);
  if (!found || found.state === 'UNKNOWN') return refuse('gate-criterion-unknown', about);
  const isEnough = found.state === 'MET' || (found.state === 'PARTLY' && atLeast === 'PARTLY');
  return isEnough ? undefined : refuse('gate-criterion-not-met', about);
}
