import { wordBook } from '../../shared/index.ts';
import { en } from './form-words.en.ts';
import { ja } from './form-words.ja.ts';

/** What forms say to whoever fills them in, and to whoever builds them. */
export const formWords = wordBook(en satisfies Readonly<Record<FormKey, string>>, ja);

/** Something that `formWords` say. */
export type FormKey =
  | 'form-label-contact-name'
  | 'form-label-contact-family'
  | 'form-label-contact-given'
  | 'form-label-contact-family-reading'
  | 'form-label-contact-given-reading'
  | 'form-label-contact-email'
  | 'form-label-contact-phone'
  | 'form-label-contact-job-title'
  | 'form-label-contact-language'
  | 'form-label-company-name'
  | 'form-label-lead-note'
  | 'form-label-line-product'
  | 'form-answer-missing'
  | 'form-email-unreadable'
  | 'form-phone-unreadable'
  | 'form-send'
  | 'form-needed'
  | 'form-choose'
  | 'form-yes'
  | 'form-amiss'
  | 'form-leave-empty'
  | 'form-thanks'
  | 'form-back'
  | 'form-busy'
  | 'form-not-sent'
  | 'form-gone'
  | 'form-not-here'
  | 'form-confirm-sent'
  | 'form-confirm-ask'
  | 'form-confirm'
  | 'form-confirmed'
  | 'form-confirmed-by'
  | 'form-confirm-over'
  | 'form-field-twice'
  | 'form-reaches-nobody'
  | 'form-purpose-twice'
  | 'form-consent-without-mail'
  | 'form-opt-in-for-nothing'
  | 'form-colour-unreadable'
  | 'form-text-too-faint'
  | 'form-accent-too-faint'
  | 'form-redirect-unreadable'
  | 'form-site-unreadable'
  | 'form-product-group-not-found'
  | 'web-form-not-found';
