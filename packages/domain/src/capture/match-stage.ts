import type { Stage, StageKind } from '../leads/index.ts';
import { normaliseText } from '../shared/index.ts';

/** Where a word of the file's stage column goes: an own stage, or a new one to be made. */
export type StageMatch =
  | {
      readonly kind: 'stage';
      readonly stageId: string;
      readonly stageKind: StageKind;
      readonly why: 'SAME_NAME' | 'KNOWN_WORD';
    }
  | { readonly kind: 'new-stage'; readonly name: string; readonly stageKind: 'OPEN' };

const WON = words(
  'won|closed won|close won|converted|customer|signed|ordered|sale|success|deal closed|受注|成約|契約|契約済み|受注済み|契約済|受注済|成約済み|獲得|納品済み',
);
const LOST = words(
  'lost|closed lost|close lost|dead|disqualified|unqualified|rejected|cancelled|canceled|not interested|junk|dropped|失注|失注済み|見送り|断念|不成立|没|キャンセル|対象外|辞退|消滅',
);
const FIRST = words(
  'new|created|open|uncontacted|not contacted|prospecting|prospect|lead|subscriber|raw|未対応|未接触|未着手|見込み|リード|新規',
);

/**
 * Matches a stage word by its name, else by the words people use for won, lost and new; any other word asks for a new
 * open stage.
 * Source: ours, because files call winning by many words, while a new stage is made only by who confirms it.
 */
export function matchStage(word: string, stages: readonly Stage[]): StageMatch {
  const form = wordForm(word);
  const named = stages.find((stage) => wordForm(stage.name) === form);
  if (named) return { kind: 'stage', stageId: named.id, stageKind: named.kind, why: 'SAME_NAME' };
  const meant = WON.has(form) ? 'WON' : LOST.has(form) ? 'LOST' : FIRST.has(form) ? 'OPEN' : undefined;
  const known = meant && stages.find((stage) => stage.kind === meant);
  return known
    ? { kind: 'stage', stageId: known.id, stageKind: known.kind, why: 'KNOWN_WORD' }
    : { kind: 'new-stage', name: word.trim(), stageKind: 'OPEN' };
}

/** A stage word in one form: without the number or letter that lists it, or what stands between its words. */
export function wordForm(word: string): string {
  return normaliseText(word)
    .replace(/[\s_-]+/g, ' ')
    .replace(/^(\d{1,2}|[a-z])[.):]\s?/, '');
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split('|').map(wordForm));
}
