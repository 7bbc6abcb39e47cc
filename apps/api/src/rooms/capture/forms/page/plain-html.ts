import { chooseLocale } from '@mikomi/domain/shared';
import type { ServedForm } from '../served-form.ts';
import { formMarkup } from './form-markup.ts';

/** A form as plain HTML for pages of others: without a showing, and sent to the product from wherever it stands. */
export function plainHtml(served: ServedForm, publicUrl: string, locale: string): string {
  const filled = { locale: chooseLocale([locale]), values: new Map(), problems: [] };
  return formMarkup(served, filled, { action: `${publicUrl}/in/${served.key}`, hidden: [] })
    .text.replace(/ data-failed="[^"]*"/, '')
    .replace(/\n{2,}/g, '\n');
}
