import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import type { Step } from './steps.ts';

/** How a step ended, with all it printed. */
export type Outcome = {
  readonly name: string;
  readonly result: 'passed' | 'failed';
  readonly seconds: number;
  readonly output: string;
};

/** A step that hangs is a step that failed. */
const LONGEST = 30 * 60_000;

const running = new Set<ChildProcess>();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const child of running) killGroup(child);
    process.exit(1);
  });
}

/** Runs a step without a terminal and waits for its end; never rejects, a command that can't start has failed. */
export async function runStep(root: string, step: Step, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const started = performance.now();
  const { code, output } = await run(root, step, env);
  const seconds = (performance.now() - started) / 1000;
  return { name: step.name, result: code === 0 ? 'passed' : 'failed', seconds, output };
}

/** Runs the steps two at a time, in order, and tells each as it ends. */
export async function runTwoAtATime(
  root: string,
  steps: readonly Step[],
  env: NodeJS.ProcessEnv,
  tell: (step: Step, outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  const waiting = [...steps];
  const outcomes: Outcome[] = [];
  const lane = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const outcome = await runStep(root, step, env);
      tell(step, outcome);
      outcomes.push(outcome);
    }
  };
  await Promise.all([lane(), lane()]);
  return outcomes;
}

function run(
  root: string,
  step: Step,
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; output: string }> {
  const folder = join(root, step.folder ?? '.');
  const path = [join(folder, 'node_modules/.bin'), join(root, 'node_modules/.bin'), env.PATH].join(delimiter);
  const [command, ...args] = step.command;
  return new Promise((resolve) => {
    const chunks: string[] = [];
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...env, PATH: path },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32',
    });
    running.add(child);
    const limit = setTimeout(() => {
      chunks.push(`\nStopped after ${LONGEST / 60_000} minutes.\n`);
      killGroup(child);
    }, LONGEST);
    const end = (code: number | null) => {
      clearTimeout(limit);
      running.delete(child);
      resolve({ code, output: chunks.join('') });
    };
    child.stdout.setEncoding('utf8').on('data', (text: string) => chunks.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => chunks.push(text));
    child.on('error', (error) => {
      chunks.push(`${error.message}\n`);
      end(1);
    });
    child.on('close', end);
  });
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended in between.
  }
}
