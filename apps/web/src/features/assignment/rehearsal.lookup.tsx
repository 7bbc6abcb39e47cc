import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Callout, ErrorState, Select, Skeleton } from '@mikomi/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import { SettingSection } from '#app/settings/setting-section.tsx';
import type { AssignmentPlanInput } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';
import styles from './assignment.module.css';
import { SpreadTable } from './spread-table.tsx';

const RehearsalQuery = graphql(`
  query Rehearsal($days: Int!, $plan: AssignmentPlanInput) {
    rehearseAssignment(days: $days, plan: $plan) {
      days
      isCut
      overall {
        leads
        sentences
        ...SpreadTable_AssignmentSpread
      }
      byPotential {
        potential
        spread {
          leads
          fairness
          reallyFairness
        }
      }
      bySource {
        source {
          id
          name
        }
        spread {
          leads
          fairness
          reallyFairness
        }
      }
      hindrances {
        member {
          id
          name
        }
        reasons
      }
      leads {
        lead {
          id
          title
        }
        really {
          id
          name
        }
        would {
          id
          name
        }
        reason
      }
    }
  }
`);

const DAYS = ['7', '30', '90'];

type RehearsalProps = {
  /** The plan as it is edited, saved or not. */
  readonly plan: AssignmentPlanInput;
  readonly potentials: ReadonlyMap<string, string>;
};

/** What this plan would have done with the leads of the last days, beside what happened. Nothing is written. */
export function Rehearsal({ plan, potentials }: RehearsalProps) {
  const { t } = useLingui();
  const [days, setDays] = useState('30');
  const [asked, setAsked] = useState<{ readonly days: number; readonly plan: AssignmentPlanInput }>();
  const [{ data, error, fetching }, ask] = useQuery({
    query: RehearsalQuery,
    variables: asked ?? { days: 30, plan },
    pause: asked === undefined,
    requestPolicy: 'network-only',
  });
  const rehearsal = asked ? data?.rehearseAssignment : undefined;
  return (
    <SettingSection
      title={t`Rehearsal`}
      about={t`This plan, saved or not, over the leads of the last days: who would have got what, beside what happened. Nothing is changed by it.`}
    >
      <div className={styles.acts}>
        <Select
          label={t`Leads of the last`}
          placeholder={t`Choose`}
          options={DAYS.map((id) => ({ id, text: plural(Number(id), { one: '# day', other: '# days' }) }))}
          value={days}
          onChange={setDays}
        />
        <Button isPending={fetching} onPress={() => setAsked({ days: Number(days), plan })}>
          {t`Rehearse`}
        </Button>
      </div>
      {error && !fetching ? (
        <ErrorState
          title={t`This plan could not be rehearsed`}
          kept={<Trans>Look at its rules; nothing is lost.</Trans>}
          action={<Button onPress={() => ask()}>{t`Try again`}</Button>}
        />
      ) : fetching ? (
        <Skeleton shape="block" />
      ) : rehearsal ? (
        <>
          {rehearsal.isCut ? (
            <Callout>{t`There were more leads: the latest 5,000 are rehearsed.`}</Callout>
          ) : null}
          {rehearsal.overall.leads === 0 ? (
            <p>{t`No lead came in on these days.`}</p>
          ) : (
            <>
              <div>
                {rehearsal.overall.sentences.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </div>
              <SpreadTable spread={rehearsal.overall} />
              <Fairness
                title={t`Fairness by potential`}
                rows={rehearsal.byPotential.map(({ potential, spread }) => ({
                  name: potentials.get(potential ?? '') ?? t`Without potential`,
                  ...spread,
                }))}
              />
              <Fairness
                title={t`Fairness by source`}
                rows={rehearsal.bySource.map(({ source, spread }) => ({
                  name: source?.name ?? t`Without source`,
                  ...spread,
                }))}
              />
              <h3 className={styles.title}>{t`What stood in the way`}</h3>
              <ul className={styles.list}>
                {rehearsal.hindrances.map(({ member, reasons }) => (
                  <li key={member?.id}>
                    {member?.name}
                    <br />
                    <span className={styles.faint}>{reasons.join(' ')}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      ) : null}
    </SettingSection>
  );
}

type FairnessProps = {
  readonly title: string;
  readonly rows: readonly {
    readonly name: string;
    readonly leads: number;
    readonly fairness?: number | null | undefined;
    readonly reallyFairness?: number | null | undefined;
  }[];
};

const percent = (index: number | null | undefined) => (index == null ? '–' : `${Math.round(index * 100)}%`);

function Fairness({ title, rows }: FairnessProps) {
  const { t } = useLingui();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col" className={styles.number}>{t`Leads`}</th>
            <th scope="col" className={styles.number}>{t`By this plan`}</th>
            <th scope="col" className={styles.number}>{t`In reality`}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, leads, fairness, reallyFairness }) => (
            <tr key={name}>
              <td>{name}</td>
              <td className={styles.number}>{leads}</td>
              <td className={styles.number}>{percent(fairness)}</td>
              <td className={styles.number}>{percent(reallyFairness)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
