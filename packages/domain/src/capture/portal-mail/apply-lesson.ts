import { type Refusal, refuse } from '../../shared/index.ts';
import type { ImportField, ImportTarget } from '../import-target.ts';
import type { InboundEnquiry } from '../inbound.ts';
import { customFieldOf } from '../web-form/form-place.ts';
import type { MailLesson } from './lesson.ts';
import { labelForm } from './mail-lines.ts';
import { readTaughtMail } from './read-taught-mail.ts';

/** A mail that holds nothing of whom the source was taught to look for. */
export type LessonMismatch = Refusal<'mail-not-as-taught'>;

const NAMES_SOMEBODY = /^contact\.(name|family|given|phone|email)$|^company\.name$/;

/**
 * An enquiry of a portal’s mail as it was taught to be read: the taught values go where they were marked to go, and all other
 * labels are kept as answers, whatever they look like. A mail in which none of the taught labels that say who asks is found is refused.
 * Source: ours, because a notice of another kind, with the portal’s own telephone at its foot, would else become a customer.
 */
export function applyLesson(lesson: MailLesson, enquiry: InboundEnquiry): InboundEnquiry | LessonMismatch {
  const taught = readTaughtMail(lesson, enquiry.text ?? '');
  const who = lesson.values.filter(({ name }) => NAMES_SOMEBODY.test(name));
  if (who.length > 0 && !taught.some(({ name }) => NAMES_SOMEBODY.test(name)))
    return refuse('mail-not-as-taught', { parameters: { labels: who.map(({ written }) => written) } });
  const labels = new Set(lesson.values.map(({ label }) => label));
  const others = enquiry.fields.filter(({ name }) => !labels.has(labelForm(name)));
  return {
    ...enquiry,
    text: null,
    fields: [...taught, ...others],
    places: [
      ...others.map(({ name }) => ({ name, target: { kind: 'skip' } as const })),
      ...taught.map(({ name }) => ({ name, target: targetOf(name) })),
    ],
  };
}

function targetOf(name: string): ImportTarget {
  const fieldId = customFieldOf(name);
  return fieldId === null ? { kind: 'field', field: name as ImportField } : { kind: 'custom', fieldId };
}
