import { chooseLocale, globalId } from '@mikomi/domain/shared';
import { type MailBody, mailBody } from '../../platform/mail/mail-body.ts';
import type { Assignment } from './store/find-assignments.ts';
import { sayMail } from './words.ts';

/** Tells somebody of a lead that was given to them: where it came from, what it is about and why it is theirs. */
export function givenMail(assignment: Assignment, publicUrl: string): MailBody {
  const { title, number, source, products, decision, organizationName, slug, leadId } = assignment;
  const locale = chooseLocale([assignment.locale]);
  const parameters = {
    about: title || `#${number}`,
    source: source ?? '',
    products: [...products],
    organization: organizationName,
  };
  const say = (key: string) => sayMail({ key: `given.${key}`, parameters }, locale);
  return mailBody({
    subject: say('subject'),
    paragraphs: [
      say('lead'),
      ...(source ? [say('source')] : []),
      ...(products.length > 0 ? [say('interest')] : []),
      ...(decision ? [sayMail(decision.because, locale)] : []),
    ],
    action: { label: say('action'), url: `${publicUrl}/o/${slug}/leads/${globalId('Lead', leadId)}` },
    note: say('note'),
  });
}

/** Tells somebody of several leads that one command gave to them. */
export function givenSeveralMail(
  { locale: language, organizationName, slug }: Assignment,
  count: number,
  publicUrl: string,
): MailBody {
  const locale = chooseLocale([language]);
  const say = (key: string) =>
    sayMail({ key: `given.several.${key}`, parameters: { count, organization: organizationName } }, locale);
  return mailBody({
    subject: say('subject'),
    paragraphs: [say('lead')],
    action: { label: say('action'), url: `${publicUrl}/o/${slug}/leads` },
    note: say('note'),
  });
}
