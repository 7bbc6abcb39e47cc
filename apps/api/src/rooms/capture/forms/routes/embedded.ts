import type { Locale } from '@mikomi/domain/shared';
import type { Answer } from '../../inbox/sender.ts';
import type { FormSurroundings } from '../form-surroundings.ts';
import { mayShow, openTo } from '../may-show.ts';
import { freshView, hiddenOf, linkOf } from '../new-view.ts';
import { embedScript } from '../page/embed-script.ts';
import { formMarkup } from '../page/form-markup.ts';
import { formStyle } from '../page/style.ts';
import type { ServedForm } from '../served-form.ts';
import { countView } from '../store/count-view.ts';

/** The script that puts a form into a page. It is the same for everybody, and public. */
export function scriptOf({ key }: ServedForm, { product }: FormSurroundings): Answer {
  return {
    status: 200,
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=300',
      'cross-origin-resource-policy': 'cross-origin',
    },
    body: embedScript(`${product.publicUrl}/f/${key}`),
  };
}

/** A form as data, for scripts of allowed sites and of nobody else. */
export async function formAsData(
  served: ServedForm,
  around: FormSurroundings,
  query: URLSearchParams,
  locale: Locale,
  origin: string | undefined,
): Promise<Answer> {
  const { publicUrl } = around.product;
  const isAllowed = mayShow(origin, served.form.allowedSites, publicUrl);
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...(isAllowed && openTo(origin)),
  };
  if (!isAllowed)
    return { status: 403, headers, body: JSON.stringify({ error: { message: 'Not a site of this form.' } }) };
  await countView({ ...around, organizationId: served.organizationId }, served, around.now());
  const filled = { locale, values: new Map(), problems: [] };
  const hidden = hiddenOf(freshView(around.now()), linkOf(query, undefined));
  const sending = { action: `${publicUrl}/in/${served.key}`, hidden };
  return {
    status: 200,
    headers,
    body: JSON.stringify({
      style: formStyle(served.form.colours, ':host'),
      markup: formMarkup(served, filled, sending).text,
    }),
  };
}
