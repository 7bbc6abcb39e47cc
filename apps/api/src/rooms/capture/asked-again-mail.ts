import { chooseLocale, formatPhone, globalId, type Locale } from '@mikomi/domain/shared';
import { type MailBody, type MailContent, mailBody } from '../../platform/mail/mail-body.ts';
import { beginning } from './reading/beginning.ts';
import type { OwnerToTell } from './store/owners-to-tell.ts';

/** What somebody asked who has a lead already. */
export interface AskedAgain {
  readonly source: string;
  readonly products: readonly string[];
  readonly text: string | null;
}

interface Facts extends AskedAgain {
  readonly about: string;
  readonly organization: string;
  readonly url: string;
  readonly call: { readonly number: string; readonly url: string } | null;
}

/** As much of what they wrote as is read at a glance. */
const LONGEST_TEXT = 600;

const CONTENT: Readonly<Record<Locale, (facts: Facts) => MailContent>> = {
  en: ({ about, source, products, text, organization, url, call }) => ({
    subject: `Asked again: ${about}`,
    paragraphs: [
      `“${about}”, a lead of yours, got in touch again.`,
      `It came from ${source}.`,
      ...(products.length > 0 ? [`They ask about ${products.join(', ')}.`] : []),
      ...(text ? [`They wrote:\n${text}`] : []),
    ],
    action: { label: 'Open it in Mikomi', url },
    more: call ? [{ label: `Call ${call.number}`, url: call.url }] : [],
    note: `You get this because the lead is yours at ${organization}.`,
  }),
  ja: ({ about, source, products, text, organization, url, call }) => ({
    subject: `再度のお問い合わせ：${about}`,
    paragraphs: [
      `担当の見込み「${about}」から、再びお問い合わせがありました。`,
      `流入元は「${source}」です。`,
      ...(products.length > 0 ? [`お問い合わせの商品：${products.join('、')}`] : []),
      ...(text ? [`お問い合わせ内容：\n${text}`] : []),
    ],
    action: { label: 'Mikomiで開く', url },
    more: call ? [{ label: `電話をかける（${call.number}）`, url: call.url }] : [],
    note: `${organization}であなたがこの見込みの社内担当のため、お送りしています。`,
  }),
};

/** Tells the owner of a lead that its customer asked again: by which source, about what, in which words, and how to call. */
export function askedAgainMail(owner: OwnerToTell, asked: AskedAgain, publicUrl: string): MailBody {
  const { title, number, phone, phoneCountry, organizationName, slug, leadId } = owner;
  return mailBody(
    CONTENT[chooseLocale([owner.locale])]({
      ...asked,
      text: asked.text && beginning(asked.text, LONGEST_TEXT),
      about: title || `#${number}`,
      organization: organizationName,
      url: `${publicUrl}/o/${slug}/leads/${globalId('Lead', leadId)}`,
      call: phone ? { number: formatPhone(phone, phoneCountry), url: `tel:${phone}` } : null,
    }),
  );
}
