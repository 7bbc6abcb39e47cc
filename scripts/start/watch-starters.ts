import { readFileSync } from 'node:fs';

/** A process that had a part in starting this one: npx, pnpm, the shell between them. */
interface Starter {
  readonly pid: number;
  readonly startedAt: string;
}

/**
 * Calls back once when a package runner that started this process is gone: a signal that ends only npx would otherwise
 * leave the product behind. Looks where the system tells who started whom; elsewhere it watches the direct parent alone.
 */
export function watchStarters(onGone: () => void): void {
  const starters = findStarters();
  const parent = process.ppid;
  const timer = setInterval(() => {
    const gone =
      process.ppid !== parent || starters.some(({ pid, startedAt }) => read(pid)?.startedAt !== startedAt);
    if (!gone) return;
    clearInterval(timer);
    onGone();
  }, 500);
  timer.unref();
}

function findStarters(): readonly Starter[] {
  const starters: Starter[] = [];
  for (let pid = process.ppid; pid > 1; ) {
    const found = read(pid);
    if (!found || !/\bp?np[mx]\b|scripts\/start\.ts/.test(found.command)) break;
    starters.push({ pid, startedAt: found.startedAt });
    pid = found.parent;
  }
  return starters;
}

function read(pid: number): { parent: number; startedAt: string; command: string } | undefined {
  try {
    // After the name in parentheses: state, parent, …, and as the 20th the start time.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return { parent: Number(fields[1]), startedAt: fields[19] ?? '', command };
  } catch {
    return undefined;
  }
}
