import { isRefusal } from '@mikomi/domain/shared';
import type { CommandContext } from '../../../../platform/context.ts';
import type { Answer } from '../../inbox/sender.ts';
import { confirmConsents, hashOfLink } from '../commands/confirm-consents.ts';
import { html } from '../page/html.ts';
import { page, paragraphs } from '../page/page.ts';
import { plainPage } from '../page/plain-page.ts';
import { formVoice } from '../page/voice.ts';
import type { ServedForm } from '../served-form.ts';
import { askedBy } from '../store/form-consents.ts';

/** What the link of a mail opens. A program that looks into mails opens it too, so that a press of a button confirms, not the opening. */
export async function confirmPage(
  context: CommandContext,
  served: ServedForm,
  token: string,
  locale: 'en' | 'ja',
): Promise<Answer> {
  const asked = await askedBy(context, served.id, hashOfLink(token), context.now());
  if (asked.length === 0) return plainPage(410, 'form-confirm-over', locale);
  return page({
    status: 200,
    locale,
    title: formVoice({ key: 'form-confirm' }, locale),
    form: served.form,
    body: html`<p>${formVoice({ key: 'form-confirm-ask', parameters: { organization: served.organizationName } }, locale)}</p>
${asked.map(({ wording }) => html`<blockquote>${paragraphs(wording)}</blockquote>\n`)}<form class="mikomi-form" method="post" action="/f/${served.key}/confirm/${token}?lang=${locale}"><button type="submit">${formVoice({ key: 'form-confirm' }, locale)}</button></form>`,
  });
}

/** What pressing the button does. */
export async function confirmed(
  context: CommandContext,
  served: ServedForm,
  token: string,
  locale: 'en' | 'ja',
): Promise<Answer> {
  const done = await confirmConsents(context, served, token);
  if (isRefusal(done)) return plainPage(410, 'form-confirm-over', locale);
  const title = formVoice({ key: 'form-confirmed' }, locale);
  const parameters = { organization: served.organizationName };
  const body = html`<p>${formVoice({ key: 'form-confirmed-by', parameters }, locale)}</p>`;
  return page({ status: 200, locale, title, form: served.form, body });
}
