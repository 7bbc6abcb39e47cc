import { FORM_INPUTS, type FormConsent, type FormField, textIn } from '@mikomi/domain/capture';
import type { CustomField } from '@mikomi/domain/catalog';
import type { ServedForm } from '../served-form.ts';
import { type Filled, labelOf } from './filled.ts';
import { formInput } from './form-input.ts';
import { type Html, html } from './html.ts';
import { formVoice } from './voice.ts';

/** Where a form is sent to, and what travels with it unseen. */
export interface Sending {
  readonly action: string;
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
}

/** A form as markup that needs no script: on the hosted page, in pages of others, and in the preview. */
export function formMarkup(
  { form, customFields }: Pick<ServedForm, 'form'> & { readonly customFields: readonly CustomField[] },
  filled: Filled,
  { action, hidden }: Sending,
): Html {
  const { locale, problems } = filled;
  const amiss =
    problems.length > 0 &&
    html`<p class="amiss" role="alert">${formVoice({ key: 'form-amiss', parameters: { count: problems.length } }, locale)}</p>`;
  const button = textIn(form.button, locale) || formVoice({ key: 'form-send' }, locale);
  return html`<form class="mikomi-form" method="post" action="${action}" accept-charset="utf-8" lang="${locale}" data-failed="${formVoice({ key: 'form-not-sent' }, locale)}">
${amiss}${hidden.map(({ name, value }) => html`<input type="hidden" name="${name}" value="${value}">\n`)}<input type="hidden" name="${FORM_INPUTS.language}" value="${locale}">
${form.fields.map((field) => fieldMarkup(field, form.productNames, customFields, filled))}${trap(locale)}${form.consents.map((consent) => consentMarkup(consent, filled))}<button type="submit">${button}</button>
</form>`;
}

function fieldMarkup(
  field: FormField,
  productNames: readonly string[],
  customFields: readonly CustomField[],
  filled: Filled,
): Html {
  const id = `f-${field.place.replaceAll('.', '-')}`;
  const problem = filled.problems.find(({ place }) => place === field.place);
  const needed =
    field.isRequired &&
    html` <span class="needed">${formVoice({ key: 'form-needed' }, filled.locale)}</span>`;
  const input = formInput({
    id,
    field,
    filled,
    isWrong: problem !== undefined,
    customFields,
    productNames,
  });
  return html`<div class="field"><label for="${id}" id="${id}-label">${labelOf(field, customFields, filled.locale)}${needed}</label>
${input}${problem && html`\n<p class="problem" id="${id}-problem">${formVoice(problem.because, filled.locale)}</p>`}</div>
`;
}

/** An input that people neither see nor hear, and a machine fills in. */
function trap(locale: Filled['locale']): Html {
  const label = formVoice({ key: 'form-leave-empty' }, locale);
  return html`<div class="unseen" aria-hidden="true" hidden><label>${label} <input type="text" name="${FORM_INPUTS.trap}" tabindex="-1" autocomplete="off"></label></div>
`;
}

function consentMarkup({ purpose, version, wording }: FormConsent, { locale, values }: Filled): Html {
  const name = `consent.${purpose}`;
  const isGiven = values.has(name);
  return html`<label class="check consent"><input type="checkbox" name="${name}" value="${version}"${isGiven && html` checked`}> <span>${textIn(wording, locale)}</span></label>
`;
}
