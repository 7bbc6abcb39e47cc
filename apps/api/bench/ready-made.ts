import { copyLeads } from './copy-leads.ts';
import { fill, makeDatabase, openBench, tidy, withConnection } from './organization.ts';
import { tell } from './tell.ts';

/** A database with an organization that nobody is at work in: each bench works in a copy of its own. */
export interface ReadyMade {
  readonly database: string;
  readonly slug: string;
}

/** Makes an organization of each size once, whoever asks for it first. */
export function readyMadeOn(serverUrl: string, written: number, now: number) {
  const made = new Map<number, Promise<ReadyMade>>();
  /** An organization of so many leads: those that the product writes, or as many times those. */
  return function readyMade(leads: number): Promise<ReadyMade> {
    const ready =
      made.get(leads) ??
      (leads > written ? multiply(readyMade(written), leads / written) : write(serverUrl, leads, now));
    made.set(leads, ready);
    return ready;
  };

  async function multiply(few: Promise<ReadyMade>, times: number): Promise<ReadyMade> {
    const { database: original, slug } = await few;
    const database = `${original}_by_${times}`;
    tell(`Copying ${written} leads until there are ${written * times}…`);
    const url = await makeDatabase(serverUrl, database, original);
    await withConnection(url, async (client) => {
      await copyLeads(client, times - 1);
      await tidy(client);
    });
    return { database, slug };
  }
}

async function write(serverUrl: string, leads: number, now: number): Promise<ReadyMade> {
  const database = `ready_${leads}`;
  tell(`Filling an organization with ${leads} leads…`);
  const bench = await openBench(serverUrl, database);
  try {
    return { database, slug: await fill(bench, leads, now) };
  } finally {
    await bench.product.stop();
  }
}
