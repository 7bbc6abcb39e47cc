import { useLingui } from '@lingui/react/macro';
import { Anchor, IconCall, IconMail } from '@mikomi/ui';
import { pointHref } from '#app/formats/point-href.ts';
import { DoNotBadge } from '#app/words/do-not-badge.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './party-head.module.css';

const PartyReachContactPoint = graphql(`
  fragment PartyReach_ContactPoint on ContactPoint {
    id
    kind
    value
    shown
  }
`);

type PartyReachProps = {
  readonly points: readonly FragmentType<typeof PartyReachContactPoint>[];
  /** The channels on which they do not want to be approached. */
  readonly refused?: ReadonlySet<string>;
};

/** One touch that calls or writes, where the whole list of ways is out of sight. */
export function PartyReach({ points, refused }: PartyReachProps) {
  const known = readFragment(PartyReachContactPoint, points);
  const { t } = useLingui();
  const phone = known.find(({ kind }) => kind === 'PHONE');
  const email = known.find(({ kind }) => kind === 'EMAIL');
  if (!phone && !email) return null;
  return (
    <div className={styles.reach}>
      {phone ? (
        <Anchor variant="default" href={pointHref('PHONE', phone.value) ?? ''}>
          <IconCall aria-hidden="true" />
          {phone.shown}
        </Anchor>
      ) : null}
      {phone && refused?.has('PHONE') ? <DoNotBadge kind="PHONE" /> : null}
      {email ? (
        <Anchor variant="default" href={pointHref('EMAIL', email.value) ?? ''}>
          <IconMail aria-hidden="true" />
          {t({ message: 'E-mail', context: 'a message' })}
        </Anchor>
      ) : null}
      {email && refused?.has('EMAIL') ? <DoNotBadge kind="EMAIL" /> : null}
    </div>
  );
}
