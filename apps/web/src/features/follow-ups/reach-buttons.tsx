import { useLingui } from '@lingui/react/macro';
import { Anchor, IconCall, IconMail, Kbd, Skeleton, Tooltip } from '@mikomi/ui';
import { ReachLink } from '#app/words/reach-link.tsx';
import type { FollowUpKind } from '#generated/graphql.ts';
import styles from './my-day.module.css';

type Point = { readonly href: string; readonly shown: string; readonly isRefused: boolean };

type ReachButtonsProps = {
  /** What was promised; nothing when a next step is missing. */
  readonly kind: FollowUpKind | undefined;
  readonly phone: Point | undefined;
  readonly email: Point | undefined;
  /** By a word alone, for a thumb. */
  readonly isShort: boolean;
};

/** The ways to the person, the one that was promised first; a way named by a word tells its address on hover and focus. */
export function ReachButtons({ kind, phone, email, isShort }: ReachButtonsProps) {
  const { t } = useLingui();
  const isMail = kind === 'EMAIL' && email !== undefined;
  const call = phone ? (
    <ReachLink
      kind="PHONE"
      variant={isMail ? 'default' : 'primary'}
      href={phone.href}
      isRefused={phone.isRefused}
    >
      <IconCall aria-hidden="true" />
      {isMail || isShort ? t`Call` : phone.shown} {phone.isRefused ? null : <Kbd>L</Kbd>}
    </ReachLink>
  ) : undefined;
  return (
    <>
      {isMail && email.isRefused ? (
        <ReachLink kind="EMAIL" href={email.href} isRefused>
          <IconMail aria-hidden="true" />
          {t({ message: 'E-mail', context: 'a message' })}
        </ReachLink>
      ) : isMail ? (
        <Tooltip text={email.shown}>
          <Anchor variant="primary" href={email.href}>
            <IconMail aria-hidden="true" />
            {t({ message: 'E-mail', context: 'a message' })} <Kbd>M</Kbd>
          </Anchor>
        </Tooltip>
      ) : null}
      {call && isMail && !phone?.isRefused ? <Tooltip text={phone?.shown}>{call}</Tooltip> : call}
    </>
  );
}

/** As wide as the ways will be, so that what stands beside them keeps its place. */
export function ReachOutline({ kind }: Pick<ReachButtonsProps, 'kind'>) {
  return (
    <>
      {kind === 'EMAIL' ? <ButtonOutline width="7.5rem" /> : null}
      <ButtonOutline width={kind === 'EMAIL' ? '6.25rem' : '10.5rem'} />
    </>
  );
}

const ButtonOutline = ({ width }: { readonly width: string }) => (
  <span className={styles.reach} style={{ flexBasis: width }}>
    <Skeleton shape="block" height="100%" />
  </span>
);
