import type { Locale } from '@mikomi/domain/shared';
import { type MailBody, type MailContent, mailBody } from '../../../platform/mail/mail-body.ts';

interface Facts {
  readonly organization: string;
  readonly wordings: readonly string[];
  readonly url: string;
}

const CONTENT: Readonly<Record<Locale, (facts: Facts) => MailContent>> = {
  en: ({ organization, wordings, url }) => ({
    subject: `Please confirm: ${organization}`,
    paragraphs: [
      `Thank you for your message to ${organization}. You agreed to this in our form:`,
      ...wordings,
      'Please confirm it within seven days. Your enquiry itself has reached us and needs nothing more.',
    ],
    action: { label: 'Confirm', url },
    note: 'If it was not you, do nothing: without this link nothing is agreed to.',
  }),
  ja: ({ organization, wordings, url }) => ({
    subject: `ご確認のお願い（${organization}）`,
    paragraphs: [
      `${organization}へのお問い合わせありがとうございます。フォームで次の内容に同意されました。`,
      ...wordings,
      '7日以内に下のリンクからご確認ください。お問い合わせはすでに受け付けており、ほかのお手続きは不要です。',
    ],
    action: { label: '確認する', url },
    note: 'お心当たりがない場合は、このメールを破棄してください。リンクを開かないかぎり、同意したことにはなりません。',
  }),
};

/** Asks whoever filled a form in whether they did. */
export function confirmMail(locale: Locale, facts: Facts): MailBody {
  return mailBody(CONTENT[locale](facts));
}
