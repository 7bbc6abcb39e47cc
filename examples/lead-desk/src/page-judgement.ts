import type { Instant, Locale } from '@mikomi/domain/shared';
import type { Enquiry } from './enquiry.ts';
import { judgeEnquiry, say } from './judge-enquiry.ts';

/** Shows what the desk says of an enquiry. */
export function showJudgement(place: HTMLElement, enquiry: Enquiry, now: Instant, locale: Locale): void {
  const words = (key: string, parameters = {}) => say({ key, parameters }, locale);
  const judged = judgeEnquiry(enquiry, now, locale);
  const { points, raise, owner, because, others, score } = judged;
  place.replaceChildren(
    section(
      words('desk.how-good'),
      text('p', judged.potential, 'answer'),
      text('p', words('desk.points', { points }), 'soft'),
      list(judged.factors.map(factorRow)),
      ...(raise === null ? [] : [text('p', words('desk.raise', { what: raise }), 'soft')]),
      text('h3', words('desk.by-rules')),
      text('p', words('desk.score', { total: score.total, grade: score.grade }), 'second'),
      list(score.factors.map(scoreRow)),
      text('p', words('desk.relation', { percent: score.percent }), 'soft'),
    ),
    section(
      words('desk.whose'),
      text('p', owner ?? words('desk.nobody'), 'answer'),
      text('p', because),
      ...(others.length === 0 ? [] : [text('h3', words('desk.others'))]),
      ...others.map(({ name, whyNot }) => {
        const person = document.createElement('p');
        person.append(text('b', words('desk.person', { name })), ` ${whyNot.join(' ')}`);
        return person;
      }),
    ),
    section(
      words('desk.when'),
      text('p', judged.answerBy, 'due'),
      text('h3', words('desk.next')),
      text('p', judged.next),
    ),
  );
}

function factorRow({ said, points, most }: { said: string; points: number; most: number }): HTMLElement {
  const row = document.createElement('li');
  const share = document.createElement('meter');
  share.max = most;
  share.value = points;
  share.textContent = `${points}/${most}`;
  share.setAttribute('aria-label', said);
  row.append(text('span', `${points}/${most}`, 'number'), share, text('span', said));
  return row;
}

function scoreRow({ said, points }: { said: string; points: number }): HTMLElement {
  const row = document.createElement('li');
  row.append(text('span', points > 0 ? `+${points}` : String(points), 'number'), text('span', said, 'rest'));
  return row;
}

function section(title: string, ...content: readonly Node[]): HTMLElement {
  const made = document.createElement('section');
  made.append(text('h2', title), ...content);
  return made;
}

function list(rows: readonly HTMLElement[]): HTMLElement {
  const made = document.createElement('ul');
  made.append(...rows);
  return made;
}

function text(tag: string, content: string, name = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = content;
  if (name !== '') made.className = name;
  return made;
}
