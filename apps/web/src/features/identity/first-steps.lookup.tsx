import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, IconDone, Kbd } from '@mikomi/ui';
import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { useRights } from '#app/session/use-rights.ts';
import { useTouch } from '#app/use-touch.ts';
import type { RightName } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';
import styles from './first-steps.module.css';

const FirstStepsLookupQuery = graphql(`
  query FirstStepsLookup {
    members(first: 2, filter: { active: true, hasSignIn: true }) {
      nodes {
        id
      }
    }
    products(first: 1) {
      nodes {
        id
      }
    }
    leads(first: 1) {
      nodes {
        id
      }
    }
    sources {
      id
      inlet {
        id
      }
    }
  }
`);

type Step = {
  readonly id: string;
  readonly right: RightName;
  readonly isDone: boolean;
  readonly title: string;
  readonly about: ReactNode;
  readonly href: string;
  readonly action: string;
};

/** Whoever may do two of these is shown the way. */
const SETTING_UP: readonly RightName[] = [
  'MEMBER_MANAGE',
  'PIPELINE_MANAGE',
  'CATALOG_MANAGE',
  'SETTINGS_MANAGE',
  'IMPORT_RUN',
];

type FirstStepsProps = {
  readonly slug: string;
  /** What stands here for who cannot set anything up, or once there are leads. */
  readonly otherwise?: ReactNode;
};

/** The way of a new organization to its first real lead: team, pipeline, products, sources, import. */
export function FirstSteps({ slug, otherwise = null }: FirstStepsProps) {
  const { t } = useLingui();
  const rights = useRights();
  const isTouch = useTouch();
  const maySetUp = SETTING_UP.filter((right) => rights.has(right)).length > 1;
  const [{ data, error }] = useQuery({
    query: FirstStepsLookupQuery,
    requestPolicy: 'cache-and-network',
    pause: !maySetUp,
  });
  const [hasSeen, see] = useSeenPipeline(slug);
  if (error || (rights.size > 0 && !maySetUp)) return otherwise;
  if (!data) return null;

  const base = `/o/${slug}`;
  const all: readonly Step[] = [
    {
      id: 'team',
      right: 'MEMBER_MANAGE',
      isDone: data.members.nodes.length > 1,
      title: t`Invite your colleagues`,
      about: <Trans>By mail or by a link you hand over. Teams decide who leads whom.</Trans>,
      href: `${base}/team`,
      action: t`To the team`,
    },
    {
      id: 'pipeline',
      right: 'PIPELINE_MANAGE',
      isDone: hasSeen,
      title: t`Name the steps of your sales`,
      about: <Trans>Five steps are there to begin with. Rename, add or reorder them.</Trans>,
      href: `${base}/settings/pipelines`,
      action: t`To the pipeline`,
    },
    {
      id: 'products',
      right: 'CATALOG_MANAGE',
      isDone: data.products.nodes.length > 0,
      title: t`Say what you sell`,
      about: <Trans>With prices, a lead's value adds up by itself. An import brings products too.</Trans>,
      href: `${base}/settings/products`,
      action: t`To the products`,
    },
    {
      id: 'sources',
      right: 'SETTINGS_MANAGE',
      isDone: data.sources.some(({ inlet }) => inlet !== null),
      title: t`Let enquiries come in by themselves`,
      about: (
        <Trans>
          <Anchor href={`${base}/settings/forms`}>Web forms</Anchor>, ads, chats, mail, telephone.
        </Trans>
      ),
      href: `${base}/settings/sources`,
      action: t`To the sources`,
    },
    {
      id: 'leads',
      right: 'IMPORT_RUN',
      isDone: data.leads.nodes.length > 0,
      title: t`Bring your leads`,
      about: (
        <>
          <Trans>A list from any spreadsheet or CRM; it can be undone as a whole.</Trans>{' '}
          {isTouch ? (
            <Trans>Or tap the plus and write down the first one.</Trans>
          ) : (
            <Trans>
              Or press <Kbd>C</Kbd> and write down the first one.
            </Trans>
          )}
        </>
      ),
      href: `${base}/import`,
      action: t`Import a list`,
    },
  ];
  const steps = all.filter(({ right }) => rights.has(right));
  if (data.leads.nodes.length > 0 || steps.length < 2) return otherwise;
  const next = steps.find(({ isDone }) => !isDone);

  return (
    <section className={styles.steps} aria-labelledby="first-steps">
      <h2 id="first-steps" className={styles.title}>
        <Trans>On the way to your first lead</Trans>
      </h2>
      <ol className={styles.list}>
        {steps.map(({ id, isDone, title, about, href, action }, index) => (
          <li key={id} className={styles.step} data-done={isDone || undefined}>
            <span className={styles.mark} aria-hidden="true">
              {isDone ? <IconDone /> : index + 1}
            </span>
            <div className={styles.words}>
              <p className={styles.name}>
                {title}
                {isDone ? <span className={styles.done}> {t`done`}</span> : null}
              </p>
              <p className={styles.about}>{about}</p>
            </div>
            <Anchor
              variant={id === next?.id ? 'primary' : 'default'}
              href={href}
              {...(id === 'pipeline' ? { onPress: see } : {})}
            >
              {action}
            </Anchor>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Whether the pipeline was looked at on this device: it is good as it comes, so looking is all it needs. */
function useSeenPipeline(slug: string): readonly [boolean, () => void] {
  const key = `mikomi.first-steps.${slug}.pipeline`;
  const [hasSeen, setSeen] = useState(() => {
    try {
      return localStorage.getItem(key) !== null;
    } catch {
      return false;
    }
  });
  const see = () => {
    setSeen(true);
    try {
      localStorage.setItem(key, 'seen');
    } catch {
      // Without storage the step stays open.
    }
  };
  return [hasSeen, see];
}
