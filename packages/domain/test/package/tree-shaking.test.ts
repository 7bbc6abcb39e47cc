import { expect, inject, test } from 'vitest';
import { bundle } from '../../build/bundle.ts';
import { ENTRIES } from './in-app.ts';

const imports = (name: string, room: string) => `export { ${name} } from '@mikomi/domain/${room}';`;

test('one small function is one small bundle', async () => {
  const { gzip, modules } = await bundle(inject('app'), imports('dayOf', 'shared'));
  expect(modules).toEqual(['shared/temporal.js', 'shared/zone.js']);
  expect(gzip).toBeLessThan(1000);
});

test('a function of a later room brings no numbering plans, no words and no later room', async () => {
  const { gzip, modules } = await bundle(inject('app'), imports('companyKey', 'parties'));
  expect(modules.filter((module) => !/^(?:parties|shared)\/(?!words)/.test(module))).toEqual([]);
  expect(modules.length).toBeLessThan(10);
  expect(gzip).toBeLessThan(4000);
});

test('what recognises a phone number brings the numbering plans', async () => {
  const { modules } = await bundle(inject('app'), imports('parsePhone', 'shared'));
  expect(modules.some((module) => module.includes('libphonenumber'))).toBe(true);
});

test.each(ENTRIES)('an import of %s that is used for nothing weighs nothing', async (room) => {
  const { modules } = await bundle(inject('app'), `import '@mikomi/domain/${room}';`);
  expect(modules).toEqual([]);
});
