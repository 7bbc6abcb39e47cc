import { useLingui } from '@lingui/react/macro';
import { IconCall, IconMail } from '@mikomi/ui';
import { pointHref } from '#app/formats/point-href.ts';
import { ReachLink } from '#app/words/reach-link.tsx';
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
        <ReachLink
          kind="PHONE"
          href={pointHref('PHONE', phone.value) ?? ''}
          isRefused={refused?.has('PHONE')}
        >
          <IconCall aria-hidden="true" />
          {phone.shown}
        </ReachLink>
      ) : null}
      {email ? (
        <ReachLink
          kind="EMAIL"
          href={pointHref('EMAIL', email.value) ?? ''}
          isRefused={refused?.has('EMAIL')}
        >
          <IconMail aria-hidden="true" />
          {t({ message: 'E-mail', context: 'a message' })}
        </ReachLink>
      ) : null}
    </div>
  );
}
