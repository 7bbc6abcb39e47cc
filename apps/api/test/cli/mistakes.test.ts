import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { backup } from '../../src/cli/backup.ts';
import { readWords } from '../../src/cli/read-words.ts';
import { command as sample } from '../../src/cli/sample.ts';
import { withOwner } from '../../src/cli/with-database.ts';
import { StartError } from '../../src/platform/start-error.ts';
import { createScratchDatabase } from '../database/scratch-database.ts';

const MIKOMI_SECRET = 'a-secret-of-the-tests-that-is-long-enough';

test.each([
  [['--mail', 'a'], "Unknown option '--mail'. It is used as: mikomi greet --email <address>"],
  [['--email'], "Option '--email <value>' argument missing. It is used as: mikomi greet --email <address>"],
  [['here', 'there'], '“there” is a word too many. It is used as: mikomi greet --email <address>'],
])('the words %j are refused in one line', (words, line) => {
  const read = () => readWords(words, 'greet --email <address>', { email: { type: 'string' } }, 1);
  expect(read).toThrow(StartError);
  expect(read).toThrow(line);
});

test('a sample in a language that it is not written in is refused before anything is opened', async () => {
  await expect(sample.run(['--language', 'fr'])).rejects.toThrow(
    'The sample is not written in “fr”. Give one of en, ja.',
  );
});

test('a database that is away is told in one line', async () => {
  const away = withOwner(async () => 'reached', {
    source: { DATABASE_URL: 'postgres://mikomi@127.0.0.1:9/mikomi', MIKOMI_SECRET },
  });
  await expect(away).rejects.toThrow(StartError);
  await expect(away).rejects.toThrow(/^The database can't be reached: .*Check DATABASE_URL.*\.$/);
});

test('a data folder without a database is named, and nothing is made in it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mikomi-nothing-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const dataDir = join(folder, 'data');
  const asked = withOwner(async () => 'reached', { source: { MIKOMI_DATA_DIR: dataDir } });
  await expect(asked).rejects.toThrow(StartError);
  await expect(asked).rejects.toThrow(
    `There is no database in the data folder ${dataDir}. Set MIKOMI_DATA_DIR to the one that the product uses, or DATABASE_URL to its server.`,
  );
  expect(await readdir(folder)).toEqual([]);
});

test('before the first start there is nothing to back up, and no file is left', async () => {
  const database = await createScratchDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'mikomi-nothing-'));
  onTestFinished(async () => {
    await database.drop();
    await rm(folder, { recursive: true });
  });
  const written = withOwner((client) => backup(client, join(folder, 'mikomi.zip'), undefined), {
    source: { DATABASE_URL: database.url, MIKOMI_SECRET },
  });
  await expect(written).rejects.toThrow(StartError);
  await expect(written).rejects.toThrow('nothing to back up');
  expect(await readdir(folder)).toEqual([]);
});
