import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { WebClient } from '../outside/web-client.ts';
import { type Measured, measure } from './measure.ts';
import { type Bench, statementsOf } from './organization.ts';
import type { Question } from './question.ts';

/** How a question was answered to one who asks alone, and to eight who ask at once. */
export interface Answered {
  readonly name: string;
  readonly aim: number | undefined;
  readonly statements: number | undefined;
  readonly bytes: number;
  readonly alone: Measured;
  readonly crowd: Measured;
}

const CROWD = 8;
const WARM_UP = 5;

/** Asks each question for so long, alone and in a crowd. */
export async function askAll(
  bench: Bench,
  client: WebClient,
  questions: readonly Question[],
  milliseconds: number,
): Promise<readonly Answered[]> {
  const answered: Answered[] = [];
  for (const question of questions) {
    const bodies = Array.from({ length: 50 }, (_, turn) =>
      client.document(question.document, question.variables(turn)),
    );
    const ask = async (turn: number) => {
      const answer = await client.post('/graphql', bodies[turn % bodies.length] ?? '');
      if (answer.status !== 200 || answer.body.includes('"errors"'))
        throw new Error(`${question.name} answered ${answer.status}: ${answer.body.slice(0, 300)}`);
      return answer.body.length;
    };
    for (let turn = 0; turn < WARM_UP; turn += 1) await ask(turn);
    const before = await statementsOf(bench);
    const bytes = await ask(0);
    const statements = (await statementsOf(bench)) - before;
    answered.push({
      name: question.name,
      aim: question.aim,
      statements,
      bytes,
      ...(await both(milliseconds, ask)),
    });
  }
  return answered;
}

/** The leads list by one bare statement over bare HTTP, on the same database. */
export async function askBare(bench: Bench, slug: string, milliseconds: number): Promise<Answered> {
  const file = fileURLToPath(new URL('bare-list.ts', import.meta.url));
  const server = fork(file, [slug], { env: { ...process.env, DATABASE_URL: bench.databaseUrl } });
  try {
    const [{ port }] = (await once(server, 'message')) as [{ port: number }];
    const client = new WebClient(`http://127.0.0.1:${port}`);
    const ask = async () => (await client.send('GET', '/', {})).body.length;
    for (let turn = 0; turn < WARM_UP; turn += 1) await ask();
    const bytes = await ask();
    const times = await both(milliseconds, ask);
    client.close();
    return { name: 'bare SQL over HTTP: all by newest', aim: undefined, statements: 1, bytes, ...times };
  } finally {
    server.kill();
  }
}

async function both(milliseconds: number, ask: (turn: number) => Promise<unknown>) {
  const send = async (turn: number) => {
    await ask(turn);
  };
  return {
    alone: await measure({ connections: 1, milliseconds }, send),
    crowd: await measure({ connections: CROWD, milliseconds }, send),
  };
}
