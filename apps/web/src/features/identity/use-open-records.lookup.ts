import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { useFormats } from '#app/formats/formats-context.tsx';
import { graphql } from '#generated/index.ts';

const OpenRecordsQuery = graphql(`
  query OpenRecords($member: ID!) {
    leads(first: 1, filter: { owner: { eq: $member }, status: { eq: OPEN } }) {
      totalCount
    }
    followUps(first: 1, filter: { assignee: { eq: $member }, state: { eq: OPEN } }) {
      totalCount
    }
    contacts(first: 1, filter: { owner: { eq: $member } }) {
      totalCount
    }
    companies(first: 1, filter: { owner: { eq: $member } }) {
      totalCount
    }
  }
`);

/** What somebody else would have to take over of a member, and how many of each; undefined until it is known. */
export function useOpenRecords(
  member: string,
): { readonly isNothing: boolean; readonly words: string } | undefined {
  const { t } = useLingui();
  const formats = useFormats();
  const [{ data }] = useQuery({
    query: OpenRecordsQuery,
    variables: { member },
    requestPolicy: 'cache-and-network',
  });
  if (!data) return undefined;
  const leads = data.leads.totalCount;
  const followUps = data.followUps.totalCount;
  const parties = data.contacts.totalCount + data.companies.totalCount;
  const parts = [
    leads > 0 ? plural(leads, { one: '# open lead', other: '# open leads' }) : [],
    followUps > 0 ? plural(followUps, { one: '# open follow-up', other: '# open follow-ups' }) : [],
    parties > 0 ? plural(parties, { one: '# contact or company', other: '# contacts and companies' }) : [],
  ].flat();
  if (parts.length === 0) return { isNothing: true, words: t`Nothing of theirs is open.` };
  const records = formats.list(parts);
  return { isNothing: false, words: t`They have ${records}.` };
}
