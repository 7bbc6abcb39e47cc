import { CONSENT_PURPOSES } from '../../parties/index.ts';
import { LOCALES, type Locale } from '../../shared/index.ts';
import { attributionOf, isOfLink } from '../attribution-of.ts';
import type { Attribution, InboundField } from '../inbound.ts';
import type { GivenConsent } from './form-consent.ts';
import { type FormPlace, isFormPlace } from './form-place.ts';
import { type FormView, readView } from './form-view.ts';

/** The hidden inputs of a form beside its fields. `trap` is one that people do not see. */
export const FORM_INPUTS = {
  view: '_view',
  language: '_lang',
  trap: '_fax',
  member: 'm',
} as const;

/** What somebody sent with a form. */
export interface Submission {
  /** The answers by their places, each once. */
  readonly answers: readonly { readonly name: FormPlace; readonly value: string }[];
  /** Whatever else came: a form that was copied may have grown a field. */
  readonly others: readonly InboundField[];
  readonly consents: readonly GivenConsent[];
  /** The language of the form; null where it did not say. */
  readonly locale: Locale | null;
  readonly view: FormView | undefined;
  readonly trap: string;
  readonly attribution: Attribution;
}

const OWN: ReadonlySet<string> = new Set(Object.values(FORM_INPUTS));

/**
 * Takes apart what a form sent: its answers, what was agreed to, how it was shown, and what led to it.
 * Source: the HTML standard, "constructing the entry list": an input that may have several values sends its name again.
 */
export function readSubmission(sent: readonly InboundField[]): Submission {
  const first = (name: string) => sent.find((field) => field.name === name)?.value.trim() ?? '';
  const memberToken = first(FORM_INPUTS.member);
  const answers = new Map<FormPlace, string>();
  for (const { name, value } of sent) {
    const text = value.trim();
    if (!isFormPlace(name) || text === '') continue;
    const before = answers.get(name);
    answers.set(name, before === undefined ? text : `${before}, ${text}`);
  }
  return {
    answers: [...answers].map(([name, value]) => ({ name, value })),
    others: sent.filter(
      ({ name, value }) =>
        value.trim() !== '' && !isFormPlace(name) && !OWN.has(name) && !isOfLink(name) && !isConsent(name),
    ),
    consents: CONSENT_PURPOSES.flatMap((purpose) => {
      const version = first(`consent.${purpose}`);
      if (version === '') return [];
      return [{ purpose, version: /^\d{1,6}$/.test(version) ? Number(version) : null }];
    }),
    locale: LOCALES.find((locale) => locale === first(FORM_INPUTS.language)) ?? null,
    view: readView(first(FORM_INPUTS.view)),
    trap: first(FORM_INPUTS.trap),
    attribution: { ...attributionOf(sent), ...(memberToken && { memberToken }) },
  };
}

const isConsent = (name: string) => name.startsWith('consent.');
