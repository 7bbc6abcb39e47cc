import { Anchor, type AnchorProps, Button } from '@mikomi/ui';
import type { ReactNode } from 'react';
import { DoNotBadge } from './do-not-badge.tsx';

type ReachLinkProps = {
  /** The kind of point behind it: PHONE, EMAIL. */
  readonly kind: string;
  readonly href: string;
  /** Whether they do not want to be approached there: then it leads nowhere, and says why. */
  readonly isRefused: boolean | undefined;
  readonly variant?: AnchorProps['variant'];
  readonly children: ReactNode;
};

/** Calls or writes by one press, unless whoever would be reached does not want it. */
export function ReachLink({ kind, href, isRefused = false, variant = 'default', children }: ReachLinkProps) {
  if (!isRefused)
    return (
      <Anchor variant={variant} href={href}>
        {children}
      </Anchor>
    );
  return (
    <>
      <Button isDisabled>{children}</Button>
      <DoNotBadge kind={kind} />
    </>
  );
}
