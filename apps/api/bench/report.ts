import { cpus, totalmem } from 'node:os';
import type { Answered } from './ask-all.ts';
import type { Assigned } from './assignments.ts';
import type { RouteSize } from './client-sizes.ts';
import type { Delivered } from './deliveries.ts';
import type { Imported } from './import-rows.ts';
import type { Measured } from './measure.ts';

/** Everything that a run of the bench found out. */
export interface Findings {
  readonly day: string;
  readonly postgresql: string;
  readonly quick: boolean;
  /** How busy the machine was with other things when the run began: processes that wanted a core. */
  readonly busyBefore: number;
  readonly imports: readonly Imported[];
  readonly delivered: Delivered | undefined;
  readonly assigned: Assigned | undefined;
  readonly sizes: readonly RouteSize[];
  readonly organizations: readonly {
    readonly leads: number;
    readonly owner: readonly Answered[];
    readonly rep: readonly Answered[];
    readonly bare: Answered;
  }[];
}

const IMPORT_AIM = 2000;
const DELIVERY_AIM = 300;
/** Milliseconds until whoever is given a lead is told, and until what happened shows in a score. */
const ALERT_AIM = 5000;
const SIZE_AIM = 250_000;

/** The findings as a page of tables. */
export function report(findings: Findings): string {
  return `${[
    '# Bench',
    `Written by \`pnpm bench\` on ${findings.day}${findings.quick ? ', in its quick form, which is for trying' : ''}.`,
    machine(findings),
    '## Import',
    'Enquiries are people with phone, e-mail and what they want, a pipeline besides companies, products and how each lead ended: sent and imported as the wizard does it: from the start of the import to its report, the product at work on everything else it does meanwhile.',
    importTable(findings.imports),
    ...(findings.delivered ? deliverySection(findings.delivered) : []),
    ...(findings.assigned ? assignmentSection(findings.assigned) : []),
    ...findings.organizations.flatMap(({ leads, owner, rep, bare }) => [
      `## ${leads.toLocaleString('en')} leads`,
      'Milliseconds until the whole answer of a document of the web client is there, over HTTP with a session, to one who asks alone and to eight who ask at once; statements are all that one answer takes, the session’s included.',
      table([...owner, ...rep, bare]),
    ]),
    '## First load',
    'Compressed script as it is sent: brotli over TLS, gzip where there is none.',
    sizeTable(findings.sizes),
  ].join('\n\n')}\n`;
}

function machine({ postgresql, busyBefore }: Findings): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const busy =
    busyBefore > 0.5
      ? ` Other work was going on: ${busyBefore.toFixed(1)} processes wanted a core when the run began, so these figures are no measure of the product.`
      : '';
  return `${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'}), ${memory} GB of memory, Node ${process.versions.node}, PostgreSQL ${postgresql}. Product, database and whoever asks share the machine.${busy}`;
}

function deliverySection({ acknowledged, deliveries, seconds }: Delivered): readonly string[] {
  const { p50, p95, perSecond } = acknowledged;
  return [
    '## Deliveries',
    'Different enquiries, each with a name, two contact points, a company and a text, posted by sixteen senders at once: acknowledged when they are stored; read when each stands on a lead with its contact and company, given out by the rules.',
    lines([
      ['', 'deliveries', '/s', 'p50', 'p95', 'aim'],
      [
        'acknowledged',
        String(deliveries),
        marked(perSecond, 0, perSecond >= DELIVERY_AIM),
        p50.toFixed(1),
        p95.toFixed(1),
        `≥ ${DELIVERY_AIM}/s`,
      ],
      ['read', String(deliveries), (deliveries / seconds).toFixed(0), '', '', ''],
    ]),
  ];
}

function assignmentSection({ leads, seconds, alert, score }: Assigned): readonly string[] {
  const within = (what: string, { p50, p95 }: Measured) => [
    what,
    '',
    p50.toFixed(0),
    marked(p95, 0, p95 <= ALERT_AIM),
    `≤ ${ALERT_AIM}`,
  ];
  return [
    '## Assignment',
    `${leads} leads asked for at the same instant, given out in turn under caps that some of them exceed, none of which was broken; then one after the other: milliseconds from asking until the colleague sees the news in the app, and until the lead has its score.`,
    lines([
      ['', '/s', 'p50', 'p95', 'aim'],
      ['given out at once', (leads / seconds).toFixed(0), '', '', ''],
      within('told to whom it was given', alert),
      within('scored', score),
    ]),
  ];
}

function importTable(imports: readonly Imported[]): string {
  return lines([
    ['file', 'rows', 'seconds', 'rows/s', 'aim'],
    ...imports.map(({ name, rows, seconds }) => [
      name,
      String(rows),
      seconds.toFixed(1),
      marked(rows / seconds, 0, rows / seconds >= IMPORT_AIM),
      `≥ ${IMPORT_AIM}`,
    ]),
  ]);
}

function table(answered: readonly Answered[]): string {
  const times = ({ p50, p95, perSecond }: Measured, aim: number | undefined) => [
    p50.toFixed(1),
    marked(p95, 1, aim === undefined || p95 <= aim),
    perSecond.toFixed(0),
  ];
  return lines([
    ['', 'statements', 'kB', 'p50', 'p95', '/s', 'p50 of 8', 'p95 of 8', '/s of 8', 'aim p95'],
    ...answered.map(({ name, aim, statements, bytes, alone, crowd }) => [
      name,
      String(statements ?? ''),
      (bytes / 1000).toFixed(1),
      ...times(alone, aim),
      ...times(crowd, undefined),
      aim === undefined ? '' : `≤ ${aim}`,
    ]),
  ]);
}

function sizeTable(sizes: readonly RouteSize[]): string {
  return lines([
    ['route', 'files', 'brotli kB', 'gzip kB', 'aim'],
    ...sizes.map(({ route, files, brotli, gzip }) => [
      route,
      String(files),
      (brotli / 1000).toFixed(1),
      marked(gzip / 1000, 1, gzip <= SIZE_AIM),
      `≤ ${SIZE_AIM / 1000}`,
    ]),
  ]);
}

/** A number; bold when it misses its aim. */
function marked(value: number, digits: number, reached: boolean): string {
  return reached ? value.toFixed(digits) : `**${value.toFixed(digits)}**`;
}

function lines([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}
