import type { FollowUpKind } from '@mikomi/domain/follow-ups';

/** One thing to do: a promise that is due, or a lead that nothing is promised on. */
export type QueueItem = {
  readonly id: string;
  /** The promise; none where the missing next step is the reason. */
  readonly promise:
    | {
        readonly id: string;
        readonly kind: FollowUpKind;
        readonly label: string | null;
        readonly day: string;
        readonly time: string | null;
        readonly note: string | null;
        readonly dueAt: string;
        readonly viewerCanEdit: boolean;
        /** Somebody called and nobody answered. */
        readonly isCallBack: boolean;
      }
    | undefined;
  /** Whom it is about. */
  readonly name: string;
  /** The first product of a lead without a name of its own. */
  readonly product: string | undefined;
  readonly href: string | undefined;
  /** The lead, contact or company; none that the viewer may not see. */
  readonly about: string | undefined;
  readonly isOnLead: boolean;
};
