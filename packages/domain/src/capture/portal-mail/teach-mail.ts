import { type Refusal, refuse } from '../../shared/index.ts';
import type { MailLesson, TaughtValue } from './lesson.ts';
import { bareLabel, behindLabel, isRule, labelForm, linesOf } from './mail-lines.ts';

/** A value in a past mail, as somebody marked it there. */
export interface MarkedValue {
  readonly name: string;
  /** Where it begins in the text, and where it ends (exclusive). */
  readonly from: number;
  readonly to: number;
}

/** Why a mark teaches nothing. */
export type LessonRefusal = Refusal<'lesson-outside' | 'lesson-without-label' | 'lesson-empty'>;

/**
 * Learns from one mail of a portal, in which somebody marked the values, how its later mails are read: by the label in front of
 * each value on its line, or above it. A value that nothing stands in front of can't be found again, and is refused.
 * Source: ours, because portals change their texts around the labels more often than the labels.
 */
export function teachMail(sample: string, marks: readonly MarkedValue[]): MailLesson | LessonRefusal {
  const values: TaughtValue[] = [];
  for (const [index, mark] of marks.entries()) {
    const path = [String(index)];
    const marked =
      Number.isInteger(mark.from) && Number.isInteger(mark.to) ? sample.slice(mark.from, mark.to) : '';
    if (mark.from < 0 || mark.to > sample.length) return refuse('lesson-outside', { path });
    if (marked.trim() === '') return refuse('lesson-empty', { path });
    const taught = learn(sample, mark, marked);
    if (!taught) return refuse('lesson-without-label', { path, parameters: { text: marked.trim() } });
    values.push(taught);
  }
  return { values };
}

function learn(sample: string, { name, from, to }: MarkedValue, marked: string): TaughtValue | undefined {
  const above = linesOf(sample.slice(0, from));
  const inFront = labelForm(above.at(-1) ?? '');
  const before = above.slice(0, -1);
  const heading = before.findLast((line) => line.trim() !== '');
  const isBelow = inFront === '';
  const written = isBelow ? (heading === undefined || isRule(heading) ? '' : heading) : (above.at(-1) ?? '');
  const label = labelForm(written);
  if (label === '') return undefined;
  const earlier = isBelow ? before.slice(0, before.lastIndexOf(heading ?? '')) : before;
  const [suffix = ''] = linesOf(sample.slice(to));
  return {
    name,
    label,
    written: bareLabel(written),
    nth: earlier.filter((line) => behindLabel(line, label) !== undefined).length,
    isBelow,
    isLong: linesOf(marked.trim()).length > 1,
    suffix: suffix.trim(),
  };
}
