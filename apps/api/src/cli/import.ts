import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { dayOf, globalId, isRefusal, type Refusal } from '@mikomi/domain/shared';
import { importing, say } from '../compose.ts';
import type { MemberContext } from '../platform/member-context.ts';
import { StartError } from '../platform/start-error.ts';
import type { CliCommand } from './command.ts';
import { fileChoicesOf, type ImportWords, readImportWords, USAGE } from './import-words.ts';
import { type OpenProduct, openProduct } from './open-product.ts';
import { planLines } from './plan-lines.ts';

/** Imports files as the wizard does: several are one import, lists first, then the leads that name what they list. */
export const command: CliCommand = {
  usage: USAGE,
  about:
    'imports CSV or XLSX files; --yes takes every proposal, --join says by which columns a file adds to the leads, --days in which order the days of a column are, --captured-on when open leads without a day came in',
  run: async (words) => {
    const read = readImportWords(words);
    return openProduct((product) => importFiles(product, read));
  },
};

async function importFiles(product: OpenProduct, words: ImportWords): Promise<number> {
  const member = await importer(product, words.slug);
  const files = await Promise.all(
    words.files.map(async (path) => ({ name: basename(path), bytes: await bytesOf(path) })),
  );
  let importId: string | null = null;
  let choices: Choices | undefined;
  try {
    for (const file of files) {
      const stored: { readonly importId: string } = held(await importing.uploadFile(member, file, importId));
      importId = stored.importId;
    }
    choices = await choose(member, importId ?? '', words);
    if (choices) held(await importing.startImport(member, importId ?? '', choices));
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    // Words of the command that fit no file of it leave nothing behind.
    if (importId) await importing.deleteImport(member, importId);
    console.error(`${error.message}\nNothing was imported.`);
    return 1;
  }
  if (choices) return workOff(product, member, importId ?? '', words.files);
  const address = `${product.env.publicUrl}/o/${words.slug}/import/${globalId('Import', importId ?? '')}`;
  const orElse = words.yes ? '' : ', or take every proposal with --yes';
  console.error(`Nothing was imported yet. Answer in the browser${orElse}: ${address}`);
  return 1;
}

type Choices = NonNullable<Parameters<typeof importing.planImport>[2]>;

/** What is chosen by the words of the command, where nothing is left to be asked. */
async function choose(
  member: MemberContext,
  importId: string,
  { yes, joins, days, capturedOn }: ImportWords,
): Promise<Choices | undefined> {
  const taken: Choices = {
    ...(yes ? { acceptProposals: true } : {}),
    ...(capturedOn === undefined ? {} : { capturedOnWhenMissing: capturedOn }),
  };
  const planned = async (choices: Choices) => held(await importing.planImport(member, importId, choices));
  const seen = await planned(taken);
  const files = fileChoicesOf(seen, { joins, days });
  const joined: Choices = { ...taken, files };
  const read = files.length > 0 ? await planned(joined) : seen;
  const isUndated = yes && read.problems.some(({ because }) => because === UNDATED);
  const chosen = isUndated
    ? { ...joined, closedOnWhenMissing: dayOf(Date.now(), member.organization.timeZone) }
    : joined;
  const plan = isUndated ? await planned(chosen) : read;
  const { forecast } = await importing.sampleRows(plan, 'en');
  const unjoined = await importing.countUnjoined(
    plan.files.map(({ file }) => file),
    plan.settings,
  );
  for (const line of planLines(plan, forecast, unjoined)) console.log(line);
  for (const problem of plan.problems) console.error(say(problem, 'en'));
  return plan.problems.length > 0 ? undefined : chosen;
}

const UNDATED = 'import-closing-day-open';

/** Works the import off here, also when the product is not running; whoever else carries it on does no harm. */
async function workOff(
  product: OpenProduct,
  member: MemberContext,
  importId: string,
  paths: readonly string[],
): Promise<number> {
  const { env, database, hooks } = product;
  const surroundings = {
    database,
    hooks,
    now: Date.now,
    publicUrl: env.publicUrl,
    mail: { smtpUrl: env.smtpUrl, from: env.mailFrom },
  };
  let stored = await importing.readImport(member, importId);
  while (stored?.state === 'RUNNING') {
    await importing.runImportJob.run(
      { organizationId: member.organizationId, importId } as never,
      surroundings,
    );
    stored = await importing.readImport(member, importId);
  }
  if (!stored) return 1;
  const { created, updated, skipped, failed, leftOut, reported } = stored.counts;
  console.log(`${created} created, ${updated} updated, ${skipped} skipped, ${failed} failed`);
  if (leftOut > 0) console.log(`${leftOut} of them came in without something that could not be taken.`);
  for (const [position, counts] of reported.entries()) {
    const folder = dirname(paths[position] ?? '.');
    await writeReport(member, stored, { position, folder, outcome: 'FAILED', rows: counts.failed });
    await writeReport(member, stored, { position, folder, outcome: 'LEFT_OUT', rows: counts.leftOut });
  }
  return stored.state === 'DONE' ? 0 : 1;
}

interface Report {
  readonly position: number;
  /** Where the file itself lies: who may read it there may read what became of it. */
  readonly folder: string;
  readonly outcome: 'FAILED' | 'LEFT_OUT';
  readonly rows: number;
}

async function writeReport(
  member: MemberContext,
  stored: NonNullable<Awaited<ReturnType<typeof importing.readImport>>>,
  { position, folder, outcome, rows }: Report,
): Promise<void> {
  if (rows === 0) return;
  const name = outcome === 'FAILED' ? 'failed-rows' : 'left-out';
  const of = stored.plan.files.length > 1 ? `-${position + 1}` : '';
  const path = join(folder, `${name}-${stored.id.slice(-12)}${of}.csv`);
  const lines = importing.reportedCsv(member, stored, position, outcome);
  await pipeline(Readable.from(lines), createWriteStream(path));
  console.log(
    outcome === 'FAILED'
      ? `The failed rows and their reasons are in ${path}.`
      : `What was left out of rows that came in is in ${path}.`,
  );
}

function bytesOf(path: string): Promise<Buffer> {
  return readFile(path).catch(() => {
    throw new StartError(`${path} cannot be read.`);
  });
}

async function importer({ database, hooks, env }: OpenProduct, slug: string): Promise<MemberContext> {
  const owner = await importing.ownerOf(database, slug);
  const found = owner && (await importing.findMemberById(database, owner.organizationId, owner.memberId));
  if (!found) throw new StartError(`There is no organization “${slug}” with an active owner.`);
  const product = { publicUrl: env.publicUrl, hasMailServer: env.smtpUrl !== undefined };
  return importing.memberContext(found, 'IMPORT', { database, hooks, product, now: Date.now });
}

function held<Value>(value: Value | Refusal): Exclude<Value, Refusal> {
  if (isRefusal(value)) throw new StartError(say(value, 'en'));
  return value as Exclude<Value, Refusal>;
}
