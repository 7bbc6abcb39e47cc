import { useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mikomi/ui';
import { useQuery } from 'urql';
import { graphql } from '#generated/index.ts';
import styles from './assignment.module.css';

const AssignmentCandidatesQuery = graphql(`
  query AssignmentCandidates($id: ID!) {
    node(id: $id) {
      id
      ... on AssignmentEntry {
        passedRules
        candidates {
          member {
            id
            name
          }
          wasGiven
          reasons
        }
      }
    }
  }
`);

/** Of each who might have been given a lead, why they were not. */
export function AssignmentCandidates({ entryId }: { readonly entryId: string }) {
  const { t } = useLingui();
  const [{ data, fetching }] = useQuery({ query: AssignmentCandidatesQuery, variables: { id: entryId } });
  const entry = data?.node?.__typename === 'AssignmentEntry' ? data.node : undefined;
  if (!entry) return fetching ? <Skeleton shape="block" /> : null;
  if (entry.candidates.length + entry.passedRules.length === 0) return <p>{t`Nobody was asked.`}</p>;
  const others = entry.candidates.filter(({ wasGiven }) => !wasGiven);
  if (others.length + entry.passedRules.length === 0) return <p>{t`Nobody else was asked.`}</p>;
  return (
    <ul className={styles.list}>
      {entry.passedRules.map((passed) => (
        <li key={passed}>{passed}</li>
      ))}
      {others.map(({ member, reasons }) => (
        <li key={member?.id}>
          {member?.name}
          <br />
          <span className={styles.faint}>{reasons.join(' ')}</span>
        </li>
      ))}
    </ul>
  );
}
