import { useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { lazy, Suspense, useState } from 'react';
import { type GivenLead, useAcceptLead } from './use-accept-lead.ts';

const DeclineLead = lazy(() =>
  import('./decline-lead.tsx').then(({ DeclineLead }) => ({ default: DeclineLead })),
);

type AnswerLeadProps = {
  readonly lead: GivenLead;
  /** Where calling is what one does first. */
  readonly isQuiet?: boolean;
};

/** Takes a lead up that one was given, or sends it on with a reason. */
export function AnswerLead({ lead, isQuiet = false }: AnswerLeadProps) {
  const { t } = useLingui();
  const accept = useAcceptLead();
  const [isPending, setPending] = useState(false);
  const [isDeclining, setDeclining] = useState(false);
  const takeUp = async () => {
    setPending(true);
    await accept(lead);
    setPending(false);
  };
  return (
    <>
      <Button
        variant={isQuiet ? 'default' : 'primary'}
        size="small"
        isPending={isPending}
        onPress={() => void takeUp()}
      >
        {t`Accept`}
      </Button>
      <Button size="small" variant={isQuiet ? 'quiet' : 'default'} onPress={() => setDeclining(true)}>
        {t`Decline…`}
      </Button>
      {isDeclining ? (
        <Suspense fallback={null}>
          <DeclineLead lead={lead} onClose={() => setDeclining(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
