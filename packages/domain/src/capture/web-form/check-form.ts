import type { CustomField } from '../../catalog/index.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/index.ts';
import { contrast, isColour } from './contrast.ts';
import { ASKABLE_TYPES, customFieldOf, isFormPlace } from './form-place.ts';
import { readSite } from './read-site.ts';
import type { FormText, WebForm } from './web-form.ts';

/** How much of everything a form may have; lengths in characters. */
export const FORM_LIMITS = {
  fields: 40,
  consents: 3,
  sites: 20,
  products: 50,
  groups: 20,
  label: 120,
  text: 1000,
  wording: 2000,
  redirect: 1000,
} as const;

/** The least contrast of words, and of what only has to be seen. */
const READABLE = 4.5;
const VISIBLE = 3;

/**
 * Why a form can't stand as it is; undefined where it can. Somebody who sends it can be answered, every field has a place of
 * its own, its words can be read on its ground, and consent that waits for a mail has somewhere to send it.
 * Source: WCAG 2.2, success criteria 1.4.3 and 1.4.11, for the contrasts; the rest is ours, because an enquiry that nobody
 * can answer is lost.
 */
export function checkForm(form: WebForm, customFields: readonly CustomField[]): Refusal | undefined {
  return (
    checkFields(form, customFields) ??
    checkTexts(form) ??
    checkConsents(form) ??
    checkColours(form) ??
    checkAddresses(form)
  );
}

function checkFields({ fields }: WebForm, customFields: readonly CustomField[]): Refusal | undefined {
  if (fields.length > FORM_LIMITS.fields)
    return refuse('too-many-entries', { path: ['fields'], parameters: { atMost: FORM_LIMITS.fields } });
  const taken = new Set<string>();
  for (const [index, { place, label, placeholder }] of fields.entries()) {
    const path = ['fields', String(index)];
    if (taken.has(place)) return refuse('form-field-twice', { path });
    taken.add(place);
    const own = customFieldOf(place);
    const known = customFields.find(({ id }) => id === own);
    if (!isFormPlace(place) || (own !== null && !(known && isAskable(known))))
      return refuse('custom-field-not-found', { path });
    const tooLong =
      checkText(label, [...path, 'label'], FORM_LIMITS.label) ??
      checkText(placeholder, [...path, 'placeholder'], FORM_LIMITS.label);
    if (tooLong) return tooLong;
  }
  const reaches = fields.some(
    ({ place, isRequired }) => isRequired && (place === 'contact.email' || place === 'contact.phone'),
  );
  return reaches ? undefined : refuse('form-reaches-nobody', { path: ['fields'] });
}

/**
 * Whether a form may ask for an own field.
 * Source: ours, because strangers answer for themselves, not for members, records or deals.
 */
export function isAskable({ type, host }: Pick<CustomField, 'type' | 'host'>): boolean {
  return ASKABLE_TYPES.has(type) && (host === 'LEAD' || host === 'CONTACT' || host === 'COMPANY');
}

function checkTexts({ title, intro, button, thanks, productNames }: WebForm): Refusal | undefined {
  if (title.en.trim() === '' && title.ja.trim() === '') return refuse('text-blank', { path: ['title'] });
  if (productNames.length > FORM_LIMITS.products)
    return refuse('too-many-entries', {
      path: ['productNames'],
      parameters: { atMost: FORM_LIMITS.products },
    });
  return (
    checkText(title, ['title'], FORM_LIMITS.label) ??
    checkText(intro, ['intro'], FORM_LIMITS.text) ??
    checkText(button, ['button'], FORM_LIMITS.label) ??
    checkText(thanks, ['thanks'], FORM_LIMITS.text)
  );
}

function checkConsents({ consents, doubleOptIn, fields }: WebForm): Refusal | undefined {
  const purposes = new Set<string>();
  for (const [index, { purpose, wording }] of consents.entries()) {
    const path = ['consents', String(index)];
    if (purposes.has(purpose)) return refuse('form-purpose-twice', { path });
    purposes.add(purpose);
    if (wording.en.trim() === '' && wording.ja.trim() === '')
      return refuse('text-blank', { path: [...path, 'wording'] });
    const tooLong = checkText(wording, [...path, 'wording'], FORM_LIMITS.wording);
    if (tooLong) return tooLong;
  }
  const hasMail = fields.some(({ place }) => place === 'contact.email');
  if (consents.length > 0 && !hasMail) return refuse('form-consent-without-mail', { path: ['consents'] });
  if (doubleOptIn && consents.length === 0)
    return refuse('form-opt-in-for-nothing', { path: ['doubleOptIn'] });
  return undefined;
}

function checkColours({ colours }: WebForm): Refusal | undefined {
  for (const [name, colour] of Object.entries(colours))
    if (!isColour(colour)) return refuse('form-colour-unreadable', { path: ['colours', name] });
  const { accent, background, text } = colours;
  const words = contrast(text, background);
  if (words < READABLE)
    return refuse('form-text-too-faint', {
      path: ['colours', 'text'],
      parameters: { contrast: rounded(words), atLeast: READABLE },
    });
  const marks = contrast(accent, background);
  if (marks < VISIBLE)
    return refuse('form-accent-too-faint', {
      path: ['colours', 'accent'],
      parameters: { contrast: rounded(marks), atLeast: VISIBLE },
    });
  return undefined;
}

/** Rounded down: what is refused never looks as if it sufficed. */
const rounded = (ratio: number) => Math.floor(ratio * 10) / 10;

function checkAddresses({ redirectUrl, allowedSites }: WebForm): Refusal | undefined {
  if (redirectUrl !== null && !isWebAddress(redirectUrl))
    return refuse('form-redirect-unreadable', { path: ['redirectUrl'] });
  if (allowedSites.length > FORM_LIMITS.sites)
    return refuse('too-many-entries', { path: ['allowedSites'], parameters: { atMost: FORM_LIMITS.sites } });
  for (const [index, site] of allowedSites.entries())
    if (isRefusal(readSite(site)))
      return refuse('form-site-unreadable', {
        path: ['allowedSites', String(index)],
        parameters: { text: site },
      });
  return undefined;
}

function isWebAddress(text: string): boolean {
  if (text.length > FORM_LIMITS.redirect) return false;
  return /^https?:\/\/[^\s@]+$/i.test(text) && URL.canParse(text);
}

function checkText({ en, ja }: FormText, path: readonly string[], atMost: number): Refusal | undefined {
  if (en.length <= atMost && ja.length <= atMost) return undefined;
  return refuse('text-too-long', { path, parameters: { atMost } });
}
