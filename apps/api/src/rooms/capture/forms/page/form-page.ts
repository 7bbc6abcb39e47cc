import { textIn } from '@mikomi/domain/capture';
import type { Answer } from '../../inbox/sender.ts';
import type { ServedForm } from '../served-form.ts';
import type { Filled } from './filled.ts';
import { formMarkup, type Sending } from './form-markup.ts';
import { html } from './html.ts';
import { page, paragraphs, titleOf } from './page.ts';
import { formVoice } from './voice.ts';

/** The hosted page of a form: empty, or again with what was typed and what is amiss with it. */
export function formPage(
  served: ServedForm,
  filled: Filled,
  sending: Sending,
  { status = 200, otherLanguage, notice }: { status?: number; otherLanguage?: string; notice?: string } = {},
): Answer {
  const { form } = served;
  const { locale } = filled;
  return page({
    status,
    locale,
    title: titleOf(form, locale),
    form,
    ...(otherLanguage !== undefined && { otherLanguage }),
    body: html`${paragraphs(textIn(form.intro, locale))}${notice && html`<p class="amiss" role="alert">${notice}</p>\n`}${formMarkup(served, filled, sending)}`,
  });
}

/** What whoever sent a form sees. */
export function thanksPage({ form }: ServedForm, locale: 'en' | 'ja', awaitsMail: boolean): Answer {
  return page({
    status: 200,
    locale,
    title: formVoice({ key: 'form-thanks' }, locale),
    form,
    body: html`${paragraphs(textIn(form.thanks, locale))}${awaitsMail && html`<p>${formVoice({ key: 'form-confirm-sent' }, locale)}</p>\n`}`,
  });
}
