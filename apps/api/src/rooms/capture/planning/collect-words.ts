import {
  holdsSeveral,
  type ImportField,
  type PlannedColumn,
  type ReadingContext,
  readParts,
  readValue,
} from '@mikomi/domain/capture';
import type { Table } from '../reading/table.ts';
import type { FileSettings } from './import-settings.ts';
import type { OpenedFile } from './open-files.ts';

/** The words of the files that name records of ours, each with how often it stands there. */
export interface FileWords {
  readonly stages: ReadonlyMap<string, number>;
  readonly members: ReadonlyMap<string, number>;
  readonly products: ReadonlyMap<string, number>;
  readonly productGroups: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, number>;
  readonly lossReasons: ReadonlyMap<string, number>;
  /** Customer groups. */
  readonly groups: ReadonlyMap<string, number>;
  /** Whom and what a list among the files brings by itself. */
  readonly listedMembers: ReadonlyMap<string, number>;
  readonly listedProducts: ReadonlyMap<string, number>;
}

/** More different words than this name no records any more. */
export const MOST_WORDS = {
  stages: 60,
  members: 1000,
  products: 1000,
  productGroups: 100,
  sources: 300,
  lossReasons: 60,
  groups: 100,
  listedMembers: 1000,
  listedProducts: 1000,
} as const;

type Kind = keyof FileWords;

const WORDS_OF: Readonly<Partial<Record<ImportField, Kind>>> = {
  'lead.stage': 'stages',
  'lead.owner': 'members',
  'line.product': 'products',
  'line.group': 'productGroups',
  'touch.source': 'sources',
  'lead.lost-reason': 'lossReasons',
  'touch.last-source': 'sources',
  'group.name': 'groups',
  'member.name': 'listedMembers',
  'member.manager': 'listedMembers',
  'product.name': 'listedProducts',
};

interface Wanted {
  readonly column: PlannedColumn;
  readonly kind: Kind;
}

type Counted = Readonly<Record<Kind, Map<string, number>>>;

/** Collects the words of all sound rows; of each kind one more than may be used, to tell that there are too many. */
export async function collectWords(
  files: readonly OpenedFile[],
  settings: readonly FileSettings[],
  context: ReadingContext,
): Promise<FileWords> {
  const words = noWords();
  for (const [position, { table }] of files.entries()) {
    const wanted = (settings[position]?.columns ?? []).flatMap(wantedOf);
    if (wanted.length === 0) continue;
    for (const [kind, found] of Object.entries(await wordsOf(table, wanted, context)))
      for (const [word, count] of found) add(words, kind as Kind, word, count);
  }
  return words;
}

function wantedOf(column: PlannedColumn): readonly Wanted[] {
  const { target } = column;
  const kind =
    target.kind === 'credit' ? 'members' : target.kind === 'field' ? WORDS_OF[target.field] : undefined;
  return kind ? [{ column, kind }] : [];
}

/** What was collected of a table, by what was wanted: another choice seldom asks for other words. */
const collected = new WeakMap<Table, Map<string, Promise<Counted>>>();

function wordsOf(table: Table, wanted: readonly Wanted[], context: ReadingContext): Promise<Counted> {
  const kept = collected.get(table) ?? new Map<string, Promise<Counted>>();
  collected.set(table, kept);
  const asked = JSON.stringify([
    context,
    wanted.map(({ column: { index, reading }, kind }) => [index, reading, kind]),
  ]);
  const words = kept.get(asked) ?? readWords(table, wanted, context);
  kept.set(asked, words);
  return words;
}

async function readWords(table: Table, wanted: readonly Wanted[], context: ReadingContext): Promise<Counted> {
  const words = noWords();
  for await (const record of table.records()) {
    if (record.kind === 'damaged') continue;
    for (const { column, kind } of wanted) {
      const raw = record.cells[column.index] ?? '';
      const values = holdsSeveral(column.target)
        ? readParts(raw, column.reading, context).map((part) => part.value)
        : [readValue(raw, column.reading, context)];
      for (const value of values) if (value.kind === 'text') add(words, kind, value.text, 1);
    }
  }
  return words;
}

function add(words: Counted, kind: Kind, word: string, count: number): void {
  const known = words[kind].get(word);
  if (known !== undefined) words[kind].set(word, known + count);
  else if (words[kind].size <= MOST_WORDS[kind]) words[kind].set(word, count);
}

function noWords(): Counted {
  return {
    stages: new Map(),
    members: new Map(),
    products: new Map(),
    productGroups: new Map(),
    sources: new Map(),
    lossReasons: new Map(),
    groups: new Map(),
    listedMembers: new Map(),
    listedProducts: new Map(),
  };
}
