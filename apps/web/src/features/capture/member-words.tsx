import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useNames } from '#app/form/names.lookup.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { MemberWordChoice } from './member-word-choice.tsx';
import { chooseMember, type PlanChoices } from './plan-choices.ts';
import { WordHead } from './word-head.tsx';
import { WordQuestion } from './word-question.tsx';
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

/** Each name of a seller, and whom it means; what looks like a slip of spelling is asked. */
export function MemberWords({ words, members, onChoose }: MemberWordsProps) {
  const { t } = useLingui();
  const known = readFragment(MemberWordsWord, words);
  const listed = new Map(members.map(({ id, name }) => [id, name]));
  const further = useNames(
    known.flatMap(({ memberId }) => (memberId && !listed.has(memberId) ? [memberId] : [])),
  );
  const nameOf = (id: string) => listed.get(id) ?? further?.get(id);
  const choose = (word: string, meant: { readonly create: boolean } | { readonly memberId: string }) =>
    onChoose((plan) => chooseMember(plan, { word, ...meant }));
  return (
    <ul className={styles.rows}>
      <WordHead word={t`Word of the file`} count={t`How often`} choice={t`Means here`} />
      {known.map(({ word, count, memberId, create, suggestion, suggestionId, asks, isListed }) => (
        <li key={word} className={styles.row} data-asks={asks || undefined}>
          <span className={styles.word}>{word}</span>
          <span className={styles.count}>{plural(count, { one: '# row', other: '# rows' })}</span>
          <span className={styles.choice}>
            {asks && suggestionId ? (
              <WordQuestion
                suggestion={suggestion}
                no={t`No, a new member`}
                onYes={() => choose(word, { memberId: suggestionId })}
                onNo={() => choose(word, { create: true })}
              />
            ) : (
              <MemberWordChoice
                word={word}
                current={
                  memberId
                    ? (nameOf(memberId) ?? suggestion ?? word)
                    : create
                      ? t`New member: ${word}`
                      : isListed
                        ? t`${word}, from your list`
                        : t`Nobody`
                }
                onNew={() => choose(word, { create: true })}
                onNobody={() => choose(word, { create: false })}
                onMember={(id) => choose(word, { memberId: id })}
              />
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
