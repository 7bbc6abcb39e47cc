import type { Locale } from '@mikomi/domain/shared';
import { type MailBody, type MailContent, mailBody } from '../../../platform/mail/mail-body.ts';

interface Facts {
  readonly organization: string;
  readonly inviter: string;
  readonly email: string;
  readonly url: string;
}

const CONTENT: Readonly<Record<Locale, (facts: Facts) => MailContent>> = {
  en: ({ organization, inviter, email, url }) => ({
    subject: `${inviter} invites you to ${organization}`,
    paragraphs: [
      `${inviter} invites you to work on the leads of ${organization} in Mikomi.`,
      `Sign in or sign up as ${email}. The invitation is open for 14 days.`,
    ],
    action: { label: 'Accept the invitation', url },
    note: 'If you do not know the sender, do nothing: nobody joins without this link.',
  }),
  ja: ({ organization, inviter, email, url }) => ({
    subject: `${inviter}さんから${organization}への招待`,
    paragraphs: [
      `${inviter}さんが、Mikomiで${organization}の見込みを一緒に担当するよう、あなたを招待しました。`,
      `${email} でサインインまたは新規登録してください。招待の有効期限は14日間です。`,
    ],
    action: { label: '招待を受ける', url },
    note: '差出人にお心当たりがない場合は、このメールを破棄してください。',
  }),
};

/** The door into an organization, in the reader's language. */
export function invitationMail(locale: Locale, facts: Facts): MailBody {
  return mailBody(CONTENT[locale](facts));
}
