import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const PACKAGE = resolve(import.meta.dirname, '../..');
const TYPEDOC = join(dirname(createRequire(import.meta.url).resolve('typedoc/package.json')), 'bin/typedoc');
const LEAD = '/** A lead. */\nexport interface Lead { readonly id: string }\n';

/** What the reference, with the settings of the package, says of a package whose one room is this. */
function referenceOf(door: string): { readonly passes: boolean; readonly said: string } {
  const root = mkdtempSync(join(tmpdir(), 'mikomi-reference-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'src/leads'), { recursive: true });
  for (const file of ['package.json', 'typedoc.json', 'tsconfig.build.json'])
    cpSync(join(PACKAGE, file), join(root, file));
  symlinkSync(join(PACKAGE, 'node_modules'), join(root, 'node_modules'), 'junction');
  mkdirSync(join(root, 'docs'));
  for (const file of ['README.md', 'docs/guide.md']) writeFileSync(join(root, file), '# Planted\n');
  writeFileSync(join(root, 'src/leads/lead.ts'), LEAD);
  writeFileSync(join(root, 'src/leads/index.ts'), door);
  writeFileSync(join(root, 'src/say.ts'), '/** The voice of all rooms. */\nexport const voice = 1;\n');
  const { status, stdout, stderr } = spawnSync(process.execPath, [TYPEDOC, '--emit', 'none'], {
    cwd: root,
    encoding: 'utf8',
  });
  return { passes: status === 0, said: stdout + stderr };
}

const OFFERED = "export type { Lead } from './lead.ts';\n";
const OPEN = `import type { Lead } from './lead.ts';
/** Opens a {@link Lead}. */
export function open(lead: Lead): Lead { return lead; }
`;

test('a room that offers what it speaks of has its page', () => {
  expect(referenceOf(OFFERED + OPEN)).toEqual({ passes: true, said: expect.any(String) });
});

test('a link to what is not there is refused', () => {
  const { passes, said } = referenceOf(OFFERED + OPEN.replace('@link Lead', '@link Deal'));
  expect(passes).toBe(false);
  expect(said).toContain('Failed to resolve link to "Deal"');
});

test('a function of a type that is not offered is refused', () => {
  const { passes, said } = referenceOf(OPEN);
  expect(passes).toBe(false);
  expect(said).toContain('open but not included in the documentation');
});
