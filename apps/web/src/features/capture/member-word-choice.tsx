import { useLingui } from '@lingui/react/macro';
import { Button, IconExpand, Popover } from '@mikomi/ui';
import { MemberChoice } from '#app/form/member-choice.lookup.tsx';
import styles from './word-rows.module.css';

type MemberWordChoiceProps = {
  readonly word: string;
  /** What holds now, in words. */
  readonly current: string;
  readonly onNew: () => void;
  readonly onNobody: () => void;
  readonly onMember: (id: string) => void;
};

/** Whom a word of the file means: somebody found by name among however many there are, a new member, or nobody. */
export function MemberWordChoice(props: MemberWordChoiceProps) {
  const { word, current, onNew, onNobody, onMember } = props;
  const { t } = useLingui();
  const label = t`Member of ${word}`;
  return (
    <Popover
      label={label}
      trigger={
        <Button size="small" aria-label={`${label}: ${current}`} trailing={<IconExpand aria-hidden="true" />}>
          {current}
        </Button>
      }
    >
      {(close) => {
        const choosing = (choose: () => void) => () => {
          close();
          choose();
        };
        return (
          <div className={styles.members}>
            <MemberChoice
              label={t`Member`}
              autoFocus
              value={null}
              onChange={(member) => {
                if (member === null) return;
                close();
                onMember(member.id);
              }}
            />
            <Button size="small" variant="quiet" onPress={choosing(onNew)}>{t`New member: ${word}`}</Button>
            <Button size="small" variant="quiet" onPress={choosing(onNobody)}>{t`Nobody`}</Button>
          </div>
        );
      }}
    </Popover>
  );
}
