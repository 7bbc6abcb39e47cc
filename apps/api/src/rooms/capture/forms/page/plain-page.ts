import { firstForm } from '@mikomi/domain/capture';
import type { Answer } from '../../inbox/sender.ts';
import { html } from './html.ts';
import { page } from './page.ts';
import { formVoice } from './voice.ts';

/** A page that says one sentence, where there is no form to show. */
export function plainPage(
  status: number,
  key: 'form-gone' | 'form-not-here' | 'form-confirm-over',
  locale: 'en' | 'ja',
): Answer {
  const form = firstForm('whole');
  return page({ status, locale, title: formVoice({ key }, locale), form, body: html`` });
}
