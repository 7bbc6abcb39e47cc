import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { chooseMember, type PlanChoices } from './plan-choices.ts';
import { WordChoice } from './word-choice.tsx';
import { WordHead } from './word-head.tsx';
import styles from './word-rows.module.css';

const MemberWordsWord = graphql(`
  fragment MemberWords_ImportMemberWord on ImportMemberWord {
    word
    count
    memberId
    create
    suggestion
    suggestionId
    asks
    isListed
  }
`);

type MemberWordsProps = {
  readonly words: readonly FragmentType<typeof MemberWordsWord>[];
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (change: (plan: PlanChoices) => PlanChoices) => void;
};

const NEW = 'new';
const NOBODY = 'nobody';

/** Each name of a seller, and whom it means; what looks like a slip of spelling is asked. */
export function MemberWords({ words, members, onChoose }: MemberWordsProps) {
  const { t } = useLingui();
  const choose = (word: string, id: string) =>
    onChoose((plan) =>
      chooseMember(plan, {
        word,
        ...(id === NEW ? { create: true } : id === NOBODY ? { create: false } : { memberId: id }),
      }),
    );
  return (
    <ul className={styles.rows}>
      <WordHead word={t`Word of the file`} count={t`How often`} choice={t`Means here`} />
      {readFragment(MemberWordsWord, words).map(
        ({ word, count, memberId, create, suggestion, suggestionId, asks, isListed }) => (
          <li key={word} className={styles.row} data-asks={asks || undefined}>
            <span className={styles.word}>{word}</span>
            <span className={styles.count}>{plural(count, { one: '# row', other: '# rows' })}</span>
            <span className={styles.choice}>
              {asks && suggestionId ? (
                <>
                  <span className={styles.question}>
                    <Trans>Is this {suggestion}?</Trans>
                  </span>
                  <Button size="small" onPress={() => choose(word, suggestionId)}>{t`Yes`}</Button>
                  <Button size="small" onPress={() => choose(word, NEW)}>{t`No, a new member`}</Button>
                </>
              ) : (
                <WordChoice
                  label={t`Member of ${word}`}
                  current={
                    memberId
                      ? (members.find(({ id }) => id === memberId)?.name ?? suggestion ?? word)
                      : create
                        ? t`New member: ${word}`
                        : isListed
                          ? t`${word}, from your list`
                          : t`Nobody`
                  }
                  options={[
                    { id: NEW, text: t`New member: ${word}` },
                    { id: NOBODY, text: t`Nobody` },
                    ...members.map(({ id, name }) => ({ id, text: name })),
                  ]}
                  onChoose={(id) => choose(word, id)}
                />
              )}
            </span>
          </li>
        ),
      )}
    </ul>
  );
}
