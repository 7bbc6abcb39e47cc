import { useLingui } from '@lingui/react/macro';
import { Callout, Skeleton } from '@mikomi/ui';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useQuery } from 'urql';
import { useAskFault } from '#app/graph/use-ask-fault.ts';
import { useCommand } from '#app/graph/use-command.ts';
import { PageTop } from '#app/shell/page-top.tsx';
import { toasts } from '#app/toasts.ts';
import { type MergeChoices, MergeForm } from '#features/parties/merge-form.tsx';
import { idsOf } from '#features/parties/merge-search.ts';
import { useTakeApart } from '#features/parties/use-take-apart.ts';
import { graphql } from '#generated/gql.ts';
import type { MergePageQuery as MergePageData } from '#generated/graphql.ts';
import styles from './merge.page.module.css';

const MergePageQuery = graphql(`
  query MergePage($input: MergePreviewInput!, $record: CustomFieldRecord!) {
    mergePreview(input: $input) {
      survivorId
      ...MergeForm_MergePreview
    }
    customFields(record: $record) {
      id
      ...CustomFacts_CustomField
    }
  }
`);

const MergePageMerge = graphql(`
  mutation MergePage_Merge($input: MergePartiesInput!) {
    mergeParties(input: $input) {
      ... on MergePartiesPayload {
        mergeId
        contact {
          id
          name
        }
        company {
          id
          name
        }
      }
      ... on Error {
        code
        message
        path
        parameters
      }
    }
  }
`);

const route = getRouteApi('/o/$slug/merge');

/** Contacts, or companies, side by side before they become one. */
export function MergePage() {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const ids = idsOf(route.useSearch().ids);
  const router = useRouter();
  const [choices, setChoices] = useState<MergeChoices>({ fields: {} });
  const [isPending, setPending] = useState(false);
  const merge = useCommand(MergePageMerge);
  const takeApart = useTakeApart();
  const input = {
    ids: [...ids],
    ...(choices.survivorId ? { survivorId: choices.survivorId } : {}),
    fields: Object.entries(choices.fields).map(([field, fromId]) => ({ field, fromId })),
  };
  const record = ids[0]?.startsWith('Company_') ? ('COMPANY' as const) : ('CONTACT' as const);
  const [{ data, error }] = useQuery({
    query: MergePageQuery,
    variables: { input, record },
    requestPolicy: 'cache-and-network',
  });
  const fault = useAskFault(error);
  // What was chosen last stays in sight until what comes of the next choice is known.
  const last = useRef<MergePageData>(undefined);
  if (data) last.current = data;
  const shown = data ?? last.current;

  const mergeThem = async () => {
    setPending(true);
    const answer = await merge({ input });
    setPending(false);
    if (answer.kind === 'refused') return toasts.show({ text: answer.message, tone: 'fault' });
    const { mergeId, contact, company } = answer.payload;
    toasts.show({
      text: t`They are one now.`,
      action: { label: t`Take apart`, onAction: () => void takeApart(mergeId) },
    });
    if (contact)
      return router.navigate({
        to: '/o/$slug/contacts/$contactId',
        params: { slug, contactId: contact.id },
        replace: true,
      });
    return company
      ? router.navigate({
          to: '/o/$slug/companies/$companyId',
          params: { slug, companyId: company.id },
          replace: true,
        })
      : undefined;
  };

  const title = record === 'CONTACT' ? t`Merge contacts` : t`Merge companies`;
  return (
    <div className={styles.page}>
      <PageTop title={title} />
      <h1 className={styles.title}>{title}</h1>
      {error ? (
        <Callout tone="fault" title={t`These cannot be merged`}>
          {fault}
        </Callout>
      ) : null}
      {shown ? (
        <MergeForm
          preview={shown.mergePreview}
          customFields={shown.customFields}
          choices={choices}
          onChoose={setChoices}
          isPending={isPending}
          onMerge={() => void mergeThem()}
          onCancel={() => router.history.back()}
        />
      ) : error ? null : (
        <Skeleton shape="block" />
      )}
    </div>
  );
}
