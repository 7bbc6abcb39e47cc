import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Anchor, Callout, Skeleton } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useAskFault } from '#app/graph/use-ask-fault.ts';
import { graphql } from '#generated/index.ts';
import type { GateDraft } from './gate-draft.ts';
import styles from './qualification-setting.module.css';

const GatesPreviewQuery = graphql(`
  query GatesPreview($pipelineId: ID!, $gates: JSON!) {
    stageGatesPreview(pipelineId: $pipelineId, gates: $gates) {
      stageId
      stage
      lookedAt
      held
      examples {
        missing
        lead {
          id
          title
        }
      }
    }
  }
`);

const route = getRouteApi('/o/$slug');

type GatesPreviewProps = { readonly pipelineId: string; readonly gates: readonly GateDraft[] };

/** Whom gates that may not be saved yet would hold, stage by stage, and for want of what. */
export function GatesPreview({ pipelineId, gates }: GatesPreviewProps) {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const [{ data, error }] = useQuery({
    query: GatesPreviewQuery,
    variables: { pipelineId, gates },
    requestPolicy: 'network-only',
  });
  const fault = useAskFault(error);
  if (error) return <Callout tone="fault">{fault}</Callout>;
  if (!data) return <Skeleton shape="block" />;
  return (
    <div role="status">
      {data.stageGatesPreview.map(({ stageId, stage, lookedAt, held, examples }) => (
        <section key={stageId} className={styles.held}>
          <h4>{t`Before ${stage}`}</h4>
          <p>
            {held === 0
              ? t`It would hold nobody of ${lookedAt} leads that stand before it.`
              : plural(held, {
                  one: `It would hold # lead of ${lookedAt} that stand before it.`,
                  other: `It would hold # leads of ${lookedAt} that stand before it.`,
                })}
          </p>
          {examples.length > 0 ? (
            <table className={styles.moves}>
              <thead>
                <tr>
                  <th scope="col">{t`Lead`}</th>
                  <th scope="col">{t`What is missing`}</th>
                </tr>
              </thead>
              <tbody>
                {examples.map(({ lead, missing }) =>
                  lead ? (
                    <tr key={lead.id}>
                      <td>
                        <Anchor href={`/o/${slug}/leads/${lead.id}`}>{lead.title}</Anchor>
                      </td>
                      <td>{missing.join(' ')}</td>
                    </tr>
                  ) : null,
                )}
              </tbody>
            </table>
          ) : null}
        </section>
      ))}
    </div>
  );
}
