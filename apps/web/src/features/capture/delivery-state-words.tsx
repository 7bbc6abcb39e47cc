import { useLingui } from '@lingui/react/macro';
import { Status, type StatusShape } from '@mikomi/ui';
import type { ArrivalOutcome, ArrivalState, DeliveryState } from '#generated/graphql.ts';

const SHAPES: Readonly<Record<DeliveryState, StatusShape>> = {
  RECEIVED: 'half',
  PROCESSED: 'done',
  NEEDS_MAPPING: 'due',
  REJECTED: 'open',
  FAILED: 'lost',
};

/** What became of a delivery so far. */
export function DeliveryStateWords({ state }: { readonly state: DeliveryState }) {
  const { t } = useLingui();
  const words: Readonly<Record<DeliveryState, string>> = {
    RECEIVED: t`Being read`,
    PROCESSED: t`Read`,
    NEEDS_MAPPING: t`Waits for a mapping`,
    REJECTED: t`Set aside`,
    FAILED: t`Failed`,
  };
  return <Status shape={SHAPES[state]} text={words[state]} />;
}

type Arrived = { readonly state: ArrivalState; readonly outcome: ArrivalOutcome | null };

/** What one thing became that a delivery told of, in a word or two. */
export function useArrivalWords(): (arrived: Arrived) => string {
  const { t } = useLingui();
  const outcomes: Readonly<Record<ArrivalOutcome, string>> = {
    NEW_LEAD: t`New lead`,
    TOUCH: t`Another enquiry on an open lead`,
    REOPENED: t`A lost lead is open again`,
    ACTIVITY: t`In the conversation on a lead`,
    TEST: t`A test, closed as one`,
    COLLAPSED: t`The same call again`,
    CONSENT: t`Noted as consent`,
  };
  const states: Readonly<Record<ArrivalState, string>> = {
    TAKEN_IN: t`Taken in`,
    NEEDS_MAPPING: t`Names nobody`,
    SET_ASIDE: t`Looks like a machine’s`,
    IGNORED: t`Of no interest`,
    FAILED: t`Could not be taken in`,
  };
  return ({ state, outcome }) => (outcome ? outcomes[outcome] : states[state]);
}
