import type { RuleRates } from './measure-rules.ts';
import type { ScoreRates } from './measure-scores.ts';
import type { RoomSize } from './room-sizes.ts';

/** Everything that a run of the bench of the rules found out. */
export interface RuleFindings {
  readonly scores: ScoreRates;
  readonly rules: RuleRates;
  readonly dueTimes: number;
  readonly rehearsal: number;
  readonly sizes: readonly RoomSize[];
}

const SCORES_AIM = 500_000;

/** The findings as a section of the bench. A number that misses its aim is bold. */
export function report({ scores, rules, dueTimes, rehearsal, sizes }: RuleFindings): string {
  return `${[
    '## Rules',
    `Measured on ${new Date().toISOString().slice(0, 10)}. How often in a second of one core, the time of other work on the machine left out: the median of rounds after a warm-up. The yardstick asks the same twenty rules of the same leads and answers the same; it compiles them with \`new Function\`, which a page's content security policy refuses and which we do without.`,
    table(
      ['', 'a second', 'json-logic-engine 5.0.7, compiled', 'aim'],
      [
        [
          'a lead scored by twenty rules, every ± of it a factor; the yardstick sums points alone',
          marked(scores.ofRules, scores.ofRules >= SCORES_AIM),
          whole(scores.jsonLogicEngine),
          whole(SCORES_AIM),
        ],
        [
          'the same with the eight things that happened on the lead, losing worth with age',
          marked(scores.withEvents, scores.withEvents >= SCORES_AIM),
          '',
          whole(SCORES_AIM),
        ],
        [
          'one rule asked of one lead',
          marked(rules.ours, rules.ours > rules.jsonLogicEngine),
          whole(rules.jsonLogicEngine),
          'ahead of the yardstick',
        ],
        [
          'due after so many minutes of work, with breaks, holidays and the change of the clocks',
          whole(dueTimes),
          '',
          '',
        ],
        [
          'one past lead given out once more among twenty members, with the reasons of each',
          marked(rehearsal, rehearsal > 10_000),
          '',
          '10,000',
        ],
      ],
    ),
    'What an app loads at once, bundled, minified and compressed by gzip, in kB. The numbering plans of the world are most of what is large.',
    table(
      ['', 'kB'],
      sizes.map(({ room, gzip }) => [room, (gzip / 1000).toFixed(1)]),
    ),
  ].join('\n\n')}\n`;
}

function whole(rate: number): string {
  return Math.round(rate).toLocaleString('en');
}

function marked(rate: number, reached: boolean): string {
  return reached ? whole(rate) : `**${whole(rate)}**`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}
