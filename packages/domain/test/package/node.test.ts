import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { ENTRIES, runInApp } from './in-app.ts';

test('plain Node imports every room, and each gives something', () => {
  const script = `
    const found = {};
    for (const room of ${JSON.stringify(ENTRIES)}) found[room] = Object.keys(await import('@mikomi/domain/' + room)).length;
    console.log(JSON.stringify(found));`;
  const found = JSON.parse(runInApp('rooms.js', script)) as Readonly<Record<string, number>>;
  expect(Object.keys(found)).toEqual(ENTRIES);
  expect(Object.entries(found).filter(([, exports]) => exports === 0)).toEqual([]);
});

test('without a Temporal of the platform, the one that is ensured once serves every room', () => {
  const script = `
    delete globalThis.Temporal;
    const { dayOf, ensureTemporal } = await import('@mikomi/domain/shared');
    const { receiveEnquiry } = await import('@mikomi/domain/leads');
    const at = Date.UTC(2026, 10, 29, 16);
    try { dayOf(at, 'Asia/Tokyo'); } catch (error) { console.log(error.message); }
    await ensureTemporal();
    const closed = { kind: 'LOST', on: '2026-11-01' };
    const lost = { id: 'one', closed, lastTouch: null, lastActivityAt: null };
    console.log(dayOf(at, 'Asia/Tokyo'));
    console.log(receiveEnquiry({ at, sourceId: 'web' }, [lost], 'Asia/Tokyo').days);`;
  expect(runInApp('temporal.js', script).trim().split('\n')).toEqual([
    'No Temporal on this platform: await ensureTemporal() first.',
    '2026-11-30',
    '29',
  ]);
});

test('the example of the repository runs on it as it runs on the sources', () => {
  const desk = join(import.meta.dirname, '../../../../examples/lead-desk/src');
  const args = ['run.ts', '--at', '2026-11-30T10:05', '--language', 'ja'];
  const told = (folder: string) => execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  cpSync(desk, join(inject('app'), 'desk'), { recursive: true });
  expect(told(join(inject('app'), 'desk'))).toBe(told(desk));
});
