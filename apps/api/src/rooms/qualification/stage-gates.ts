import { checkStageGates, type StageGate as Gate, judgeStageMove } from '@mikomi/domain/qualification';
import { isRefusal } from '@mikomi/domain/shared';
import { factScope, schemaOf } from '../catalog/index.ts';
import { leadFactsOf, type StageGate } from '../leads/index.ts';
import { gateFactsOf } from './gate-facts.ts';
import { definitionOf, frameworksFrom } from './judges.ts';
import { storedRules } from './store/stored-rules.ts';
import { zoneOf } from './store/zone-of.ts';

/** Keeps a lead out of a stage until all is there that the gates on its way ask for; what is missing is told at once. */
export const judgeGates: StageGate = async (tx, { lead, to, pipeline }) => {
  const stored = await storedRules(tx);
  const kept = definitionOf(stored, 'STAGE_GATES', pipeline.id) as readonly Gate[] | undefined;
  if (!kept || kept.length === 0) return undefined;
  const facts = await leadFactsOf(await factScope(tx), 'l');
  const frameworks = frameworksFrom(stored);
  const gates = checkStageGates(kept, schemaOf(facts), pipeline, frameworks);
  // Gates ask by what there is today: where a stage or field is gone since, nobody could give what they ask for.
  if (isRefusal(gates)) return undefined;
  const factsAtGate = await gateFactsOf(tx, [lead], gates, frameworks, facts);
  const context = { now: tx.now(), zone: await zoneOf(tx) };
  const moved = judgeStageMove({ from: lead.stageId, to }, pipeline, gates, factsAtGate(lead), context);
  if (moved.kind === 'open') return undefined;
  if (!('missing' in moved)) return moved;
  const { missing, ...closed } = moved;
  const parameters = missing.map(({ because, parameters: about }) => ({
    key: because,
    ...(about && { parameters: about }),
  }));
  return { ...closed, parameters: { ...closed.parameters, missing: parameters } };
};
