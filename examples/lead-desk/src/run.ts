import { type ParseArgsConfig, parseArgs } from 'node:util';
import {
  chooseLocale,
  type Instant,
  instantAt,
  isDay,
  isTime,
  LOCALES,
  type Locale,
} from '@mikomi/domain/shared';
import { ENQUIRIES, type Enquiry } from './enquiry.ts';
import { ZONE } from './house.ts';
import { judgeEnquiry, say } from './judge-enquiry.ts';

// `node src/run.ts`: judges the enquiries of the example, or those that are named. `--language ja` speaks Japanese; `--at
// 2026-11-30T10:05` is when they came in, by the house's clock; without it, now.

const OPTIONS = {
  options: { language: { type: 'string', default: 'en' }, at: { type: 'string' }, help: { type: 'boolean' } },
  allowPositionals: true,
} as const satisfies ParseArgsConfig;

const { values, positionals } = read();
const locale = chooseLocale([values.language]);
const words = (key: string, parameters = {}) => say({ key, parameters }, locale);
if (!LOCALES.some((known) => known === values.language))
  giveUp(words('desk.language-unknown', { text: values.language }));
if (values.help) {
  process.stdout.write(`${words('desk.help', { names: Object.keys(ENQUIRIES).join(' | ') })}\n`);
  process.exit(0);
}
const unknown = positionals.find((name) => !Object.hasOwn(ENQUIRIES, name));
if (unknown !== undefined)
  giveUp(words('desk.enquiry-unknown', { name: unknown, names: Object.keys(ENQUIRIES) }));
const now = values.at === undefined ? Date.now() : momentOf(values.at);

for (const [id, enquiry] of Object.entries(ENQUIRIES)) {
  if (positionals.length === 0 || positionals.includes(id))
    process.stdout.write(`${told(enquiry, locale)}\n`);
}

function read() {
  try {
    return parseArgs(OPTIONS);
  } catch (error) {
    const [what = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    return giveUp(say({ key: 'desk.option-unknown', parameters: { what } }, 'en'));
  }
}

function momentOf(text: string): Instant {
  const [day = '', time = '', ...more] = text.split('T');
  return isDay(day) && isTime(time) && more.length === 0
    ? instantAt(day, time, ZONE)
    : giveUp(words('desk.moment-unreadable', { text }));
}

/** Says in one line what was asked wrongly. */
function giveUp(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}

function told(enquiry: Enquiry, language: Locale): string {
  const judged = judgeEnquiry(enquiry, now, language);
  const { potential, points, raise, owner, score } = judged;
  const answered = (question: string, answer: string) =>
    words('desk.asked', { question: words(question), answer });
  return [
    `${enquiry.contact} · ${enquiry.company}`,
    answered('desk.how-good', words('desk.verdict', { potential, points })),
    ...judged.factors.map((factor) => `  ${factor.points}/${factor.most}  ${factor.said}`),
    ...(raise === null ? [] : [`  ${words('desk.raise', { what: raise })}`]),
    words('desk.score', { total: score.total, grade: score.grade }),
    ...score.factors.map((factor) => `  ${factor.points > 0 ? '+' : ''}${factor.points}  ${factor.said}`),
    `  ${words('desk.relation', { percent: score.percent })}`,
    answered('desk.whose', owner ?? words('desk.nobody')),
    `  ${judged.because}`,
    ...judged.others.flatMap(({ name, whyNot }) =>
      whyNot.map((reason) => `  ${words('desk.why-not', { name, reason })}`),
    ),
    answered('desk.when', judged.answerBy),
    `  ${words('desk.next-is', { next: judged.next })}`,
    '',
  ].join('\n');
}
