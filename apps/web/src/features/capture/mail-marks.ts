import {
  type EnquiryContext,
  findTaught,
  type ImportField,
  type ImportTarget,
  type InboundEnquiry,
  type MailLesson,
  type MarkedValue,
  placeFields,
  proposeMarks,
  teachMail,
} from '@mikomi/domain/capture';
import { say } from '@mikomi/domain/say';
import { isRefusal, type Locale } from '@mikomi/domain/shared';

/** A value that is marked in a mail, and what it is; unmarked lines go nowhere. */
export interface MailMark {
  readonly from: number;
  readonly to: number;
  readonly target: ImportTarget;
}

/** A line of a mail to choose from, or a text that somebody marked. */
export interface MailLine extends MailMark {
  readonly label: string;
  readonly value: string;
  /** Why it can't be found again in a later mail. */
  readonly fault: string | null;
}

const NOWHERE: ImportTarget = { kind: 'skip' };

/** The text of a mail as it is shown: whoever marks it counts each end of a line once. */
export const shownText = ({ text }: InboundEnquiry): string =>
  (text ?? '').replaceAll(/\r\n?/g, '\n').trimEnd();

/** What is marked to begin with: what was taught, else what the names and values of the labelled lines say. */
export function firstMarks(text: string, context: EnquiryContext): readonly MailMark[] {
  if (context.lesson)
    return findTaught(context.lesson, text).map(({ name, from, to }) => ({
      from,
      to,
      target: targetOf(name),
    }));
  const proposed = proposeMarks(text);
  const fields = proposed.map(({ label, from, to }) => ({ name: label, value: text.slice(from, to) }));
  return placeFields(fields, context).flatMap(({ target }, index) => {
    const mark = proposed[index];
    return mark && target.kind !== 'skip' ? [{ from: mark.from, to: mark.to, target }] : [];
  });
}

/** What there is to choose from: the marks, and the labelled lines that are not marked, in the order of the mail. */
export function linesOfMail(text: string, marks: readonly MailMark[], locale: Locale): readonly MailLine[] {
  const open = proposeMarks(text)
    .filter(({ from, to }) => !marks.some((mark) => mark.from < to && from < mark.to))
    .map(({ label, from, to }) => lineOf(text, { from, to, target: NOWHERE }, label, null));
  const marked = marks.map((mark) => {
    const { from, to } = mark;
    const lesson = teachMail(text, [{ name: 'value', from, to }]);
    if (!isRefusal(lesson)) return lineOf(text, mark, lesson.values[0]?.written ?? '', null);
    const { because, parameters = {} } = lesson;
    return lineOf(text, mark, '', say({ key: because, parameters }, locale));
  });
  return [...open, ...marked].sort((a, b) => a.from - b.from);
}

function lineOf(text: string, mark: MailMark, label: string, fault: string | null): MailLine {
  return { ...mark, label, value: text.slice(mark.from, mark.to), fault };
}

/** The marks with a text marked as this, or as nothing any more; a mark that it touches gives way. */
export function withMark(marks: readonly MailMark[], mark: MailMark): readonly MailMark[] {
  const others = marks.filter(({ from, to }) => to <= mark.from || mark.to <= from);
  return mark.target.kind === 'skip' ? others : [...others, mark].sort((a, b) => a.from - b.from);
}

/** How later mails would be read; undefined where a mark can't be found again. */
export function lessonOf(text: string, marks: readonly MailMark[]): MailLesson | null | undefined {
  if (marks.length === 0) return null;
  const named = marks.flatMap(({ from, to, target }): MarkedValue[] => {
    if (target.kind === 'custom') return [{ name: `custom.${target.fieldId}`, from, to }];
    return target.kind === 'field' ? [{ name: target.field, from, to }] : [];
  });
  const lesson = teachMail(text, named);
  return isRefusal(lesson) ? undefined : lesson;
}

function targetOf(name: string): ImportTarget {
  return name.startsWith('custom.')
    ? { kind: 'custom', fieldId: name.slice('custom.'.length) }
    : { kind: 'field', field: name as ImportField };
}

export { isPlaceOfEnquiry } from '@mikomi/domain/capture';
export { readEnquiry } from './enquiry-reader.ts';
