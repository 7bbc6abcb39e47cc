import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmedAct } from '../confirmed-act.tsx';
import { toasts } from '../toasts.ts';
import { useDeleteSample } from './use-delete-sample.ts';

/** The end of the sample organization, once it was asked for twice. */
export function DeleteSample({ look }: { readonly look: 'quiet' | 'danger' }) {
  const { t } = useLingui();
  const remove = useDeleteSample();
  return (
    <ConfirmedAct
      act={t`Delete the sample`}
      question={t`Delete the sample organization?`}
      keep={t`Keep it`}
      look={look}
      onAct={async () => {
        const refused = await remove();
        if (refused) toasts.show({ text: refused.message, tone: 'fault' });
      }}
    >
      <p>
        <Trans>
          Everything in it is made up and goes at once, for everybody who looks around in it. This can't be
          undone; your own organizations stay.
        </Trans>
      </p>
    </ConfirmedAct>
  );
}
