import { chooseLocale, type Locale } from '@mikomi/domain/shared';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Database } from '../../../../platform/database/database.ts';
import { freshView, hiddenOf, linkOf } from '../new-view.ts';
import { formPage, thanksPage } from '../page/form-page.ts';
import { plainPage } from '../page/plain-page.ts';
import { wishesOf } from '../page/wishes.ts';
import type { ServedForm } from '../served-form.ts';
import { countView } from '../store/count-view.ts';
import { formAt } from '../store/form-at.ts';
import { answerByThemselves, sendAnswer } from './send-answer.ts';

/** What forms are shown among. */
export interface FormSurroundings {
  readonly database: Database;
  readonly publicUrl: string;
  readonly now: () => number;
}

/**
 * `GET /f/<key>`: a form as a page, which works without scripts and without cookies. Beside it its words of thanks.
 */
export async function serveForms(server: FastifyInstance, around: FormSurroundings): Promise<void> {
  await server.register(async (scope) => {
    answerByThemselves(scope);
    scope.get('/f/:key', async (request, reply) => {
      const served = await formAt(around.database, keyOf(request));
      const query = queryOf(request, around);
      const locale = localeOf(request, query);
      if (!served?.isOpen) return sendAnswer(reply, missing(served, locale));
      await countView({ ...around, organizationId: served.organizationId }, served, around.now());
      const link = linkOf(query, request.headers.referer);
      const filled = { locale, values: new Map(), problems: [] };
      const sending = { action: `/in/${served.key}`, hidden: hiddenOf(freshView(around.now()), link) };
      return sendAnswer(
        reply,
        formPage(served, filled, sending, { otherLanguage: inOtherLanguage(served, query, locale) }),
      );
    });
    scope.get('/f/:key/thanks', async (request, reply) => {
      const served = await formAt(around.database, keyOf(request));
      const query = queryOf(request, around);
      const locale = localeOf(request, query);
      if (!served) return sendAnswer(reply, missing(served, locale));
      return sendAnswer(reply, thanksPage(served, locale, query.get('confirm') === '1'));
    });
  });
}

function missing(served: ServedForm | undefined, locale: Locale) {
  return served ? plainPage(410, 'form-gone', locale) : plainPage(404, 'form-not-here', locale);
}

function keyOf(request: FastifyRequest): string {
  return (request.params as { key: string }).key;
}

function queryOf(request: FastifyRequest, { publicUrl }: FormSurroundings): URLSearchParams {
  return new URL(request.url, publicUrl).searchParams;
}

/** As the address says, else as the browser wishes. */
function localeOf({ headers }: FastifyRequest, query: URLSearchParams): Locale {
  const wishes = wishesOf(headers['accept-language']);
  const asked = query.get('lang');
  return chooseLocale(asked ? [asked, ...wishes] : wishes);
}

function inOtherLanguage({ key }: ServedForm, query: URLSearchParams, locale: Locale): string {
  const other = new URLSearchParams(query);
  other.set('lang', locale === 'ja' ? 'en' : 'ja');
  return `/f/${key}?${other}`;
}
