import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEnv } from '../env.ts';
import { keepServedAddress } from '../platform/served-address.ts';
import { asServed } from './as-served.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mikomi-served-'));
});

afterAll(() => rm(folder, { recursive: true }));

test('links of a command lead to where the product runs, unless its own environment says where people reach it', async () => {
  const leadsTo = async (source: Readonly<Record<string, string>>) => {
    const told = { MIKOMI_DATA_DIR: folder, ...source };
    return (await asServed(readEnv(told, { root: '/nowhere' }), told)).publicUrl;
  };
  expect(await leadsTo({})).toBe('http://localhost:4000');
  await keepServedAddress(folder, 'http://localhost:4321');
  expect(await leadsTo({})).toBe('http://localhost:4321');
  expect(await leadsTo({ PUBLIC_URL: 'https://crm.example.com/' })).toBe('https://crm.example.com');
  const elsewhere = { DATABASE_URL: 'postgresql://db.example.com/mikomi', MIKOMI_SECRET: 'x'.repeat(32) };
  expect(await leadsTo(elsewhere)).toBe('http://localhost:4000');
});
