import { setTimeout } from 'node:timers/promises';
import type { WebClient } from '../outside/web-client.ts';

interface Fields {
  readonly customFields: readonly { readonly indexed: boolean; readonly indexReady: boolean }[];
}

/** Makes fields quick in lists as the settings do, and waits until they are. */
export async function quicken(client: WebClient, ids: readonly string[]): Promise<void> {
  for (const id of ids) await client.ask('CustomFieldDialog_Edit', { input: { id, indexed: true } });
  for (;;) {
    const { customFields } = await client.ask<Fields>('CustomFieldsPage');
    if (customFields.every(({ indexed, indexReady }) => indexReady || !indexed)) return;
    await setTimeout(500);
  }
}
