import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog, Drawer, ErrorState, Skeleton } from '@mikomi/ui';
import { useRouter } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { useIsPhone } from '#app/list/row-height.ts';
import { toasts } from '#app/toasts.ts';
import { graphql } from '#generated/index.ts';
import { type MadeLead, NewLeadForm } from './new-lead-form.tsx';
import type { NewLeadSetting } from './new-lead-values.ts';

const NewLeadQuery = graphql(`
  query NewLead {
    viewer {
      memberId
      person {
        id
        name
      }
      organization {
        id
        slug
        country
        currency
        nameOrder
      }
    }
    customFields {
      id
      ...CustomInputs_CustomField
    }
  }
`);

type NewLeadProps = {
  readonly slug: string;
  /** What was searched for in vain: who asks, most likely. */
  readonly words: string;
  readonly onClose: () => void;
};

/** The new lead's form: a dialog on a desk, a drawer on a phone. Closing keeps what was typed. */
export function NewLead({ slug, words, onClose }: NewLeadProps) {
  const { t } = useLingui();
  const router = useRouter();
  const isPhone = useIsPhone();
  const [{ data, error, fetching }, ask] = useQuery({ query: NewLeadQuery });
  const viewer = data?.viewer;
  const showUndo = useUndoToast();

  const show = (leadId: string) =>
    void router.navigate({ to: '/o/$slug/leads/$leadId', params: { slug, leadId } });
  const goOn = (leadId: string, commandId?: string) => {
    onClose();
    if (commandId === undefined) toasts.show({ text: t`Here it goes on.` });
    else showUndo(t`Here it goes on.`, commandId);
    show(leadId);
  };
  const made = (lead: MadeLead | undefined, commandId: string) => {
    onClose();
    if (lead === undefined) {
      showUndo(t`The lead is created and with its owner.`, commandId);
      return;
    }
    showUndo(
      t`${lead.title} is a lead now.`,
      commandId,
      () => void router.navigate({ to: '/o/$slug/leads', params: { slug } }),
    );
    show(lead.id);
  };

  const { organization, memberId, person } = viewer ?? {};
  const form =
    data && organization && memberId ? (
      <NewLeadForm
        slug={slug}
        words={words}
        setting={{
          nameOrder: organization.nameOrder as NewLeadSetting['nameOrder'],
          country: organization.country,
          currency: organization.currency,
          me: { id: memberId, name: person?.name ?? t`Me` },
        }}
        fields={data.customFields}
        onMade={made}
        onGoOn={goOn}
        onClose={onClose}
      />
    ) : error && !fetching ? (
      <ErrorState
        title={t`What the form needs could not be read`}
        kept={<Trans>Nothing is lost; what you wrote here before is kept.</Trans>}
        action={<Button onPress={() => ask({ requestPolicy: 'network-only' })}>{t`Try again`}</Button>}
      />
    ) : (
      <Skeleton shape="block" />
    );
  return isPhone ? (
    <Drawer isOpen onClose={onClose} title={t`New lead`} closeLabel={t`Close`}>
      {form}
    </Drawer>
  ) : (
    <Dialog isOpen onClose={onClose} title={t`New lead`} closeLabel={t`Close`} size="large">
      {form}
    </Dialog>
  );
}
