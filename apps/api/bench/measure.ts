import { performance } from 'node:perf_hooks';

/** What a stretch of requests took. */
export interface Measured {
  readonly p50: number;
  readonly p95: number;
  readonly perSecond: number;
}

export interface Load {
  readonly connections: number;
  readonly milliseconds: number;
}

/** At least so many requests, however slow they are. */
const FEWEST = 20;

/** Sends a request over and over, so many at a time, and tells how long each took. */
export async function measure(
  { connections, milliseconds }: Load,
  send: (turn: number) => Promise<void>,
): Promise<Measured> {
  const took: number[] = [];
  let turn = 0;
  const from = performance.now();
  const isOver = () => performance.now() - from > milliseconds && took.length >= FEWEST;
  const keepAsking = async () => {
    while (!isOver()) {
      const at = performance.now();
      turn += 1;
      await send(turn);
      took.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: connections }, keepAsking));
  const seconds = (performance.now() - from) / 1000;
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), perSecond: took.length / seconds };
}
