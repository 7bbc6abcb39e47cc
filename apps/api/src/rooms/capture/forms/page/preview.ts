import { firstForm, isColour, textIn, type WebForm } from '@mikomi/domain/capture';
import type { CustomField } from '@mikomi/domain/catalog';
import { formMarkup } from './form-markup.ts';
import { Html, html } from './html.ts';
import { paragraphs, titleOf } from './page.ts';
import { formStyle } from './style.ts';

/** The page that a form would be, for whoever builds it; it leads nowhere. A colour that can't be read yet is the usual one. */
export function previewOf(form: WebForm, customFields: readonly CustomField[], locale: 'en' | 'ja'): string {
  const filled = { locale, values: new Map(), problems: [] };
  const markup = formMarkup({ form, customFields }, filled, { action: '#', hidden: [] });
  const usual = firstForm('whole').colours;
  const colours = {
    accent: isColour(form.colours.accent) ? form.colours.accent : usual.accent,
    background: isColour(form.colours.background) ? form.colours.background : usual.background,
    text: isColour(form.colours.text) ? form.colours.text : usual.text,
  };
  const style = new Html(`${formStyle(colours, ':root')}\nbody{margin:0;background:var(--ground)}`);
  return html`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${titleOf(form, locale)}</title><style>${style}</style></head>
<body><main class="mikomi-page"><h1>${titleOf(form, locale)}</h1>
${paragraphs(textIn(form.intro, locale))}${markup}</main></body></html>`.text;
}
