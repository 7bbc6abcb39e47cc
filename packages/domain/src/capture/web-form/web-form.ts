import type { ConsentPurpose } from '../../parties/index.ts';
import type { FormPlace } from './form-place.ts';

/** A text of a form in both languages; one that is blank is the other. */
export interface FormText {
  readonly en: string;
  readonly ja: string;
}

/** One field of a form. A blank label is the field's usual one. */
export interface FormField {
  readonly place: FormPlace;
  readonly isRequired: boolean;
  readonly label: FormText;
  readonly placeholder: FormText;
}

/** What is asked leave for, in words that are kept with every leave that is given. */
export interface FormConsent {
  readonly purpose: ConsentPurpose;
  readonly wording: FormText;
  /** Counts the wordings of this purpose, from 1. */
  readonly version: number;
  /** Wordings that stood there before: a page that was opened then may still be sent. */
  readonly earlier: readonly { readonly version: number; readonly wording: FormText }[];
}

/** The colours of a form, as #rrggbb. */
export interface FormColours {
  readonly accent: string;
  readonly background: string;
  readonly text: string;
}

/** Everything that makes a form what it is. */
export interface WebForm {
  readonly title: FormText;
  readonly intro: FormText;
  readonly button: FormText;
  readonly thanks: FormText;
  /** Where whoever sent it goes, in place of the words of thanks. */
  readonly redirectUrl: string | null;
  readonly fields: readonly FormField[];
  readonly consents: readonly FormConsent[];
  readonly colours: FormColours;
  /** The origins of the pages that may show it. */
  readonly allowedSites: readonly string[];
  /** Consent counts once the link of a mail was opened. */
  readonly doubleOptIn: boolean;
  /** What is offered where somebody chooses what they ask about. */
  readonly productNames: readonly string[];
}

/**
 * A text of a form as a reader sees it: in their language where it is written in it.
 * Source: ours, because a form in the other language is still understood, and an empty one is not.
 */
export function textIn({ en, ja }: FormText, locale: 'en' | 'ja'): string {
  const [own, other] = locale === 'ja' ? [ja, en] : [en, ja];
  return own.trim() || other.trim();
}
