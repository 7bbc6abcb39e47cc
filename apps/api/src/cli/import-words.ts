import { basename } from 'node:path';
import { type CivilDay, type DayOrder, isRefusal, parseDay } from '@mikomi/domain/shared';
import { StartError } from '../platform/start-error.ts';

export const USAGE =
  'import <file…> --organization <slug> [--yes] [--join <file>:<its column>=<column of the leads>] [--days <file>:<column>=year-first|month-first|day-first] [--captured-on <day>]';

/** By which columns the rows of a file add to the leads of the main one. */
export interface WantedJoin {
  readonly file: string;
  readonly own: string;
  readonly main: string;
}

/** In which order the days of a column are written, where two orders fit. */
export interface WantedDays {
  readonly file: string;
  readonly column: string;
  readonly order: DayOrder;
}

export interface ImportWords {
  readonly files: readonly string[];
  readonly slug: string;
  readonly yes: boolean;
  readonly joins: readonly WantedJoin[];
  readonly days: readonly WantedDays[];
  /** The day on which open leads came in whose row has none; the day of the import unless said. */
  readonly capturedOn: CivilDay | undefined;
}

/** Reads the words behind `pnpm mikomi import`. */
export function readImportWords(words: readonly string[]): ImportWords {
  const files: string[] = [];
  const joins: WantedJoin[] = [];
  const days: WantedDays[] = [];
  let capturedOn: CivilDay | undefined;
  let slug: string | undefined;
  let yes = false;
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--organization') slug = rest.shift();
    else if (word === '--join') joins.push(joinIn(rest.shift() ?? ''));
    else if (word === '--days') days.push(daysIn(rest.shift() ?? ''));
    else if (word === '--captured-on') capturedOn = dayIn(rest.shift() ?? '');
    else if (word === '--yes') yes = true;
    else if (word.startsWith('--'))
      throw new StartError(
        `There is no option ${word}. Known are --organization, --yes, --join, --days and --captured-on.`,
      );
    else files.push(word);
  }
  if (files.length === 0 || !slug) throw new StartError(`Say which files and which organization: ${USAGE}`);
  return { files, slug, yes, joins, days, capturedOn };
}

function dayIn(word: string): CivilDay {
  const day = parseDay(word);
  if (isRefusal(day)) throw new StartError(`--captured-on takes a day such as 2026-11-23, not “${word}”.`);
  return day;
}

function joinIn(word: string): WantedJoin {
  const [, file, own, main] = /^(.+):([^:=]+)=([^=]+)$/.exec(word) ?? [];
  if (!file || !own || !main)
    throw new StartError(`--join is written <file>:<its column>=<column of the leads>, not “${word}”.`);
  return { file: basename(file), own, main };
}

const ORDERS: Readonly<Record<string, DayOrder>> = {
  'year-first': 'YMD',
  'month-first': 'MDY',
  'day-first': 'DMY',
};

function daysIn(word: string): WantedDays {
  const [, file, column, written] = /^(.+):([^:=]+)=([^=]+)$/.exec(word) ?? [];
  const order = ORDERS[written ?? ''];
  if (!file || !column || !order)
    throw new StartError(
      `--days is written <file>:<column>=day-first, month-first or year-first, not “${word}”.`,
    );
  return { file: basename(file), column, order };
}

interface Columned {
  readonly file: { readonly id: string; readonly name: string };
  readonly columns: readonly { readonly column: { readonly index: number; readonly name: string } }[];
}

/** What the command says of its files as choices of a plan, columns found by name. */
export function fileChoicesOf(
  plan: { readonly files: readonly Columned[]; readonly settings: { readonly main: number } },
  { joins, days }: Pick<ImportWords, 'joins' | 'days'>,
) {
  const main = plan.files[plan.settings.main];
  const named = (option: string, name: string): Columned => {
    const found = plan.files.find((each) => each.file.name === name);
    if (!found) throw new StartError(`${option} names “${name}”, which is none of the files.`);
    return found;
  };
  const joined = joins.map(({ file, own, main: mainColumn }) => {
    const found = named('--join', file);
    return { found, join: { first: columnOf(main, mainColumn), second: columnOf(found, own) } };
  });
  const ordered = days.map(({ file, column, order }) => {
    const found = named('--days', file);
    return { found, column: { column: columnOf(found, column), reading: { dayOrder: order } } };
  });
  return plan.files.flatMap((file) => {
    const join = joined.find(({ found }) => found === file)?.join;
    const columns = ordered.flatMap(({ found, column }) => (found === file ? [column] : []));
    if (!join && columns.length === 0) return [];
    return [{ fileId: file.file.id, ...(join ? { join } : {}), ...(columns.length > 0 ? { columns } : {}) }];
  });
}

function columnOf(file: Columned | undefined, name: string): number {
  const column = file?.columns.find((each) => each.column.name === name)?.column;
  if (column) return column.index;
  const names = file?.columns.map((each) => each.column.name).join(', ');
  throw new StartError(`${file?.file.name} has no column “${name}”; it has ${names}.`);
}
