/**
 * What `<script src=…/f/<key>.js>` does in a page of an allowed site: it asks for the form, puts it into a shadow of its own
 * beside itself, and sends it without leaving the page. It sets nothing, keeps nothing and loads nothing else.
 * Where the form may not be shown, the page goes on as if nothing were there, and its console says why.
 */
export function embedScript(formUrl: string): string {
  return `(async (script) => {
  const formUrl = ${JSON.stringify(formUrl).replaceAll('<', '\\u003c')};
  const host = document.createElement('div');
  script.after(host);
  const here = new URL(location.href);
  const asked = new URLSearchParams(here.search);
  const lang = script.dataset.lang || document.documentElement.lang;
  if (lang) asked.set('lang', lang);
  asked.set('page', here.origin + here.pathname);
  if (document.referrer) asked.set('referrer', document.referrer);
  if (script.dataset.member) asked.set('m', script.dataset.member);
  const answer = await fetch(formUrl + '.json?' + asked, { credentials: 'omit' }).catch(() => undefined);
  if (!answer || !answer.ok) {
    console.warn('The form is not shown: ' + here.origin + ' is not among its allowed sites, or it is out of use.');
    return;
  }
  const { style, markup } = await answer.json();
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  shadow.adoptedStyleSheets = [sheet];
  const root = document.createElement('div');
  root.innerHTML = markup;
  shadow.append(root);
  const form = root.querySelector('form');
  const say = (text) => {
    form.querySelector('.amiss')?.remove();
    const line = document.createElement('p');
    line.className = 'amiss';
    line.setAttribute('role', 'alert');
    line.textContent = text;
    form.prepend(line);
  };
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const button = form.querySelector('button');
    if (button.disabled) return;
    button.disabled = true;
    try {
      const answer = await fetch(form.action, {
        method: 'POST', credentials: 'omit', headers: { accept: 'application/json' },
        body: new URLSearchParams(new FormData(form)),
      });
      const told = await answer.json();
      if (told.sent && told.redirect) { location.assign(told.redirect); return; }
      if (told.sent) {
        const thanks = document.createElement('p');
        thanks.setAttribute('role', 'status');
        thanks.style.whiteSpace = 'pre-line';
        thanks.textContent = told.thanks;
        form.replaceChildren(thanks);
        return;
      }
      for (const old of form.querySelectorAll('.problem')) old.remove();
      for (const field of form.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid');
      say(told.notice);
      for (const { name, text } of told.problems) {
        const field = form.elements.namedItem(name);
        if (!(field instanceof Element)) continue;
        const line = document.createElement('p');
        line.className = 'problem';
        line.id = field.id + '-problem';
        line.textContent = text;
        field.after(line);
        field.setAttribute('aria-invalid', 'true');
        field.setAttribute('aria-describedby', line.id);
      }
      form.querySelector('[aria-invalid]')?.focus();
    } catch {
      say(form.dataset.failed);
    }
    button.disabled = false;
  });
})(document.currentScript);
`;
}
