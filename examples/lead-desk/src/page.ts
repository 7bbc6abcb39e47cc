import { amountText, chooseLocale, ensureTemporal, type Locale } from '@mikomi/domain/shared';
import { ENQUIRIES, type Enquiry } from './enquiry.ts';
import { say } from './judge-enquiry.ts';
import { fillChoices } from './page-choices.ts';
import { showJudgement } from './page-judgement.ts';
import { showRefusals } from './page-refusals.ts';
import { readEnquiry } from './read-enquiry.ts';

// The page: what stands in the form is judged again at every change, by the same rules as in Node.

// A browser without Temporal loads it before a day is reckoned.
await ensureTemporal();

const asked = new URLSearchParams(location.search);
const form = document.querySelector('form') as HTMLFormElement;
const answer = document.querySelector('#judgement') as HTMLElement;
const notJudged = document.querySelector('#not-judged') as HTMLElement;
const samples = new Map<HTMLButtonElement, Enquiry>();
let last: Enquiry = ENQUIRIES.tokyo;
let locale: Locale = chooseLocale([asked.get('language') ?? '', ...navigator.languages]);

function show(): void {
  document.documentElement.lang = locale;
  document.title = say({ key: 'desk.title' }, locale);
  for (const place of document.querySelectorAll<HTMLElement>('[data-say]'))
    place.textContent = say({ key: place.dataset.say ?? '' }, locale);
  for (const place of document.querySelectorAll<HTMLElement>('[data-name]'))
    place.ariaLabel = say({ key: place.dataset.name ?? '' }, locale);
  for (const button of document.querySelectorAll<HTMLElement>('[data-language]'))
    button.setAttribute('aria-pressed', String(button.dataset.language === locale));
  fillChoices(form, locale);
}

/** Judges what stands in the form; while something in it can't be read, the last enquiry that could be. */
function judge(): void {
  const read = readEnquiry(Object.fromEntries(new FormData(form)) as Record<string, string>, locale);
  const refused = 'refused' in read ? read.refused : {};
  showRefusals(form, refused, locale);
  notJudged.hidden = !('refused' in read);
  if (!('refused' in read)) last = read;
  const at = Number(asked.get('at') ?? Number.NaN);
  showJudgement(answer, last, Number.isFinite(at) ? at : Date.now(), locale);
}

function write(enquiry: Enquiry): void {
  const budget = enquiry.budget === null ? '' : amountText(enquiry.budget, locale);
  for (const [name, value] of Object.entries({ ...enquiry, budget }))
    (form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement).value = String(value);
  markSample(enquiry);
  judge();
}

/** Shows which of the examples stands in the form, none once it is changed. */
function markSample(written: Enquiry | null): void {
  for (const [button, enquiry] of samples) button.ariaPressed = String(enquiry === written);
}

for (const button of document.querySelectorAll<HTMLElement>('[data-language]')) {
  button.addEventListener('click', () => {
    locale = chooseLocale([button.dataset.language ?? '']);
    show();
    judge();
  });
}
for (const enquiry of Object.values(ENQUIRIES)) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = enquiry.contact;
  button.addEventListener('click', () => write(enquiry));
  document.querySelector('#samples')?.append(button);
  samples.set(button, enquiry);
}
form.addEventListener('input', () => {
  markSample(null);
  judge();
});
form.addEventListener('submit', (event) => event.preventDefault());
show();
write(ENQUIRIES.tokyo);
