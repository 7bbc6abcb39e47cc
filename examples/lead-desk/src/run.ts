import { parseArgs } from 'node:util';
import { chooseLocale, instantAt, type Locale } from '@mikomi/domain/shared';
import { ENQUIRIES, type Enquiry } from './enquiry.ts';
import { ZONE } from './house.ts';
import { judgeEnquiry, say } from './judge-enquiry.ts';

// `node src/run.ts`: judges the enquiries of the example, or the one that is named. `--language ja` speaks Japanese; `--at
// 2026-11-30T10:05` is when they came in, of the house's clock, which is now otherwise.

const { values, positionals } = parseArgs({
  options: { language: { type: 'string', default: 'en' }, at: { type: 'string' } },
  allowPositionals: true,
});
const locale = chooseLocale([values.language]);
const [day = '', time = ''] = values.at?.split('T') ?? [];
const now = values.at === undefined ? Date.now() : instantAt(day, time, ZONE);

for (const [id, enquiry] of Object.entries(ENQUIRIES)) {
  if (positionals.length === 0 || positionals.includes(id))
    process.stdout.write(`${told(enquiry, locale)}\n`);
}

function told(enquiry: Enquiry, language: Locale): string {
  const words = (key: string, parameters = {}) => say({ key, parameters }, language);
  const judged = judgeEnquiry(enquiry, now, language);
  const { points, raise, owner, score } = judged;
  return [
    `${enquiry.contact} · ${enquiry.company}`,
    `${words('desk.how-good')}  ${judged.potential}, ${words('desk.points', { points })}`,
    ...judged.factors.map((factor) => `  ${factor.points}/${factor.most}  ${factor.said}`),
    ...(raise === null ? [] : [`  ${words('desk.raise', { what: raise })}`]),
    words('desk.score', { total: score.total, grade: score.grade }),
    ...score.factors.map((factor) => `  ${factor.points > 0 ? '+' : ''}${factor.points}  ${factor.said}`),
    `${words('desk.whose')}  ${owner ?? words('desk.nobody')}`,
    `  ${judged.because}`,
    ...judged.others.flatMap(({ name, whyNot }) => whyNot.map((reason) => `  ${name}: ${reason}`)),
    `${words('desk.when')}  ${judged.answerBy}`,
    `  ${words('desk.next')}: ${judged.next}`,
    '',
  ].join('\n');
}
