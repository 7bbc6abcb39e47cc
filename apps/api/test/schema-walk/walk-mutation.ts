import {
  type GraphQLField,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
} from 'graphql';
import type { Caller, GraphQLAnswer } from '../testkit/caller.ts';
import type { Filled } from './filled-organization.ts';
import { selectionOf } from './generate-documents.ts';
import { type Choices, DEEPEST_INPUT, objectFor } from './generate-values.ts';

/** A place of an input where an id stands, as a refusal would name it. */
type Leaf = string;

/** Which type's id each place takes, learned from the refusals of wrong ones. */
export type LearnedTypes = Map<Leaf, string>;

export interface Call {
  readonly answer: GraphQLAnswer;
  readonly result:
    | { readonly __typename?: string; readonly code?: string; readonly path?: string[] }
    | undefined;
}

/** One mutation, called with inputs made from its own description. */
export class MutationWalk {
  readonly name: string;
  readonly leaves: readonly Leaf[];
  /** What is said of each place. */
  readonly #about: ReadonlyMap<Leaf, string>;
  readonly #input: GraphQLInputObjectType;
  readonly #document: string;
  readonly #learned: LearnedTypes = new Map();

  constructor(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>) {
    this.name = field.name;
    const [argument] = field.args;
    if (!argument) throw new Error(`${field.name} takes no input`);
    this.#input = getNullableType(argument.type) as GraphQLInputObjectType;
    this.#about = new Map(idsIn(this.#input, [], ''));
    this.leaves = [...this.#about.keys()];
    const all: Choices = { id: () => 'Nothing_0', wants: () => true };
    const selection = selectionOf(schema, getNamedType(field.type), 2, all);
    this.#document = `mutation ($input: ${this.#input.name}!) { ${field.name}(input: $input) { ${selection} } }`;
  }

  /** Everything given, and each id by itself with no more than it needs: a field that stands in the way hides nothing. */
  shapes(): readonly Choices['wants'][] {
    const alone = this.leaves.map((leaf) => (path: readonly string[]) => {
      const place = path.filter((part) => part !== '!').join('.');
      return leaf === place || leaf.startsWith(`${place}.`);
    });
    return [(path) => path.at(-1) !== '!', ...alone];
  }

  /** Each field by itself with no more than it needs. */
  pieces(): readonly Choices['wants'][] {
    return Object.keys(this.#input.getFields()).map((name) => (path: readonly string[]) => path[0] === name);
  }

  /** Calls with rows of `own`, but at the places where `foreign` says so. Wrong types of ids are learned from. */
  async call(
    caller: Caller,
    wants: Choices['wants'],
    own: Filled,
    foreign: Filled = own,
    isForeign: (leaf: Leaf) => boolean = () => true,
  ): Promise<Call> {
    for (let tries = 0; ; tries += 1) {
      const sent: Leaf[] = [];
      const id = (path: readonly string[]) => {
        const leaf = path.join('.');
        sent.push(leaf);
        return idIn(isForeign(leaf) ? foreign : own, this.#typeAt(leaf, own));
      };
      const answer = await caller.ask(this.#document, { input: objectFor(this.#input, [], { id, wants }) });
      const result = answer.data?.[this.name] as Call['result'];
      const wrong = result?.code === 'ID_UNREADABLE' && sent.find((leaf) => isAt(leaf, result.path ?? []));
      if (!wrong || tries > 300) return { answer, result };
      this.#tryNext(wrong, own);
    }
  }

  #typeAt(leaf: Leaf, own: Filled): string {
    const known = this.#learned.get(leaf);
    if (known) return known;
    const guessed = guess(leaf, own, this.#about.get(leaf));
    this.#learned.set(leaf, guessed);
    return guessed;
  }

  #tryNext(leaf: Leaf, own: Filled): void {
    const types = [...own.globalIds.keys()];
    const next = (types.indexOf(this.#learned.get(leaf) ?? '') + 1) % types.length;
    this.#learned.set(leaf, types[next] ?? '');
  }
}

const RAW = 'raw ';

/** The id of the row of a type; some are told without their type. */
function idIn(filled: Filled, type: string): string {
  if (!type.startsWith(RAW)) return filled.globalIds.get(type) ?? 'Nothing_0';
  return filled.keys.get(type.slice(RAW.length)) ?? 'nothing';
}

/** What a field's name says of the type it refers to. */
export function guess(leaf: Leaf, { globalIds }: Filled, about = ''): string {
  const name = leaf
    .split('.')
    .filter((part) => !/^(\d+|eq|in|id|ids)$/.test(part))
    .at(-1)
    ?.replace(/Ids?$/, '');
  if (!name) return [...globalIds.keys()][0] ?? '';
  if (name === 'command') return `${RAW}command`;
  if (/^(owner|manager|successor|assignee|member|author|collaborator)$/.test(name)) return 'Member';
  const plain = name[0]?.toUpperCase() + name.slice(1);
  const said = about.split(/\W+/).map((word) => word && word[0]?.toUpperCase() + word.slice(1));
  const names = [plain, ...said].flatMap((word) => [word, word.replace(/ies$/, 'y'), word.replace(/s$/, '')]);
  return names.find((one) => globalIds.has(one)) ?? 'Lead';
}

function isAt(leaf: Leaf, path: readonly string[]): boolean {
  const place = path.join('.');
  return place !== '' && (leaf === place || leaf.startsWith(`${place}.`) || place.startsWith(`${leaf}.`));
}

/** Every place of an input where an id may stand, alternatives included, with what is said of it. */
function idsIn(
  type: GraphQLInputType,
  path: readonly string[],
  about: string,
): readonly (readonly [Leaf, string])[] {
  if (type instanceof GraphQLNonNull) return idsIn(type.ofType, path, about);
  if (type instanceof GraphQLList) return idsIn(type.ofType, [...path, '0'], about);
  if (type instanceof GraphQLInputObjectType && path.length < DEEPEST_INPUT)
    return Object.values(type.getFields()).flatMap((field) =>
      idsIn(field.type, [...path, field.name], field.description ?? ''),
    );
  return getNamedType(type).name === 'ID' ? [[path.join('.'), about]] : [];
}
