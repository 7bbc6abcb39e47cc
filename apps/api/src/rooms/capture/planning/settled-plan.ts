import type { ImportKind } from '@mikomi/domain/capture';
import type { CustomField } from '@mikomi/domain/catalog';
import type { Refusal } from '@mikomi/domain/shared';
import type { FileWords } from './collect-words.ts';
import type { ImportSettings } from './import-settings.ts';
import type { NewChoices } from './new-choices.ts';
import type { FilePlan } from './plan-files.ts';
import type { MemberWord, ProductWord, StageWord } from './settle-words.ts';

/** An import as it would run: what was proposed and chosen, and what still stands in its way. */
export interface SettledPlan {
  readonly kind: ImportKind;
  readonly files: readonly FilePlan[];
  readonly words: FileWords;
  readonly stages: readonly StageWord[];
  readonly products: readonly ProductWord[];
  readonly members: readonly MemberWord[];
  /** The choices that existing fields get of the files. */
  readonly choices: readonly NewChoices[];
  /** By which saved mapping its columns go where they go; null for none. */
  readonly mapping: { readonly id: string; readonly name: string } | null;
  /** The customer groups that the import makes. */
  readonly newGroups: readonly string[];
  /** The organization's own fields by their ids, with the choices that they get. */
  readonly fields: ReadonlyMap<string, CustomField>;
  readonly settings: ImportSettings;
  /** The stage that a lead of each status goes to when no word names one. */
  readonly stageNames: ReadonlyMap<string, string>;
  /** Why it can't start yet, each under the place in the plan that answers it. */
  readonly problems: readonly Refusal[];
}
