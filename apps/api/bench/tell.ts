import { performance } from 'node:perf_hooks';

/** Says how far the bench is, with the minutes since it began. */
export function tell(line: string): void {
  const seconds = Math.floor(performance.now() / 1000);
  const since = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  process.stderr.write(`${since} ${line}\n`);
}
