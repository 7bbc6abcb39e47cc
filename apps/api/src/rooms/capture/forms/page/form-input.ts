import { customFieldOf, type FormField, textIn } from '@mikomi/domain/capture';
import type { CustomField } from '@mikomi/domain/catalog';
import type { Filled } from './filled.ts';
import { type Html, html } from './html.ts';
import { formVoice } from './voice.ts';

/** What an input is told of itself. */
export interface InputAbout {
  readonly id: string;
  readonly field: FormField;
  readonly filled: Filled;
  readonly isWrong: boolean;
  readonly customFields: readonly CustomField[];
  readonly productNames: readonly string[];
}

const AUTOCOMPLETE: Readonly<Record<string, string>> = {
  'contact.name': 'name',
  'contact.family': 'family-name',
  'contact.given': 'given-name',
  'contact.email': 'email',
  'contact.phone': 'tel',
  'contact.job-title': 'organization-title',
  'company.name': 'organization',
};

/** The input of a field, as its place or its own type asks. */
export function formInput(about: InputAbout): Html {
  const { place } = about.field;
  const own = about.customFields.find(({ id }) => id === customFieldOf(place));
  const { locale } = about.filled;
  if (place === 'lead.note')
    return html`<textarea rows="5" maxlength="10000"${example(about)} ${common(about)}>${typed(about)}</textarea>`;
  if (place === 'contact.email' || own?.type === 'EMAIL') return input(about, 'email');
  if (place === 'contact.phone' || own?.type === 'PHONE') return input(about, 'tel');
  if (place === 'contact.language')
    return select(about, [
      { value: 'ja', label: '日本語' },
      { value: 'en', label: 'English' },
    ]);
  if (place === 'line.product' && about.productNames.length > 0)
    return select(
      about,
      about.productNames.map((name) => ({ value: name, label: name })),
    );
  if (own?.type === 'SELECT')
    return select(
      about,
      own.options.map(({ label }) => ({ value: label, label })),
    );
  if (own?.type === 'MULTI_SELECT') return boxes(about, own);
  if (own?.type === 'BOOLEAN')
    return html`<label class="check"><input type="checkbox" ${common(about)} value="true"${checked(about, 'true')}> <span>${formVoice({ key: 'form-yes' }, locale)}</span></label>`;
  if (own?.type === 'DATE') return input(about, 'date');
  if (own?.type === 'URL') return input(about, 'url');
  return input(about, 'text');
}

function input(about: InputAbout, type: string): Html {
  const own = about.customFields.find(({ id }) => id === customFieldOf(about.field.place));
  const isNumber = own?.type === 'NUMBER' || own?.type === 'MONEY';
  return html`<input type="${type}"${isNumber && html` inputmode="decimal"`} maxlength="500" value="${typed(about)}"${example(about)} ${common(about)}>`;
}

function select(
  about: InputAbout,
  options: readonly { readonly value: string; readonly label: string }[],
): Html {
  const chosen = typed(about);
  return html`<select ${common(about)}><option value="">${formVoice({ key: 'form-choose' }, about.filled.locale)}</option>${options.map(
    ({ value, label }) =>
      html`<option value="${value}"${value === chosen && html` selected`}>${label}</option>`,
  )}</select>`;
}

function boxes({ id, field, filled }: InputAbout, { options }: CustomField): Html {
  const chosen = new Set(filled.values.get(field.place) ?? []);
  return html`<div role="group" aria-labelledby="${id}-label">${options.map(
    ({ label }) =>
      html`<label class="check"><input type="checkbox" name="${field.place}" value="${label}"${chosen.has(label) && html` checked`}> <span>${label}</span></label>`,
  )}</div>`;
}

function common({ id, field, isWrong }: InputAbout): Html {
  const complete = AUTOCOMPLETE[field.place];
  return html`id="${id}" name="${field.place}"${field.isRequired && html` required`}${complete && html` autocomplete="${complete}"`}${isWrong && html` aria-invalid="true" aria-describedby="${id}-problem"`}`;
}

/** What stands in the empty field. */
function example({ field, filled }: InputAbout): Html | false {
  const text = textIn(field.placeholder, filled.locale);
  return text !== '' && html` placeholder="${text}"`;
}

const typed = ({ field, filled }: InputAbout) => filled.values.get(field.place)?.[0] ?? '';

const checked = (about: InputAbout, value: string) => typed(about) === value && html` checked`;
