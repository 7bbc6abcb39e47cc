import { chooseLocale, formatPhone, globalId } from '@mikomi/domain/shared';
import { type MailBody, mailBody } from '../../platform/mail/mail-body.ts';
import type { Assignment } from './store/find-assignments.ts';
import { sayMail } from './words.ts';

/** Tells somebody of a lead that was given to them: who asks, where it came from, what it is about, why it is theirs, and how to call. */
export function givenMail(assignment: Assignment, publicUrl: string): MailBody {
  const { title, number, source, products, decision, organizationName, slug, leadId, note } = assignment;
  const locale = chooseLocale([assignment.locale]);
  const about = title || `#${number}`;
  const people = [assignment.companyName, assignment.contactName].flatMap((name) =>
    name && !about.includes(name) ? [name] : [],
  );
  const dialled = assignment.phone && formatPhone(assignment.phone, assignment.phoneCountry);
  const parameters = {
    about,
    people,
    note: note ?? '',
    phone: dialled ?? '',
    source: source ?? '',
    products: [...products],
    organization: organizationName,
  };
  const say = (key: string) => sayMail({ key: `given.${key}`, parameters }, locale);
  return mailBody({
    subject: say('subject'),
    paragraphs: [
      say('lead'),
      ...(people.length > 0 ? [say('people')] : []),
      ...(source ? [say('source')] : []),
      ...(products.length > 0 ? [say('interest')] : []),
      ...(note ? [say('note-of-them')] : []),
      ...(decision ? [sayMail(decision.because, locale)] : []),
    ],
    action: { label: say('action'), url: `${publicUrl}/o/${slug}/leads/${globalId('Lead', leadId)}` },
    more: assignment.phone ? [{ label: say('call'), url: `tel:${assignment.phone}` }] : [],
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
