import { chooseLocale, type Locale } from '@mikomi/domain/shared';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FormSurroundings } from '../form-surroundings.ts';
import { freshView, hiddenOf, linkOf } from '../new-view.ts';
import { formPage, thanksPage } from '../page/form-page.ts';
import { plainPage } from '../page/plain-page.ts';
import { wishesOf } from '../page/wishes.ts';
import type { ServedForm } from '../served-form.ts';
import { countView } from '../store/count-view.ts';
import { formAt } from '../store/form-at.ts';
import { confirmed, confirmPage } from './confirm.ts';
import { formAsData, scriptOf } from './embedded.ts';
import { answerByThemselves, sendAnswer } from './send-answer.ts';

/**
 * `GET /f/<key>`: a form as a page, which works without scripts and without cookies. Beside it stand its words of thanks, what
 * the link of a mail confirms, and, for pages of allowed sites, `<key>.js` that puts it there and the form as data.
 */
export async function serveForms(server: FastifyInstance, around: FormSurroundings): Promise<void> {
  await server.register(async (scope) => {
    answerByThemselves(scope);
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 1024 }, (_request, _body, done) =>
      done(null),
    );
    scope.get('/f/:key', async (request, reply) => {
      const [key = '', ending = ''] = keyOf(request).split('.');
      const served = await formAt(around.database, key);
      const query = queryOf(request, around);
      const locale = localeOf(request, query);
      if (!served?.isOpen) return sendAnswer(reply, missing(served, locale));
      if (ending === 'js') return sendAnswer(reply, scriptOf(served, around));
      if (ending === 'json')
        return sendAnswer(reply, await formAsData(served, around, query, locale, request.headers.origin));
      if (ending !== '') return sendAnswer(reply, missing(undefined, locale));
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
    const confirming =
      (answer: typeof confirmPage) => async (request: FastifyRequest, reply: FastifyReply) => {
        const served = await formAt(around.database, keyOf(request));
        const locale = localeOf(request, queryOf(request, around));
        if (!served) return sendAnswer(reply, missing(served, locale));
        const { token } = request.params as { token: string };
        const { organizationId } = served;
        const context = {
          ...around,
          organizationId,
          actorId: undefined,
          origin: 'WEB' as const,
          quiet: false,
        };
        return sendAnswer(reply, await answer(context, served, token, locale));
      };
    scope.get('/f/:key/confirm/:token', confirming(confirmPage));
    scope.post('/f/:key/confirm/:token', confirming(confirmed));
  });
}

function missing(served: ServedForm | undefined, locale: Locale) {
  return served ? plainPage(410, 'form-gone', locale) : plainPage(404, 'form-not-here', locale);
}

function keyOf(request: FastifyRequest): string {
  return (request.params as { key: string }).key;
}

function queryOf(request: FastifyRequest, { product: { publicUrl } }: FormSurroundings): URLSearchParams {
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
