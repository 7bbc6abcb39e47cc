import type { StandardPlace } from './form-place.ts';
import type { FormField, FormText, WebForm } from './web-form.ts';

const NOTHING: FormText = { en: '', ja: '' };

const asked = (place: StandardPlace, isRequired: boolean): FormField => ({
  place,
  isRequired,
  label: NOTHING,
  placeholder: NOTHING,
});

/**
 * A form to begin with: few fields, of which an address and what is asked are needed, and leave for news that nobody has to give.
 * Source: ours, because every field more costs some of those who ask; an unticked box is what GDPR (EU) 2016/679,
 * recital 32, calls consent.
 */
export function firstForm(family: 'whole' | 'parts'): WebForm {
  const name: readonly FormField[] =
    family === 'whole'
      ? [asked('contact.name', true)]
      : [asked('contact.family', true), asked('contact.given', true)];
  return {
    title: { en: 'Contact us', ja: 'お問い合わせ' },
    intro: {
      en: 'Write to us: we answer within one working day.',
      ja: 'お気軽にお問い合わせください。1営業日以内にご返信します。',
    },
    button: { en: 'Send', ja: '送信する' },
    thanks: {
      en: 'Thank you. Your message has reached us, and we will answer soon.',
      ja: 'お問い合わせありがとうございます。内容を確認のうえ、担当者よりご連絡します。',
    },
    redirectUrl: null,
    fields: [
      ...name,
      asked('company.name', false),
      asked('contact.email', true),
      asked('contact.phone', false),
      asked('lead.note', true),
    ],
    consents: [
      {
        purpose: 'NEWS',
        version: 1,
        earlier: [],
        wording: {
          en: 'I would like to receive news and offers by e-mail. I can withdraw this at any time.',
          ja: 'メールでのお知らせやご案内を希望します。この同意はいつでも取り消せます。',
        },
      },
    ],
    colours: { accent: '#3b4a8c', background: '#ffffff', text: '#1c1917' },
    allowedSites: [],
    doubleOptIn: false,
    productNames: [],
  };
}
