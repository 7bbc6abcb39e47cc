import type { Pipeline } from '@mikomi/domain/leads';
import { checkStageGates, type GateMiss, judgeStageMove } from '@mikomi/domain/qualification';
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import type { MemberContext } from '../../platform/member-context.ts';
import { factScope, schemaOf } from '../catalog/index.ts';
import { leadFactsOf, stagesOfPipeline } from '../leads/index.ts';
import { gateFactsOf } from './gate-facts.ts';
import { frameworksFrom } from './judges.ts';
import { MOST_LOOKED_AT } from './preview.ts';
import { leadsBeforeGates, type WaitingLead } from './store/leads-before-gates.ts';
import { storedRules } from './store/stored-rules.ts';
import { zoneOf } from './store/zone-of.ts';

/** Over all gates together. */
const MOST_EXAMPLES = 10;

/** A lead that a gate would keep out, and what it misses. */
export interface HeldLead {
  readonly leadId: string;
  readonly missing: readonly GateMiss[];
}

/** Whom one gate would hold of those that stand before it. */
export interface GatePreview {
  readonly stageId: string;
  readonly stage: string;
  readonly lookedAt: number;
  readonly held: number;
  readonly examples: readonly HeldLead[];
}

/** Whom these gates would hold of the open leads that a member sees, each gate by itself. */
export async function previewGates(
  member: MemberContext,
  pipelineId: string,
  asked: unknown,
): Promise<readonly GatePreview[] | Refusal> {
  const stages = await stagesOfPipeline(member, pipelineId);
  if (stages.length === 0) return refuse('pipeline-not-found', { path: ['pipelineId'] });
  const pipeline: Pipeline = { id: pipelineId, name: '', stages };
  const stored = await storedRules(member);
  const frameworks = frameworksFrom(stored);
  const facts = await leadFactsOf(await factScope(member), 'l');
  const gates = checkStageGates(asked, schemaOf(facts), pipeline, frameworks);
  if (isRefusal(gates)) return gates;
  const leads = await leadsBeforeGates(member, pipelineId, MOST_LOOKED_AT);
  const factsAtGate = await gateFactsOf(member, leads, gates, frameworks, facts);
  const known = leads.map((lead) => ({ lead, facts: factsAtGate(lead) }));
  const context = { now: member.now(), zone: await zoneOf(member) };
  const examplesEach = Math.max(1, Math.floor(MOST_EXAMPLES / Math.max(1, gates.length)));
  return gates.map((gate) => {
    const waiting = known.filter(({ lead }) => standsBefore(pipeline, lead, gate.stageId));
    const held = waiting.flatMap(({ lead, facts: at }): readonly HeldLead[] => {
      const moved = judgeStageMove({ from: lead.stageId, to: gate.stageId }, pipeline, [gate], at, context);
      return 'missing' in moved ? [{ leadId: lead.id, missing: moved.missing }] : [];
    });
    return {
      stageId: gate.stageId,
      stage: pipeline.stages.find(({ id }) => id === gate.stageId)?.name ?? '',
      lookedAt: waiting.length,
      held: held.length,
      examples: held.slice(0, examplesEach),
    };
  });
}

function standsBefore({ stages }: Pipeline, lead: WaitingLead, stageId: string): boolean {
  const place = (wanted: string) => stages.findIndex(({ id }) => id === wanted);
  return place(lead.stageId) < place(stageId);
}
