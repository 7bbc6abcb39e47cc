import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startEmbedded } from '../src/platform/database/embedded.ts';
import { askAll, askBare } from './ask-all.ts';
import { assign } from './assignments.ts';
import { clientSizes } from './client-sizes.ts';
import { deliver } from './deliveries.ts';
import { enquiriesFile, pipelineFile } from './import-files.ts';
import { bringRows, importRows } from './import-rows.ts';
import { type Bench, openBench, signIn, versionOf } from './organization.ts';
import { placesOf } from './places.ts';
import type { Question } from './question.ts';
import { isOfCustomFields, questions } from './questions.ts';
import { quicken } from './quicken.ts';
import { readyMadeOn } from './ready-made.ts';
import { type Findings, report } from './report.ts';
import { rulesSection, withRules } from './rules-section.ts';
import { tell } from './tell.ts';

// `pnpm bench`: measures the product from outside on databases of its own and writes docs/bench.md. `--quick` shows the same
// of less, without writing. `--only <text>` asks only the questions whose name holds it. `--rules` measures only the rules and
// makes their section of the page new.

const quick = process.argv.includes('--quick');
const at = process.argv.indexOf('--only');
const only = at < 0 ? '' : (process.argv[at + 1] ?? '');

const REPORT = resolve(import.meta.dirname, '../../../docs/bench.md');
/** The product writes the smaller organization; the larger is as many times the same. */
const SIZES = quick ? ([2000, 20_000] as const) : ([8000, 200_000] as const);
const IMPORTED_ROWS = quick ? 2000 : 20_000;
const MILLISECONDS = quick ? 300 : 1500;
/** What a seller sees is asked of some questions only. */
const AS_REP = /^(?:leads: (?:all by newest|open, newest|found by two characters)|insights: this month)/;

if (process.argv.includes('--rules')) {
  const section = rulesSection(quick);
  if (!quick) await writeFile(REPORT, withRules(await readFile(REPORT, 'utf8'), section));
  print(section);
  process.exit();
}

const busyBefore = loadavg()[0] ?? 0;
const now = Date.now();
const folder = await mkdtemp(join(tmpdir(), 'mikomi-bench-'));
const server = await startEmbedded(folder);
const readyMade = readyMadeOn(server.url, SIZES[0], now);
const opened: Bench[] = [];
try {
  const imports = only === '' || only === 'import' ? await measureImports() : [];
  const delivered = only === '' || only === 'deliveries' ? await measureDeliveries() : undefined;
  const assigned = only === '' || only === 'assignments' ? await measureAssignments() : undefined;
  const organizations = [];
  for (const leads of ['deliveries', 'assignments', 'import'].includes(only) ? [] : SIZES)
    organizations.push(await measureOrganization(leads));
  const findings: Findings = {
    day: new Date(now).toISOString().slice(0, 10),
    postgresql: await versionOf(server.url),
    quick,
    busyBefore,
    imports,
    delivered,
    assigned,
    sizes: clientSizes(),
    organizations,
  };
  if (!only) tell('Measuring the rules by themselves…');
  const page = only ? report(findings) : withRules(report(findings), rulesSection(quick));
  if (quick || only) print(page);
  else {
    await writeFile(REPORT, page);
    tell('docs/bench.md is written.');
  }
} finally {
  for (const { product } of opened) await product.stop();
  await server.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

function print(page: string): void {
  process.stdout.write(`${page}\n`);
}

async function open(name: string, original?: string): Promise<Bench> {
  const bench = await openBench(server.url, name, original);
  opened.push(bench);
  return bench;
}

async function measureImports() {
  const bench = await open('import_bench');
  // The first rows of a process are slower than all that follow: what is compiled then stays.
  await importRows(bench, 'Warm Up', pipelineFile(IMPORTED_ROWS / 10), IMPORTED_ROWS / 10);
  const imports = [];
  for (const [name, file] of [
    ['enquiries', enquiriesFile],
    ['a pipeline', pipelineFile],
  ] as const) {
    tell(`Importing ${name}, ${IMPORTED_ROWS} rows…`);
    imports.push(await importRows(bench, name, file(IMPORTED_ROWS), IMPORTED_ROWS));
  }
  await bench.product.stop();
  return [...imports, ...(await measureImportsAmongMany())];
}

/** Every row is looked for among all that are there: first none of them is known, then each. */
async function measureImportsAmongMany() {
  const leads = SIZES[1];
  const { database, slug } = await readyMade(leads);
  const bench = await open('import_among_many', database);
  const owner = await signIn(bench, slug, 'owner');
  const file = enquiriesFile(IMPORTED_ROWS);
  const among = `among ${leads.toLocaleString('en')} leads`;
  tell(`Importing enquiries ${among}…`);
  const fresh = await bringRows(owner, `enquiries, ${among}`, file, IMPORTED_ROWS);
  const key = { match: { by: 'EMAIL', unmatched: 'SKIP' } };
  const known = file.replaceAll('Please call', 'Do call');
  tell('Importing them again, changed…');
  const again = await bringRows(
    owner,
    `the same changed, met by e-mail, ${among}`,
    known,
    IMPORTED_ROWS,
    key,
  );
  await bench.product.stop();
  return [fresh, again];
}

async function measureDeliveries() {
  const bench = await open('delivery_bench');
  tell('Delivering…');
  const delivered = await deliver(bench, MILLISECONDS * 4);
  await bench.product.stop();
  return delivered;
}

async function measureAssignments() {
  const bench = await open('assignment_bench');
  tell('Giving out leads…');
  const assigned = await assign(bench, MILLISECONDS * 2, now);
  await bench.product.stop();
  return assigned;
}

async function measureOrganization(leads: number): Promise<Findings['organizations'][number]> {
  const { database, slug } = await readyMade(leads);
  const bench = await open(`leads_${leads}`, database);
  const owner = await signIn(bench, slug, 'owner');
  const places = await placesOf(owner, now);
  const all = questions(places).filter(({ name }) => name.includes(only));
  tell(`Asking ${all.length} questions…`);
  const rep = await signIn(bench, slug, 'rep');
  const asIs = await askAll(bench, owner, all, MILLISECONDS);
  const again = all.filter(isOfCustomFields);
  if (again.length > 0) await quicken(owner, Object.values(places.fields));
  const found = {
    leads,
    owner: [...asIs, ...(await askAll(bench, owner, again.map(ofQuickField), MILLISECONDS))],
    rep: await askAll(bench, rep, all.filter(isForRep).map(asRep), MILLISECONDS),
    bare: await askBare(bench, slug, MILLISECONDS),
  };
  await bench.product.stop();
  return found;
}

function isForRep({ name }: Question): boolean {
  return AS_REP.test(name);
}

function ofQuickField(question: Question): Question {
  return { ...question, name: `${question.name}, quick in lists` };
}

function asRep(question: Question): Question {
  return { ...question, name: `${question.name}, as a seller of their team` };
}
