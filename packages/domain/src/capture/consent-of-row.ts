import type { Consent, ConsentPurpose, ContactPointKind } from '../parties/index.ts';
import type { ImportField } from './import-target.ts';
import type { ConsentDraft } from './lead-draft.ts';
import type { RowValues } from './row-values.ts';

/** What each field of consent is about. */
const ABOUT: Readonly<
  Partial<Record<ImportField, { readonly channel: ContactPointKind; readonly purpose: ConsentPurpose }>>
> = {
  'consent.email': { channel: 'EMAIL', purpose: 'SALES' },
  'consent.email-news': { channel: 'EMAIL', purpose: 'NEWS' },
  'consent.email-survey': { channel: 'EMAIL', purpose: 'SURVEY' },
  'consent.phone': { channel: 'PHONE', purpose: 'SALES' },
  'consent.phone-news': { channel: 'PHONE', purpose: 'NEWS' },
  'consent.phone-survey': { channel: 'PHONE', purpose: 'SURVEY' },
  'consent.whatsapp': { channel: 'WHATSAPP', purpose: 'SALES' },
  'consent.whatsapp-news': { channel: 'WHATSAPP', purpose: 'NEWS' },
  'consent.line': { channel: 'LINE', purpose: 'SALES' },
  'consent.line-news': { channel: 'LINE', purpose: 'NEWS' },
};

/** What a row says about approaching somebody, each word with its channel and purpose. */
export function consentsOf(values: RowValues): readonly ConsentDraft[] {
  const words = (Object.keys(ABOUT) as ImportField[]).flatMap((field): readonly ConsentDraft[] => {
    const about = ABOUT[field];
    const state = values.consent(field);
    return about && state ? [{ ...about, state }] : [];
  });
  const none: ConsentDraft = { channel: 'ANY', purpose: 'SALES', state: 'REFUSED' };
  return values.boolean('consent.none') === true ? [none, ...words] : words;
}

/**
 * The field that such a word stands in.
 * Source: ours, because whoever mends a file looks for the heading, not for a channel and a purpose.
 */
export function fieldOfConsent({ channel, purpose }: Omit<ConsentDraft, 'state'>): ImportField {
  const found = (Object.keys(ABOUT) as ImportField[]).find(
    (field) => ABOUT[field]?.channel === channel && ABOUT[field]?.purpose === purpose,
  );
  return found ?? 'consent.none';
}

/** What becomes of a word in a file beside what is known of the same channel and purpose. */
export type ConsentChange = 'TAKEN' | 'KNOWN' | 'WITHDRAWN';

/**
 * A file takes a consent back and never gives back what was taken: over a refusal, of the channel or of all, no file counts.
 * Source: GDPR (EU) 2016/679, article 7(3): a consent withdrawn is withdrawn, also where an older list still holds it.
 */
export function judgeConsent(
  said: ConsentDraft['state'],
  known: Consent | undefined,
  isLeftAlone: boolean,
): ConsentChange {
  if (said === known) return 'KNOWN';
  return said === 'GIVEN' && (known === 'REFUSED' || isLeftAlone) ? 'WITHDRAWN' : 'TAKEN';
}
