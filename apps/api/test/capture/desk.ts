import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Caller as AnyCaller } from '../testkit/caller.ts';
import type { World } from '../testkit/world.ts';

/** The reference data, read where it is. */
export const DATA =
  process.env.MIKOMI_REFERENCE_DATA ?? fileURLToPath(new URL('../../../../../shared/data', import.meta.url));
export const hasData = existsSync(DATA);

export const referenceFile = (path: string) => readFile(`${DATA}/${path}`);

/** Somebody at work in an organization. */
export type Caller = AnyCaller & { readonly slug: string };

/** An import as tests look at it. */
export const IMPORT = `id state kind counts { created updated skipped failed leftOut } nextRow totalRows problem { code message }
  failedRows { file rowNumber problems { column code message raw } }
  leftOutRows { file rowNumber problems { column code message raw } } reports { file outcome rows url }
  undoReport { batches batchesUndone removed restored touched inUse touchedNamed { id type title } inUseNamed { id type title } }`;

export interface Uploaded {
  readonly importId: string;
  readonly fileId: string;
}

/** Uploads a file as the wizard does; joined to an import when one is named. */
export async function upload(
  world: World,
  caller: Caller,
  name: string,
  bytes: string | Uint8Array,
  importId?: string,
): Promise<Uploaded> {
  const answer = await send(world, caller, name, bytes, importId);
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json();
}

/** Sends a file and answers what came back. */
export function send(
  world: World,
  caller: Caller,
  name: string,
  bytes: string | Uint8Array,
  importId?: string,
) {
  return world.app.server.inject({
    method: 'POST',
    url: `/api/imports${importId ? `?import=${importId}` : ''}`,
    headers: {
      host: 'localhost:4000',
      origin: 'http://localhost:4000',
      cookie: caller.cookie,
      'x-mikomi-organization': caller.slug,
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(name),
    },
    payload: Buffer.from(bytes as string),
  });
}

export async function readImport(caller: Caller, id: string) {
  const { import: found } = await caller.graphql(`query ($id: ID!) { import(id: $id) { ${IMPORT} } }`, {
    id,
  });
  return found;
}

/** Starts an import and works it off. */
export async function run(world: World, caller: Caller, id: string, plan: Record<string, unknown> = {}) {
  await caller.mutate('startImport', { id, plan });
  await world.workOff();
  return readImport(caller, id);
}

/** Uploads one file, starts it as proposed and works it off. */
export async function bring(
  world: World,
  caller: Caller,
  name: string,
  bytes: string | Uint8Array,
  plan: Record<string, unknown> = {},
) {
  const { importId } = await upload(world, caller, name, bytes);
  return run(world, caller, importId, plan);
}

export async function preview(
  caller: Caller,
  id: string,
  fields: string,
  plan: Record<string, unknown> = {},
) {
  const { importPreview } = await caller.graphql(
    `query ($id: ID!, $plan: ImportPlanInput) { importPreview(id: $id, plan: $plan) { ${fields} } }`,
    { id, plan },
  );
  return importPreview;
}

/** One number out of the database, for what no list counts. */
export async function count(world: World, slug: string, sql: string): Promise<number> {
  const { rows } = await world.ownerPool.query(
    `SELECT (${sql}) AS value FROM organization AS o WHERE o.slug = $1`,
    [slug],
  );
  return Number(rows[0].value);
}
