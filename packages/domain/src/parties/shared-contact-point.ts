import { normaliseText } from '../shared/index.ts';
import type { ContactPoint } from './contact-point.ts';

/** Why a contact point stands for many people: it may be shown, and never attaches anything to anybody. */
export type SharedBecause = 'role-mailbox' | 'labelled-shared' | 'toll-free' | 'fax' | 'known-sender';

/** Mailboxes of an office, not of a person, as RFC 2142 and practice name them, Japanese ones in Latin letters too. */
const ROLE_MAILBOXES: ReadonlySet<string> = new Set(
  `abuse account accounts admin administrator all billing booking bookings business career careers contact contactus
   customer customerservice desk email enquiries enquiry feedback finance front frontdesk general hello help helpdesk hi
   hr info information inquiries inquiry invoice invoices it jobs legal mail mailer-daemon manager marketing media news
   newsletter no-reply noreply donotreply office operations order orders partner partners payments postmaster pr press
   privacy purchasing reception recruit recruiting reservation reservations root sales salesteam security service services
   shop staff store support team web webmaster welcome
   daihyo eigyo eigyou gyomu hanbai jimu jinji keiri koho kouho kyujin madoguchi otoiawase saiyo saiyou soudan soumu
   somu toiawase uketsuke yoyaku`
    .trim()
    .split(/\s+/),
);

const SHARED_LABELS =
  /代表|会社|事務所|本社|総合|受付|問い?合わ?せ|窓口|共有|共通|フロント|コールセンター|\b(main|switchboard|reception|front ?desk|general|shared|office|head ?office|company|call ?cent(er|re)|hotline)\b/;

/** 代表 is the switchboard, and 代表携帯 the mobile of who runs the company. */
const OWN_LABELS = /携帯|直通|個人|\b(mobile|cell|direct|personal)\b/;

function isLabelledShared(label: string): boolean {
  const text = label.normalize('NFKC').toLowerCase();
  return SHARED_LABELS.test(text) && (!OWN_LABELS.test(text) || /共有|共通|\bshared\b/.test(text));
}

/** Numbers the caller does not pay for, and Navi Dial: nobody's own line. */
const TOLL_FREE =
  /^\+(81(120|800|570|990)|1(800|833|844|855|866|877|888)|44(800|808|844|845|870|871)|49(800|180)|33(800|805)|61(1800|1300)|91(1800|1860)|82(80|15\d\d|16\d\d)|886800|55800)/;

function localPartOf(identity: string): string {
  return identity.slice('mailto:'.length, identity.lastIndexOf('@'));
}

function isRoleMailbox(identity: string): boolean {
  const local = localPartOf(identity).replace(/\+.*$/, '');
  if (ROLE_MAILBOXES.has(local)) return true;
  const [first = ''] = local.split(/[._-]/);
  return (
    ROLE_MAILBOXES.has(local.replace(/[\d_.-]+$/, '')) ||
    (first !== local && ROLE_MAILBOXES.has(first) && first.length > 2)
  );
}

/**
 * Why a contact point is shared by many, or undefined when it is a person's own. `label` is what people wrote beside it
 * ('代表'); `knownSenders` are identities the organization marked as shared, a portal's sender for one.
 * Source: RFC 2142 for mailboxes of a role; the further ones are ours, because offices and portals use them every day.
 */
export function sharedBecause(
  point: ContactPoint,
  about: { readonly label?: string | null; readonly knownSenders?: ReadonlySet<string> } = {},
): SharedBecause | undefined {
  if (about.knownSenders?.has(point.identity)) return 'known-sender';
  if (point.kind === 'FAX') return 'fax';
  if (about.label && isLabelledShared(about.label)) return 'labelled-shared';
  if (point.kind === 'EMAIL' && isRoleMailbox(normaliseText(point.identity))) return 'role-mailbox';
  return TOLL_FREE.test(point.value) ? 'toll-free' : undefined;
}
