import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const RUN = resolve(import.meta.dirname, '../src/run.ts');

function run(...args: readonly string[]): string {
  return execFileSync(process.execPath, [RUN, ...args], { encoding: 'utf8' }).replaceAll('\u202f', ' ');
}

test('an enquiry is judged, given to somebody and scheduled, in words', () => {
  const said = run('tokyo', '--at', '2026-11-30T10:05');
  for (const line of [
    '佐藤 美咲 · 株式会社東西テクノ',
    'How good is it?  High, 85 of 100 points',
    '  45/45  Strong interest in Pump P-200.',
    'Score 65 of 100, grade A',
    '  +25  100 people or more',
    'Who gets it?  田中 葵',
    '  Ben Ito: Does not sell pumps.',
    'When?  Answer by Nov 30, 2026, 10:20 AM',
    '  Next step: Call, by Nov 30, 2026, 10:20 AM',
    'its grade looks at the fit alone, which is 100% of the best possible.',
  ])
    expect(said).toContain(line);
});

test('a company that is spelled otherwise goes to whom it knows', () => {
  expect(run('returning', '--at', '2026-11-30T10:05')).toContain(
    'Who gets it?  Ben Ito\n  The customer came back to the member who owned them before.\n',
  );
});

test('it speaks Japanese, and knows leave and closing time', () => {
  const said = run('singapore', '--at', '2026-12-02T19:05', '--language', 'ja');
  expect(said).toContain('社内担当は？　Ben Ito');
  expect(said).toContain('Chloe Lim：2026年12月4日まで休暇です。');
  expect(said).toContain('2026年12月3日 9:15までに返答してください。');
});

test.each([
  [['--at', 'garbage'], '“garbage” is not a moment. Write it as 2026-11-30T10:05.\n'],
  [['--at', '2026-11-30T25:00'], '“2026-11-30T25:00” is not a moment. Write it as 2026-11-30T10:05.\n'],
  [['foo'], 'There is no enquiry “foo”. There are: tokyo, singapore, and returning.\n'],
  [
    ['foo', '--language', 'ja'],
    '「foo」という引き合いはありません。選べるもの：tokyo、singapore、returning。\n',
  ],
  [['--foo'], "Unknown option '--foo'. Use --help to see what there is.\n"],
  [['--language', 'fr'], 'The desk does not speak “fr”. Use en or ja.\n'],
])('asked %j it says in one line what is wrong, and fails', (args, line) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [RUN, ...args], { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: line });
});

test('it says how it is asked', () => {
  expect(run('--help')).toContain('[tokyo | singapore | returning] [--language en|ja]');
  expect(run('--help', '--language', 'ja')).toContain('（東京時間）');
});

test('without a moment it is asked now', () => {
  expect(
    run()
      .split('\n')
      .filter((line) => line.startsWith('Who gets it?')),
  ).toHaveLength(3);
});
