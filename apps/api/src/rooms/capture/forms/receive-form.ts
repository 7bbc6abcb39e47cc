import {
  type AnswerProblem,
  FORM_INPUTS,
  isMissing,
  judgeSubmission,
  readSubmission,
  type Submission,
} from '@mikomi/domain/capture';
import { chooseLocale, isRefusal, type Locale } from '@mikomi/domain/shared';
import { networkOf } from '../../../platform/http/network-of.ts';
import { type RequestBudget, requestBudget } from '../../../platform/http/request-budget.ts';
import type { Answer, Receiving, Reception, SentRequest } from '../inbox/sender.ts';
import { mayShow, openTo } from './may-show.ts';
import { freshView, hiddenOf } from './new-view.ts';
import { formPage } from './page/form-page.ts';
import { plainPage } from './page/plain-page.ts';
import { formVoice } from './page/voice.ts';
import { wishesOf } from './page/wishes.ts';
import { sentFields } from './sent-fields.ts';
import type { ServedForm } from './served-form.ts';
import { formOfInlet } from './store/form-at.ts';

/** So many forms a minute are taken from one address of the network: an office behind one address sends fewer. */
const PER_MINUTE = 30;

const budgets = new WeakMap<object, RequestBudget>();

/**
 * Answers whoever sent a form: a page of thanks, or the form again with what was typed where something is amiss. A script that
 * shows the form in a page of an allowed site is told the same as data.
 */
export async function receiveForm(request: SentRequest, at: Receiving): Promise<Reception> {
  const { database, inlet, publicUrl, now } = at;
  const served = await formOfInlet({ database, organizationId: inlet.organizationId }, inlet.id);
  const wished = chooseLocale(wishesOf(request.headers['accept-language']));
  if (!served) return { turnedBack: plainPage(404, 'form-not-here', wished) };
  const { origin } = request.headers;
  const isScript = /\bapplication\/json\b/.test(request.headers.accept ?? '');
  if (isScript && !mayShow(origin, served.form.allowedSites, publicUrl))
    return { turnedBack: asData(403, { sent: false }, undefined) };
  const sent = await sentFields(request.headers['content-type'] ?? '', request.body);
  if (isRefusal(sent)) return { turnedBack: plainPage(415, 'form-not-here', wished) };
  const submission = readSubmission(sent);
  const locale = submission.locale ?? wished;
  const values = Map.groupBy(sent, ({ name }) => name);
  const again = (status: number, problems: readonly AnswerProblem[], notice?: string): Reception => {
    if (isScript) return { turnedBack: asData(status, said(problems, notice, locale), origin) };
    const filled = {
      locale,
      problems,
      values: new Map([...values].map(([name, each]) => [name, each.map(({ value }) => value)])),
    };
    const sending = {
      action: `/in/${served.key}`,
      hidden: hiddenOf(submission.view ?? freshView(now()), keptLink(sent)),
    };
    return { turnedBack: formPage(served, filled, sending, { status, ...(notice && { notice }) }) };
  };
  if (budgetOf(database, now).take(networkOf(at.ip)) > 0)
    return again(429, [], formVoice({ key: 'form-busy' }, locale));
  const problems = judgeSubmission(submission, served.form, {
    reading: { currency: served.currency, country: served.phoneCountry, zone: served.timeZone },
    customFields: served.customFields,
  });
  // A page of others shows no problem at its field: what is unfit there is kept as it was typed, beside the answers that fit.
  const isShownHere = isScript || submission.view !== undefined;
  if (isShownHere ? problems.length > 0 : problems.some(isMissing)) return again(422, problems);
  return {
    thanks: isScript ? thanksAsData(served, submission, locale, origin) : onwards(served, submission, locale),
  };
}

function budgetOf(database: object, now: () => number): RequestBudget {
  const budget = budgets.get(database) ?? requestBudget(PER_MINUTE, now);
  budgets.set(database, budget);
  return budget;
}

/** Of a link's parameters, those that came along. */
function keptLink(sent: readonly { readonly name: string; readonly value: string }[]) {
  const own: readonly string[] = [FORM_INPUTS.view, FORM_INPUTS.language, FORM_INPUTS.trap];
  return sent.filter(
    ({ name }) => !own.includes(name) && !/^(contact|company|lead|line|custom|consent)\./.test(name),
  );
}

/** 303 makes the answer a page of its own: a reload asks for it again and sends nothing. */
function onwards({ form, key }: ServedForm, submission: Submission, locale: Locale): Answer {
  const waits = awaitsMail(form.doubleOptIn, submission) ? '&confirm=1' : '';
  const location = form.redirectUrl ?? `/f/${key}/thanks?lang=${locale}${waits}`;
  return { status: 303, headers: { location, 'cache-control': 'no-store' }, body: '' };
}

function thanksAsData(
  { form }: ServedForm,
  submission: Submission,
  locale: Locale,
  origin: string | undefined,
): Answer {
  const other = locale === 'ja' ? form.thanks.en : form.thanks.ja;
  const thanks = (locale === 'ja' ? form.thanks.ja : form.thanks.en).trim() || other;
  const waits = awaitsMail(form.doubleOptIn, submission)
    ? [formVoice({ key: 'form-confirm-sent' }, locale)]
    : [];
  return asData(
    200,
    { sent: true, thanks: [thanks, ...waits].join('\n'), redirect: form.redirectUrl },
    origin,
  );
}

function awaitsMail(doubleOptIn: boolean, { consents }: Submission): boolean {
  return doubleOptIn && consents.length > 0;
}

function said(problems: readonly AnswerProblem[], notice: string | undefined, locale: Locale) {
  return {
    sent: false,
    notice: notice ?? formVoice({ key: 'form-amiss', parameters: { count: problems.length } }, locale),
    problems: problems.map(({ place, because }) => ({ name: place, text: formVoice(because, locale) })),
  };
}

function asData(status: number, data: object, origin: string | undefined): Answer {
  return {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      ...openTo(origin),
    },
    body: JSON.stringify(data),
  };
}
