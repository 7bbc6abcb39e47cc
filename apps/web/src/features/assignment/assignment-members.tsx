import { useLingui } from '@lingui/react/macro';
import { Badge, Button } from '@mikomi/ui';
import { lazy, Suspense, useState } from 'react';
import { SettingSection } from '#app/settings/setting-section.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './assignment.module.css';
import type { RuleChoices } from './rule-choices.ts';

const AssignmentMemberDialog = lazy(() =>
  import('./assignment-member-dialog.tsx').then(({ AssignmentMemberDialog }) => ({
    default: AssignmentMemberDialog,
  })),
);

const AssignmentMembersMember = graphql(`
  fragment AssignmentMembers_AssignmentMember on AssignmentMember {
    member {
      id
      name
    }
    weight
    caps {
      limit
      potential
      atMost
    }
    openLeads
    givenToday
    absences
    viewerCanSetAvailability
    ...MemberDraft_AssignmentMember
  }
`);

type AssignmentMembersProps = {
  readonly members: readonly FragmentType<typeof AssignmentMembersMember>[];
  readonly choices: RuleChoices;
};

/** Who gets leads: their share, their limits, what they have, and whether they take any just now. */
export function AssignmentMembers({ members, choices }: AssignmentMembersProps) {
  const { t } = useLingui();
  const [opened, setOpened] = useState<string>();
  const known = readFragment(AssignmentMembersMember, members);
  const edited = known.find(({ member }) => member?.id === opened);
  return (
    <SettingSection
      title={t`Members`}
      about={t`Share, limits, skills, hours, and when somebody is away. It counts from the next lead on.`}
    >
      <div className={styles.scroll}>
        <table className={`${styles.table} ${styles.members}`}>
          <thead>
            <tr>
              <th scope="col">{t`Name`}</th>
              <th scope="col" className={styles.number}>{t`Share`}</th>
              <th scope="col" className={styles.number}>{t`Today`}</th>
              <th scope="col" className={styles.number}>{t`Open`}</th>
              <th scope="col">{t`Takes leads`}</th>
              <th scope="col" />
            </tr>
          </thead>
          <tbody>
            {known.map(
              ({ member, weight, caps, openLeads, givenToday, absences, viewerCanSetAvailability }) => {
                const most = (limit: string) =>
                  caps.find((cap) => cap.limit === limit && !cap.potential)?.atMost ?? null;
                const of = (count: number, cap: number | null) =>
                  cap === null ? `${count}` : `${count} / ${cap}`;
                return (
                  <tr key={member?.id}>
                    <td className={styles.name}>{member?.name}</td>
                    <td className={styles.number} data-of={t`Share`}>
                      {weight}
                    </td>
                    <td className={styles.number} data-of={t`Today`}>
                      {of(givenToday, most('PER_DAY'))}
                    </td>
                    <td className={styles.number} data-of={t`Open`}>
                      {of(openLeads, most('OPEN_LEADS'))}
                    </td>
                    <td className={styles.takes} data-away={absences.length > 0 || undefined}>
                      {absences.length === 0 ? (
                        <Badge>{t`Yes`}</Badge>
                      ) : (
                        <span className={styles.faint}>{absences.join(' ')}</span>
                      )}
                    </td>
                    <td className={styles.act}>
                      {viewerCanSetAvailability ? (
                        <Button size="small" variant="quiet" onPress={() => setOpened(member?.id)}>
                          {t`Change…`}
                        </Button>
                      ) : null}
                    </td>
                  </tr>
                );
              },
            )}
          </tbody>
        </table>
      </div>
      {edited ? (
        <Suspense fallback={null}>
          <AssignmentMemberDialog member={edited} choices={choices} onClose={() => setOpened(undefined)} />
        </Suspense>
      ) : null}
    </SettingSection>
  );
}
