import type { CustomValue } from '@mikomi/domain/catalog';
import {
  checkStageGates,
  type StageGate as Gate,
  judgeFramework,
  judgeStageMove,
  type Potential,
} from '@mikomi/domain/qualification';
import { isRefusal } from '@mikomi/domain/shared';
import { factScope, loadFacts, schemaOf } from '../catalog/index.ts';
import { leadFactsOf, type StageGate } from '../leads/index.ts';
import { definitionOf, frameworksFrom } from './judges.ts';
import { givenTo } from './questions-of-leads.ts';
import { answersOnLeads } from './store/answers.ts';
import { storedRules } from './store/stored-rules.ts';
import { zoneOf } from './store/zone-of.ts';

/** Of the lead itself, what a gate may ask to be filled beside custom fields. */
export const GATED_COLUMNS = [
  'contactId',
  'companyId',
  'expectedValue',
  'expectedCloseOn',
  'ownerId',
] as const;

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
  const asked = gates.some(({ rules }) => rules.length > 0);
  const known = asked ? (await loadFacts(tx, 'lead', 'l', [lead.id], facts)).get(lead.id) : undefined;
  const answers = (await answersOnLeads(tx, [lead.id])).get(lead.id) ?? [];
  const moved = judgeStageMove(
    { from: lead.stageId, to },
    pipeline,
    gates,
    {
      values: {
        ...((lead.attributes ?? {}) as Readonly<Record<string, CustomValue>>),
        ...Object.fromEntries(GATED_COLUMNS.map((name) => [name, lead[name] as CustomValue | null])),
      },
      frameworks: Object.fromEntries(
        frameworks.map((framework) => [
          framework.id,
          judgeFramework(framework, givenTo(framework.id, answers)),
        ]),
      ),
      potential: (lead.potential ?? lead.judgedPotential ?? null) as Potential | null,
      facts: known ?? {},
    },
    { now: tx.now(), zone: await zoneOf(tx) },
  );
  if (moved.kind === 'open') return undefined;
  if (!('missing' in moved)) return moved;
  const { missing, ...closed } = moved;
  const parameters = missing.map(({ because, parameters: about }) => ({
    key: because,
    ...(about && { parameters: about }),
  }));
  return { ...closed, parameters: { ...closed.parameters, missing: parameters } };
};
