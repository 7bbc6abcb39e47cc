/** What a mail says, apart from how it looks. */
export interface MailContent {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** The one thing to do. */
  readonly action: { readonly label: string; readonly url: string };
  /** What else may be done at once, such as a call. */
  readonly more?: readonly { readonly label: string; readonly url: string }[];
  /** Below the line: why this came, what to do if it came wrongly. */
  readonly note: string;
}

/** A mail as it travels: plain text, and the same as HTML that needs no style sheet and no picture. */
export interface MailBody {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Writes both forms from one content, so that they never differ. */
export function mailBody({ subject, paragraphs, action, more = [], note }: MailContent): MailBody {
  const actions = [action, ...more];
  const links = actions.map(({ label, url }) => `${label}:\n${url}`);
  const text = [...paragraphs, ...links, '--', note].join('\n\n');
  const paragraph = (words: string, style = '') =>
    `<p style="margin:0 0 16px;${style}">${inHtml(words).replaceAll('\n', '<br>')}</p>`;
  const buttons = actions.map(
    ({ label, url }, index) =>
      `<a href="${inHtml(url)}" style="${index === 0 ? BUTTON : OTHER_BUTTON}">${inHtml(label)}</a>`,
  );
  const html = [
    `<div style="${PAGE}">`,
    ...paragraphs.map((words) => paragraph(words)),
    `<p style="margin:24px 0">${buttons.join('\n')}</p>`,
    paragraph(action.url, `${SMALL};word-break:break-all`),
    paragraph(note, SMALL),
    '</div>',
  ].join('\n');
  return { subject: oneLine(subject), text: `${text}\n`, html };
}

const PAGE = 'max-width:560px;font:16px/1.6 system-ui,sans-serif;color:#1c1917';
const BUTTON =
  'display:inline-block;padding:10px 18px;border-radius:8px;background:#1c1917;color:#ffffff;text-decoration:none';
const OTHER_BUTTON =
  'display:inline-block;padding:9px 17px;margin:8px 0;border:1px solid #1c1917;border-radius:8px;color:#1c1917;text-decoration:none';
const SMALL = 'font-size:13px;color:#57534e';

/** A name with a line break in it would write headers of its own. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function inHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
