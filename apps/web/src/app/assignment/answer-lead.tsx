import { useLingui } from '@lingui/react/macro';
import { Button, IconButton, IconMore, Menu, MenuItem } from '@mikomi/ui';
import { lazy, Suspense, useState } from 'react';
import { type GivenLead, useAcceptLead } from './use-accept-lead.ts';

const DeclineLead = lazy(() =>
  import('./decline-lead.tsx').then(({ DeclineLead }) => ({ default: DeclineLead })),
);

type AnswerLeadProps = {
  readonly lead: GivenLead;
  /** Where calling is what one does first. */
  readonly isQuiet?: boolean;
  /** Where there is room for one button a lead: declining stands in a menu. */
  readonly isNarrow?: boolean;
};

/** Takes a lead up that one was given, or sends it on with a reason. */
export function AnswerLead({ lead, isQuiet = false, isNarrow = false }: AnswerLeadProps) {
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
      {isNarrow ? (
        <Menu
          label={lead.title}
          placement="bottom end"
          trigger={
            <IconButton
              size="small"
              label={t`More for ${lead.title}`}
              icon={<IconMore aria-hidden="true" />}
            />
          }
        >
          <MenuItem id="decline" text={t`Decline…`} onAction={() => setDeclining(true)} />
        </Menu>
      ) : (
        <Button size="small" variant={isQuiet ? 'quiet' : 'default'} onPress={() => setDeclining(true)}>
          {t`Decline…`}
        </Button>
      )}
      {isDeclining ? (
        <Suspense fallback={null}>
          <DeclineLead lead={lead} onClose={() => setDeclining(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
