import { matchStage, type SpellingSuggestion, suggestSpelling, suggestStage } from '@mikomi/domain/capture';
import type { StageKind } from '@mikomi/domain/leads';
import { normaliseText } from '@mikomi/domain/shared';
import type { ImportChoices } from './import-choices.ts';
import { memberWord } from './import-settings.ts';
import type { Knowledge, KnownMember } from './knowledge.ts';

/** A word of the stage column and where it goes: a stage, or a new one. */
export interface StageWord {
  readonly word: string;
  readonly count: number;
  readonly stageId: string | null;
  readonly kind: StageKind;
  /** The stage's name, of the one that is to be made too. */
  readonly name: string;
  /** A stage of ours that it may mean. */
  readonly suggestion: { readonly stageId: string; readonly name: string } | null;
  readonly open: boolean;
}

/** A product of the file: of the catalogue, or to be made under this name. */
export interface ProductWord {
  readonly word: string;
  readonly count: number;
  readonly name: string;
  readonly productId: string | null;
  readonly suggestion: SpellingSuggestion | null;
  readonly open: boolean;
  /** A list among the files brings it. */
  readonly listed: boolean;
}

/** A name of a seller in the file: a member, a member to be made, or nobody. */
export interface MemberWord {
  readonly word: string;
  readonly count: number;
  readonly memberId: string | null;
  readonly create: boolean;
  readonly suggestion: { readonly memberId: string; readonly name: string } | null;
  readonly open: boolean;
  /** A list among the files brings them. */
  readonly listed: boolean;
}

type Counted = ReadonlyMap<string, number>;

/** The stage that each word of a file means: the one chosen, the one that matches, a new one, or open where a near one is proposed. */
export function settleStages(words: Counted, choices: ImportChoices, known: Knowledge): readonly StageWord[] {
  return [...words].map(([word, count]) => {
    const chosen = choices.stages?.find((each) => each.word === word);
    const settled = { word, count, suggestion: null, open: false };
    const stage = known.stages.find(({ id }) => id === chosen?.stageId);
    if (stage) return { ...settled, stageId: stage.id, kind: stage.kind, name: stage.name };
    if (chosen?.newStage) return { ...settled, stageId: null, ...chosen.newStage };
    const match = matchStage(word, known.stages);
    if (match.kind === 'stage') {
      const matched = known.stages.find(({ id }) => id === match.stageId);
      return { ...settled, stageId: match.stageId, kind: match.stageKind, name: matched?.name ?? word };
    }
    const near = suggestStage(word, known.stages);
    if (near && choices.acceptProposals)
      return { ...settled, stageId: near.id, kind: near.kind, name: near.name };
    const suggestion = near ? { stageId: near.id, name: near.name } : null;
    const open = suggestion !== null;
    return { word, count, stageId: null, kind: match.stageKind, name: match.name, suggestion, open };
  });
}

/** The product that each word of a file means: known, listed by another file, new, or open where a spelling is proposed. */
export function settleProducts(
  words: Counted,
  listed: Counted,
  choices: ImportChoices,
  known: Knowledge,
): readonly ProductWord[] {
  const byKey = new Map(known.products.map((product) => [product.nameKey, product]));
  const coming = new Map([...listed.keys()].map((name) => [normaliseText(name), name]));
  const names = [...known.products.map(({ name }) => name), ...coming.values()];
  return [...words].map(([word, count]) => {
    const chosen = choices.products?.find((each) => each.word === word)?.name;
    const isKnown = byKey.has(normaliseText(word)) || coming.has(normaliseText(word));
    const suggestion = isKnown ? undefined : suggestSpelling(word, [...new Set(names)]);
    const taken = choices.acceptProposals ? suggestion?.name : undefined;
    const name = chosen ?? taken ?? word;
    const product = byKey.get(normaliseText(name));
    const listedName = coming.get(normaliseText(name));
    return {
      word,
      count,
      name: product?.name ?? listedName ?? name,
      productId: product?.id ?? null,
      suggestion: suggestion ?? null,
      open: suggestion !== undefined && chosen === undefined && taken === undefined,
      listed: product === undefined && listedName !== undefined,
    };
  });
}

/** The member that each word of a file means: chosen, known, listed by another file, new, or open where a spelling is proposed. */
export function settleMembers(
  words: Counted,
  listed: Counted,
  choices: ImportChoices,
  known: Knowledge,
): readonly MemberWord[] {
  const coming = new Set([...listed.keys()].map(memberWord));
  // An active member before a former one of the same name.
  const ordered = [...known.members].sort((a, b) => Number(a.active) - Number(b.active));
  const byWord = new Map<string, KnownMember>(
    ordered.flatMap((member) => [
      [memberWord(member.name), member] as const,
      ...(member.email ? [[memberWord(member.email), member] as const] : []),
    ]),
  );
  const active = known.members.filter((member) => member.active);
  const names = active.map(({ name }) => name);
  return [...words].map(([word, count]) => {
    const chosen = choices.members?.find((each) => each.word === word);
    const found = byWord.get(memberWord(word));
    const isListed = !found && coming.has(memberWord(word));
    const near = found || isListed || names.length === 0 ? undefined : suggestSpelling(word, names);
    const meant = near && active.find(({ name }) => name === near.name);
    const suggestion = meant ? { memberId: meant.id, name: meant.name } : null;
    const taken = choices.acceptProposals ? suggestion?.memberId : undefined;
    if (chosen)
      return {
        word,
        count,
        memberId: chosen.memberId ?? null,
        create: !chosen.memberId && chosen.create === true,
        suggestion,
        open: false,
        listed: false,
      };
    const memberId = found?.id ?? taken ?? null;
    return {
      word,
      count,
      memberId,
      create: memberId === null && !isListed,
      suggestion,
      open: suggestion !== null && memberId === null,
      listed: isListed,
    };
  });
}
