import type { Locale } from '@mikomi/domain/shared';
import { type MailBody, type MailContent, mailBody } from '../../../platform/mail/mail-body.ts';

interface Facts {
  readonly name: string;
  readonly url: string;
}

const CONTENT: Readonly<Record<Locale, (facts: Facts) => MailContent>> = {
  en: ({ name, url }) => ({
    subject: 'Choose a new password for Mikomi',
    paragraphs: [
      `Hello ${name},`,
      'Somebody, probably you, asked for a new password. The link is good for one hour and for one use. With the new password you are signed out everywhere else.',
    ],
    action: { label: 'Choose a new password', url },
    note: 'If it was not you, do nothing: your password stays as it is.',
  }),
  ja: ({ name, url }) => ({
    subject: 'Mikomiのパスワード再設定',
    paragraphs: [
      `${name} 様`,
      'パスワード再設定のお申し込みを受け付けました。下のリンクは1時間以内に一度だけ使えます。新しいパスワードを設定すると、ほかの端末からはログアウトされます。',
    ],
    action: { label: 'パスワードを再設定する', url },
    note: 'お心当たりがない場合は、このメールを破棄してください。パスワードは変わりません。',
  }),
};

/** The link to choose a new password, in the reader's language. */
export function passwordResetMail(locale: Locale, facts: Facts): MailBody {
  return mailBody(CONTENT[locale](facts));
}
