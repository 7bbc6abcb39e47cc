import { useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mikomi/ui';
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from '#app/list/list-bar.module.css';

const ADDRESSES = {
  members: '/o/$slug/team',
  teams: '/o/$slug/team/teams',
  invitations: '/o/$slug/team/invitations',
} as const;

type TeamBarProps = {
  readonly slug: string;
  readonly current: keyof typeof ADDRESSES;
  /** Whether invitations are this viewer's business. */
  readonly canInvite: boolean;
  readonly children?: ReactNode;
};

/** The people, how they are grouped, who is still on the way; and what can be done here. */
export function TeamBar({ slug, current, canInvite, children }: TeamBarProps) {
  const { t } = useLingui();
  const router = useRouter();
  return (
    <div className={styles.bar}>
      <SegmentedControl
        label={t`Team`}
        value={current}
        onChange={(id) => {
          if (id !== current)
            void router.navigate({ to: ADDRESSES[id as keyof typeof ADDRESSES], params: { slug } });
        }}
        segments={[
          { id: 'members', text: t`Members` },
          { id: 'teams', text: t`Teams` },
          ...(canInvite ? [{ id: 'invitations', text: t`Invitations` }] : []),
        ]}
      />
      {children}
    </div>
  );
}
