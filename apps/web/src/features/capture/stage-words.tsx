import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { ImportStageWordInput, StageKind } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { chooseStage, type PlanChoices } from './plan-choices.ts';
import { isSaidBy } from './said-by.ts';
import { WordChoice } from './word-choice.tsx';
import { WordHead } from './word-head.tsx';
import { WordQuestion } from './word-question.tsx';
import styles from './word-rows.module.css';

const StageWordsWord = graphql(`
  fragment StageWords_ImportStageWord on ImportStageWord {
    word
    count
    kind
    stageId
    stageName
    suggestion
    suggestionId
    asks
  }
`);

type StageWordsProps = {
  readonly words: readonly FragmentType<typeof StageWordsWord>[];
  readonly stages: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
  readonly onChoose: (change: (plan: PlanChoices) => PlanChoices) => void;
};

/** Each word of the stage column, and the stage it means; what looks like a stage in other words is asked. */
export function StageWords({ words, stages, onChoose }: StageWordsProps) {
  const { t } = useLingui();
  const kinds: Readonly<Record<StageKind, string>> = { OPEN: t`open`, WON: t`won`, LOST: t`lost` };
  /** What kind a stage is, unless its name says so already: no “Won (won)”. */
  const detail = (kind: StageKind, name: string) =>
    isSaidBy(name, kinds[kind]) ? {} : { detail: kinds[kind] };
  const known = (kind: StageKind, name: string) =>
    isSaidBy(name, kinds[kind]) ? name : t`${name} (${kinds[kind]})`;
  const fresh = (kind: StageKind, name: string) => {
    if (kind === 'OPEN') return t`New step: ${name}`;
    return kind === 'WON' ? t`New way to win: ${name}` : t`New way to lose: ${name}`;
  };
  const choose = (word: string, meant: Omit<ImportStageWordInput, 'word'>) =>
    onChoose((plan) => chooseStage(plan, { word, ...meant }));
  const make = (word: string, kind: StageKind) => choose(word, { newStage: { name: word, kind } });
  return (
    <ul className={styles.rows}>
      <WordHead word={t`Word of the file`} count={t`How often`} choice={t`Means here`} />
      {readFragment(StageWordsWord, words).map(
        ({ word, count, kind, stageId, stageName, suggestion, suggestionId, asks }) => (
          <li key={word} className={styles.row} data-asks={asks || undefined}>
            <span className={styles.word}>{word}</span>
            <span className={styles.count}>{plural(count, { one: '# row', other: '# rows' })}</span>
            <span className={styles.choice}>
              {asks && suggestionId ? (
                <WordQuestion
                  suggestion={suggestion}
                  no={t`No, a new stage`}
                  onYes={() => choose(word, { stageId: suggestionId })}
                  onNo={() => make(word, 'OPEN')}
                />
              ) : (
                <WordChoice
                  label={t`Stage of ${word}`}
                  current={stageId ? known(kind, stageName) : fresh(kind, stageName)}
                  options={[
                    ...stages.map((stage) => ({
                      id: stage.id,
                      text: stage.name,
                      ...detail(stage.kind as StageKind, stage.name),
                    })),
                    ...(['OPEN', 'WON', 'LOST'] as const).map((each) => ({
                      id: `new:${each}`,
                      text: fresh(each, word),
                    })),
                  ]}
                  onChoose={(id) => {
                    const made = /^new:(OPEN|WON|LOST)$/.exec(id)?.[1] as StageKind | undefined;
                    if (made) make(word, made);
                    else choose(word, { stageId: id });
                  }}
                />
              )}
            </span>
          </li>
        ),
      )}
    </ul>
  );
}
