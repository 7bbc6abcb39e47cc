import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { dayOf, isRefusal, type Refusal } from '@mikomi/domain/shared';
import { importing, say } from '../compose.ts';
import type { MemberContext } from '../platform/member-context.ts';
import { StartError } from '../platform/start-error.ts';
import type { CliCommand } from './command.ts';
import { fileChoicesOf, type ImportWords, readImportWords, USAGE } from './import-words.ts';
import { type OpenProduct, openProduct } from './open-product.ts';

/** Imports files as the wizard does: several are one import, lists first, then the leads that name what they list. */
export const command: CliCommand = {
  usage: USAGE,
  about:
    'imports CSV or XLSX files; --yes takes every proposal, --join says by which columns a file adds to the leads, --days in which order the days of a column are',
  run: async (words) => {
    const read = readImportWords(words);
    return openProduct((product) => importFiles(product, read));
  },
};

type Plan = Exclude<Awaited<ReturnType<typeof importing.planImport>>, Refusal>;

async function importFiles(product: OpenProduct, words: ImportWords): Promise<number> {
  const member = await importer(product, words.slug);
  const files = await Promise.all(
    words.files.map(async (path) => ({ name: basename(path), bytes: await bytesOf(path) })),
  );
  let importId: string | null = null;
  try {
    for (const file of files) {
      const stored: { readonly importId: string } = held(await importing.uploadFile(member, file, importId));
      importId = stored.importId;
    }
    const id = importId ?? '';
    const choices = await choose(member, id, words);
    if (choices) {
      held(await importing.startImport(member, id, choices));
      return await workOff(product, member, id);
    }
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    console.error(error.message);
  }
  // What was never started leaves nothing behind; of what was started the report stays.
  if (importId) await importing.deleteImport(member, importId);
  console.error(
    words.yes
      ? 'Nothing was imported.'
      : 'Nothing was imported. Answer in the browser, or take every proposal with --yes.',
  );
  return 1;
}

type Choices = NonNullable<Parameters<typeof importing.planImport>[2]>;

/** What is chosen by the words of the command, where nothing is left to be asked. */
async function choose(
  member: MemberContext,
  importId: string,
  { yes, joins, days }: ImportWords,
): Promise<Choices | undefined> {
  const taken: Choices = yes ? { acceptProposals: true } : {};
  const seen = held(await importing.planImport(member, importId, taken));
  const files = fileChoicesOf(seen, { joins, days });
  const joined: Choices = { ...taken, files };
  const plan = files.length > 0 ? held(await importing.planImport(member, importId, joined)) : seen;
  const isUndated = plan.problems.some(({ because }) => because === UNDATED);
  const today = dayOf(Date.now(), member.organization.timeZone);
  const open = plan.problems.filter(({ because }) => !(yes && because === UNDATED));
  for (const problem of open) console.error(say(problem, 'en'));
  if (open.length > 0) return undefined;
  tell(
    plan,
    await importing.countUnjoined(
      plan.files.map(({ file }) => file),
      plan.settings,
    ),
  );
  return yes && isUndated ? { ...joined, closedOnWhenMissing: today } : joined;
}

const UNDATED = 'import-closing-day-open';

/** Several files are told apart by what each of them lists. */
function tell({ files, settings }: Plan, unjoined: readonly number[]): void {
  if (files.length < 2) return;
  for (const [position, { file, kind, join }] of files.entries()) {
    const what = join ? `adds to ${files[settings.main]?.file.name}` : `lists ${kind.toLowerCase()}`;
    const lost = unjoined[position] ?? 0;
    const rows = lost === 1 ? '1 row finds' : `${lost} rows find`;
    console.log(`${file.name} ${what}${lost > 0 ? `; ${rows} no row to add to and will fail` : ''}`);
  }
}

/** Works the import off here, also when the product is not running; whoever else carries it on does no harm. */
async function workOff(product: OpenProduct, member: MemberContext, importId: string): Promise<number> {
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
    await writeReport(member, stored, position, 'FAILED', counts.failed);
    await writeReport(member, stored, position, 'LEFT_OUT', counts.leftOut);
  }
  return stored.state === 'DONE' ? 0 : 1;
}

async function writeReport(
  member: MemberContext,
  stored: NonNullable<Awaited<ReturnType<typeof importing.readImport>>>,
  position: number,
  outcome: 'FAILED' | 'LEFT_OUT',
  rows: number,
): Promise<void> {
  if (rows === 0) return;
  const name = outcome === 'FAILED' ? 'failed-rows' : 'left-out';
  const of = stored.plan.files.length > 1 ? `-${position + 1}` : '';
  const path = `${name}-${stored.id.slice(-12)}${of}.csv`;
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
