import { performance } from 'node:perf_hooks';

/** How long each of several rounds is, and how many of them the median is taken of. */
export interface Rounds {
  readonly milliseconds: number;
  readonly count: number;
}

/**
 * How often in a second of one core `ask` answers `each` questions: the median of rounds, after one that nobody counts. The
 * time is what this thread had of the core, so that other work of the machine is not told as slowness.
 */
export function perSecond({ milliseconds, count }: Rounds, each: number, ask: () => unknown): number {
  round(milliseconds, each, ask);
  const rates = Array.from({ length: count }, () => round(milliseconds, each, ask)).sort((a, b) => a - b);
  return rates[Math.floor(count / 2)] as number;
}

/** Somebody has to want the answers, or asking for them is optimized away. */
let wanted: unknown;

function round(milliseconds: number, each: number, ask: () => unknown): number {
  const until = performance.now() + milliseconds;
  const before = process.threadCpuUsage();
  let asked = 0;
  do {
    wanted = ask();
    asked += each;
  } while (performance.now() < until);
  const { user, system } = process.threadCpuUsage(before);
  return wanted === undefined ? 0 : (asked * 1_000_000) / (user + system);
}
