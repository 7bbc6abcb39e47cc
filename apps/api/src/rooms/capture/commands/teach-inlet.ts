// Invariants: what is taught holds for every mail that comes afterwards; the mail it was taught on is not kept with it.
// Locks: none; the last word counts, and is undone as one.
// Changes: Inlet.
import { type FieldMapping, type MailLesson, type MarkedValue, teachMail } from '@mikomi/domain/capture';
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { update } from '../../../platform/change/write-records.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { inletOfSource } from '../store/inlets.ts';
import { inletRecord } from '../store/records.ts';
import type { OpenedInlet } from './open-inlet.ts';
import { checkMapping } from './set-inlet-mapping.ts';

/** A value that somebody marked in a mail, and what it is. */
export type Mark = Pick<MarkedValue, 'from' | 'to'> & Pick<FieldMapping, 'target'>;

const MOST_MARKS = 50;
const LONGEST_SAMPLE = 100_000;

/** Teaches a source on one mail of its portal how its mails are read; without marks it forgets what it was taught. */
export function teachInlet(
  member: MemberContext,
  sourceId: string,
  sample: string,
  marks: readonly Mark[],
): Promise<OpenedInlet | Refusal> {
  return transaction(member, 'teach-inlet', async (tx): Promise<OpenedInlet | Refusal> => {
    const inlet = await inletOfSource({ ...member, client: tx.client }, sourceId);
    if (!inlet) return refuse('inlet-not-found', { path: ['sourceId'] });
    if (inlet.kind !== 'PORTAL_MAIL') return refuse('inlet-not-taught', { path: ['sourceId'] });
    const lesson = marks.length === 0 ? null : await lessonOf(member, sample, marks);
    if (lesson && isRefusal(lesson)) return lesson;
    await update(tx, inletRecord, [{ id: inlet.id, lesson }]);
    return { sourceId, commandId: tx.commandId };
  });
}

async function lessonOf(
  member: MemberContext,
  sample: string,
  marks: readonly Mark[],
): Promise<MailLesson | Refusal> {
  if (marks.length > MOST_MARKS)
    return refuse('too-many-entries', { path: ['marks'], parameters: { atMost: MOST_MARKS } });
  if (sample.length > LONGEST_SAMPLE)
    return refuse('text-too-long', { path: ['sample'], parameters: { atMost: LONGEST_SAMPLE } });
  const places = marks.map(({ target }, index) => ({ name: String(index), target }));
  const unfit = await checkMapping(member, places);
  if (unfit) return { ...unfit, path: ['marks', ...(unfit.path ?? []).slice(1)] };
  const named = marks.flatMap(({ from, to, target }): MarkedValue[] => {
    if (target.kind === 'custom') return [{ name: `custom.${target.fieldId}`, from, to }];
    return target.kind === 'field' ? [{ name: target.field, from, to }] : [];
  });
  const lesson = teachMail(sample, named);
  return isRefusal(lesson) ? { ...lesson, path: ['marks', ...(lesson.path ?? [])] } : lesson;
}
