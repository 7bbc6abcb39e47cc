import { measureDueTimes } from './measure-due-times.ts';
import { measureRehearsal } from './measure-rehearsal.ts';
import { measureRules } from './measure-rules.ts';
import { measureScores } from './measure-scores.ts';
import { report } from './report.ts';
import { roomSizes } from './room-sizes.ts';

// Measures the rules by themselves and prints the section that `pnpm bench` puts into docs/bench.md. `--quick` is for trying.

const rounds = process.argv.includes('--quick')
  ? { milliseconds: 100, count: 3 }
  : { milliseconds: 1000, count: 7 };

process.stdout.write(
  report({
    scores: measureScores(rounds),
    rules: measureRules(rounds),
    dueTimes: measureDueTimes(rounds),
    rehearsal: measureRehearsal(rounds),
    sizes: await roomSizes(),
  }),
);
