import { FACTORY_FRAMEWORK, type Framework } from '@mikomi/domain/qualification';
import { insert, type NewRow } from '../platform/change/write-records.ts';
import type { Transaction } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import * as parties from '../rooms/parties/index.ts';
import * as qualification from '../rooms/qualification/index.ts';
import { SAYS, type SampleFields } from './custom-fields.ts';
import type { Dice } from './dice.ts';
import type { LeadStory } from './lead-story.ts';
import type { SampleWords } from './sample-words.ts';

/** BANT as such an organization asks it: a budget has to be proven. */
const FRAMEWORK: Framework = {
  ...FACTORY_FRAMEWORK,
  criteria: FACTORY_FRAMEWORK.criteria.map((criterion) =>
    criterion.id === 'budget' ? { ...criterion, evidence: true } : criterion,
  ),
};

/** The place among the open stages from which a lead is quoted for. */
const QUOTED = 3;
/** A company with so many devices buys again and again. */
const MANY_DEVICES = 10;

/** What the sample judges its leads by: a score of its own, a framework, one gate; all open leads are scored by it afterwards. */
export async function addJudging(
  tx: Transaction,
  fields: SampleFields,
  words: SampleWords['judging'],
  among: { readonly pipelineId: string; readonly stages: readonly { readonly id: string }[] },
): Promise<void> {
  const gate = {
    stageId: among.stages[QUOTED]?.id,
    fields: [{ id: 'contactId', name: words.contact }],
    criteria: [{ frameworkId: FRAMEWORK.id, criterionId: 'need', name: words.need, atLeast: 'PARTLY' }],
    qualified: [],
    potential: null,
    rules: [],
  };
  const rules = [
    { kind: 'SCORE_MODEL', key: '', definition: scoreModel(fields, words) },
    { kind: 'FRAMEWORK', key: FRAMEWORK.id, definition: FRAMEWORK },
    { kind: 'STAGE_GATES', key: among.pipelineId, definition: [gate] },
  ];
  await insert(
    tx,
    qualification.qualificationRuleRecord,
    rules.map((rule) => ({ ...rule, id: newId(), updatedAt: tx.now() })),
  );
}

/** What the product begins with, and what only this organization knows of its customers. */
function scoreModel({ devices, say }: SampleFields, words: SampleWords['judging']) {
  const { fit, ...begun } = qualification.FACTORY_SCORE_MODEL;
  const rule = (id: string, name: string, when: object, points: number) => ({
    id,
    name,
    when,
    points,
    groupId: null,
  });
  return {
    ...begun,
    id: 'sample',
    fit: [
      ...fit,
      rule('devices', words.manyDevices, { '>=': [{ var: `company.custom.${devices}` }, MANY_DEVICES] }, 25),
      rule('decides', words.decides, { '==': [{ var: `contact.custom.${say}` }, SAYS[0]] }, 25),
    ],
    caps: { ...begun.caps, fit: 100 },
  };
}

/** What was found out about an open lead: the need with the enquiry, the rest the further it came. */
export function answersOn(
  chance: Dice,
  { progress, seller, capturedAt }: LeadStory,
  leadId: string,
): readonly NewRow<'LeadAnswer'>[] {
  const found = [
    { criterionId: 'need', answer: progress > 0.4 ? 'met' : 'partly' },
    ...['authority', 'timeline'].flatMap((criterionId) =>
      chance.next() < progress
        ? [{ criterionId, answer: chance.pick(['met', 'partly', 'partly', 'not'] as const) }]
        : [],
    ),
  ];
  return found.map((one) => ({
    ...one,
    id: newId(),
    leadId,
    frameworkId: FRAMEWORK.id,
    evidence: [],
    memberId: seller.id,
    answeredAt: capturedAt,
  }));
}

/** A customer group by rule and one by hand, with those who stand in it. */
export async function addGroups(
  tx: Transaction,
  { devices }: SampleFields,
  words: SampleWords['judging'],
  guests: readonly string[],
): Promise<void> {
  const byRule = {
    kind: 'RULE',
    record: 'COMPANY',
    rule: { '>=': [{ var: `custom.${devices}` }, MANY_DEVICES] },
  };
  const byHand = { kind: 'STATIC', record: null, rule: null };
  const groups = [
    { ...byRule, id: newId(), name: words.manyDevices, position: 0 },
    { ...byHand, id: newId(), name: words.guests, position: 1 },
  ] as const;
  await insert(
    tx,
    parties.customerGroupRecord,
    groups.map((group) => ({ ...group, createdAt: tx.now() })),
  );
  await insert(
    tx,
    parties.groupMemberRecord,
    guests.map((contactId) => ({
      id: newId(),
      groupId: groups[1].id,
      contactId,
      companyId: null,
      addedAt: tx.now(),
      addedById: tx.actorId,
    })),
  );
}
