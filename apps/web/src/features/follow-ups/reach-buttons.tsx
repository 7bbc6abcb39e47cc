import { Anchor, IconCall, IconMail, Kbd } from '@mikomi/ui';
import { DoNotBadge } from '#app/words/do-not-badge.tsx';
import type { FollowUpKind } from '#generated/graphql.ts';

type Point = { readonly href: string; readonly shown: string; readonly isRefused: boolean };

type ReachButtonsProps = {
  /** What was promised; nothing when a next step is missing. */
  readonly kind: FollowUpKind | undefined;
  readonly phone: Point | undefined;
  readonly email: Point | undefined;
};

/** The ways to the person, the one that was promised first. */
export function ReachButtons({ kind, phone, email }: ReachButtonsProps) {
  const isMail = kind === 'EMAIL' && email !== undefined;
  const call = phone ? (
    <Anchor variant={isMail || phone.isRefused ? 'default' : 'primary'} href={phone.href}>
      <IconCall aria-hidden="true" />
      {phone.shown} <Kbd>L</Kbd>
    </Anchor>
  ) : null;
  const mail = isMail ? (
    <Anchor variant={email.isRefused ? 'default' : 'primary'} href={email.href}>
      <IconMail aria-hidden="true" />
      {email.shown}
    </Anchor>
  ) : null;
  return (
    <>
      {mail}
      {isMail && email.isRefused ? <DoNotBadge kind="EMAIL" /> : null}
      {call}
      {phone?.isRefused ? <DoNotBadge kind="PHONE" /> : null}
    </>
  );
}
