import { basename } from 'node:path';
import { StartError } from '../platform/start-error.ts';

export const USAGE =
  'import <file…> --organization <slug> [--yes] [--join <file>:<its column>=<column of the leads>]';

/** By which columns the rows of a file add to the leads of the main one. */
export interface WantedJoin {
  readonly file: string;
  readonly own: string;
  readonly main: string;
}

export interface ImportWords {
  readonly files: readonly string[];
  readonly slug: string;
  readonly yes: boolean;
  readonly joins: readonly WantedJoin[];
}

/** Reads the words behind `pnpm mikomi import`. */
export function readImportWords(words: readonly string[]): ImportWords {
  const files: string[] = [];
  const joins: WantedJoin[] = [];
  let slug: string | undefined;
  let yes = false;
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--organization') slug = rest.shift();
    else if (word === '--join') joins.push(joinIn(rest.shift() ?? ''));
    else if (word === '--yes') yes = true;
    else if (word.startsWith('--'))
      throw new StartError(`There is no option ${word}. Known are --organization, --yes and --join.`);
    else files.push(word);
  }
  if (files.length === 0 || !slug) throw new StartError(`Say which files and which organization: ${USAGE}`);
  return { files, slug, yes, joins };
}

function joinIn(word: string): WantedJoin {
  const [, file, own, main] = /^(.+):([^:=]+)=([^=]+)$/.exec(word) ?? [];
  if (!file || !own || !main)
    throw new StartError(`--join is written <file>:<its column>=<column of the leads>, not “${word}”.`);
  return { file: basename(file), own, main };
}

interface Columned {
  readonly file: { readonly id: string; readonly name: string };
  readonly columns: readonly { readonly column: { readonly index: number; readonly name: string } }[];
}

/** The joins of the command as choices of a plan, their columns found by name. */
export function joinsOf(
  plan: { readonly files: readonly Columned[]; readonly settings: { readonly main: number } },
  joins: readonly WantedJoin[],
) {
  const main = plan.files[plan.settings.main];
  return joins.map(({ file, own, main: mainColumn }) => {
    const found = plan.files.find((each) => each.file.name === file);
    if (!found) throw new StartError(`--join names “${file}”, which is none of the files.`);
    return {
      fileId: found.file.id,
      join: { first: columnOf(main, mainColumn), second: columnOf(found, own) },
    };
  });
}

function columnOf(file: Columned | undefined, name: string): number {
  const column = file?.columns.find((each) => each.column.name === name)?.column;
  if (column) return column.index;
  const names = file?.columns.map((each) => each.column.name).join(', ');
  throw new StartError(`${file?.file.name} has no column “${name}”; it has ${names}.`);
}
