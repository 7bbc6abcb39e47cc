import { randomBytes } from 'node:crypto';
import { textIn, type WebForm } from '@mikomi/domain/capture';
import type { Answer } from '../../inbox/sender.ts';
import { Html, html } from './html.ts';
import { formStyle } from './style.ts';

/** A page around a form or in its place. */
export interface PageAbout {
  readonly status: number;
  readonly locale: 'en' | 'ja';
  readonly title: string;
  readonly form: Pick<WebForm, 'colours' | 'allowedSites' | 'redirectUrl'>;
  readonly body: Html;
  /** The same page in the other language; none where it has been sent already. */
  readonly otherLanguage?: string;
}

/** A whole page that needs nothing but itself: no script, no picture, no font, and nobody else's site around it unless its owner said so. */
export function page({ status, locale, title, form, body, otherLanguage }: PageAbout): Answer {
  const nonce = randomBytes(12).toString('base64url');
  const other = locale === 'ja' ? 'en' : 'ja';
  const language =
    otherLanguage &&
    html`<nav><a href="${otherLanguage}" hreflang="${other}" lang="${other}">${locale === 'ja' ? 'English' : '日本語'}</a></nav>`;
  const style = new Html(`${formStyle(form.colours, ':root')}\nbody{margin:0;background:var(--ground)}`);
  const text = html`<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title>
<style nonce="${nonce}">${style}</style></head>
<body><main class="mikomi-page">${language}
<h1>${title}</h1>
${body}
</main></body></html>
`.text;
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': security(form, nonce),
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-frame-options': null,
    },
    body: text,
  };
}

/** Where a form leads after it was sent counts as its target, too. */
function security({ allowedSites, redirectUrl }: PageAbout['form'], nonce: string): string {
  const onwards = redirectUrl === null ? '' : ` ${new URL(redirectUrl).origin}`;
  return [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    `form-action 'self'${onwards}`,
    `frame-ancestors ${allowedSites.length > 0 ? allowedSites.join(' ') : "'none'"}`,
    "base-uri 'none'",
  ].join('; ');
}

/** A text in paragraphs, as it was typed. */
export function paragraphs(text: string): readonly Html[] {
  return text.split(/\n+/).flatMap((line) => (line.trim() === '' ? [] : [html`<p>${line}</p>\n`]));
}

/** The title of a form as its page says it. */
export const titleOf = (form: WebForm, locale: 'en' | 'ja') => textIn(form.title, locale);
