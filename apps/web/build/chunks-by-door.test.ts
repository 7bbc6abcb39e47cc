import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { chunksByDoor } from './chunks-by-door.ts';

const doors = {
  start: '/main.js',
  frame: '/frame.js',
  outside: ['/sign-in.page.tsx'],
  inside: ['/leads.page.tsx', '/contacts.page.tsx'],
};

/** The modules of the source, each printing its name so that nothing of it can be left away. */
const SOURCE: Readonly<Record<string, readonly string[]>> = {
  'main.js': ['react.js'],
  'frame.js': ['shell.js', 'react.js'],
  'sign-in.page.tsx': ['field.js', 'react.js'],
  'leads.page.tsx': ['table.js', 'cell.js', 'field.js', 'shell.js', 'only-leads.js'],
  'contacts.page.tsx': ['table.js', 'cell.js'],
  'dialog.js': ['table.js', 'only-dialog.js'],
  'react.js': [],
  'shell.js': [],
  'field.js': [],
  'table.js': ['cell.js'],
  'cell.js': [],
  'only-leads.js': [],
  'only-dialog.js': [],
};

const LATE = ['frame.js', 'sign-in.page.tsx', 'leads.page.tsx', 'contacts.page.tsx', 'dialog.js'];

function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'mikomi-doors-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'src'));
  for (const [name, imports] of Object.entries(SOURCE)) {
    const late = name === 'main.js' ? LATE.map((each) => `import('./${each}');`) : [];
    const text = [...imports.map((each) => `import './${each}';`), ...late, `console.log('is ${name}');`];
    writeFileSync(join(root, 'src', name), text.join('\n'));
  }
  writeFileSync(join(root, 'index.html'), '<script type="module" src="/src/main.js"></script>');
  return root;
}

/** The modules of each chunk of a build. */
async function chunksOf(root: string, those = doors): Promise<readonly string[]> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [chunksByDoor({ root, plugins: () => [], doors: those })],
    build: { write: false, minify: false, modulePreload: false },
  });
  if (!('output' in built)) throw new Error('One project has one output.');
  return built.output
    .filter((file) => file.type === 'chunk')
    .map(({ code }) => [...code.matchAll(/is ([\w.-]+)/g)].map(([, name]) => name).join(' '))
    .toSorted();
}

test('what the same doors need travels together, and no door loads what it does not need', async () => {
  const chunks = await chunksOf(project());
  expect(chunks).toContain('cell.js table.js');
  expect(chunks).toContain('react.js main.js');
  expect(chunks).toContain('shell.js frame.js');
  // The form of the entrance is no part of the frame; what one page or dialog needs stays with it.
  expect(chunks).toContain('field.js');
  expect(chunks).toContain('only-leads.js leads.page.tsx');
  expect(chunks).toContain('only-dialog.js dialog.js');
});

test('a door that is not built is named', async () => {
  const missing = { ...doors, inside: ['/orders.page.tsx'] };
  await expect(chunksOf(project(), missing)).rejects.toThrow('No module /orders.page.tsx is built.');
});
