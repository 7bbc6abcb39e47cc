import { setTimeout } from 'node:timers/promises';
import { WebClient } from '../outside/web-client.ts';
import type { Bench } from './organization.ts';

/** How fast an import went, from its start to its report. */
export interface Imported {
  readonly name: string;
  readonly rows: number;
  readonly seconds: number;
}

interface Progress {
  readonly import: {
    readonly state: string;
    readonly counts: Readonly<Record<'created' | 'updated' | 'skipped' | 'failed', number>>;
  };
}

/** Founds an organization of its own and brings a file into it. */
export async function importRows(bench: Bench, name: string, text: string, rows: number): Promise<Imported> {
  const email = `${name.toLowerCase().replace(/\W/g, '-')}@example.com`;
  const person = await new WebClient(bench.product.url).signIn('up', {
    email,
    password: 'a password of the bench 1',
    name: 'Bench Person',
  });
  const { createOrganization } = await person.ask<{ createOrganization: { slug: string } }>(
    'CreateOrganization',
    {
      input: { name, country: 'US' },
    },
  );
  return bringRows(person.in(createOrganization.slug), name, text, rows);
}

/** Sends a file and imports it as the wizard does, with a look at its progress now and then; every row must come to something. */
export async function bringRows(
  client: WebClient,
  name: string,
  text: string,
  rows: number,
  plan: object = {},
): Promise<Imported> {
  const sent = await client.send(
    'POST',
    '/api/imports',
    { 'content-type': 'application/octet-stream', 'x-file-name': 'leads.csv' },
    text,
  );
  const { importId } = JSON.parse(sent.body) as { importId: string };
  const from = performance.now();
  await client.ask('PlanCheck_Start', { input: { id: importId, plan: { acceptProposals: true, ...plan } } });
  for (;;) {
    const { import: now } = await client.ask<Progress>('OneImportPage', { id: importId });
    if (now.state === 'DONE') {
      const { created, updated, skipped } = now.counts;
      if (created + updated + skipped !== rows)
        throw new Error(`Of ${rows} rows came ${JSON.stringify(now.counts)}.`);
      return { name, rows, seconds: (performance.now() - from) / 1000 };
    }
    if (now.state !== 'RUNNING') throw new Error(`The import is ${now.state}.`);
    await setTimeout(250);
  }
}
