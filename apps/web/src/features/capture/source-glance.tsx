import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Badge, Sparkline } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './source-glance.module.css';

const SourceGlanceInlet = graphql(`
  fragment SourceGlance_Inlet on Inlet {
    id
    health {
      lastReceivedAt
      needMapping
      failed
      days {
        day
        count
      }
    }
  }
`);

/** How a source is doing, in one line: when something came last, its course, and what waits for a person, as the inbox counts it. */
export function SourceGlance({ inlet }: { readonly inlet: FragmentType<typeof SourceGlanceInlet> }) {
  const { health } = readFragment(SourceGlanceInlet, inlet);
  const { t } = useLingui();
  const formats = useFormats();
  const now = useNow();
  const { lastReceivedAt, needMapping, failed } = health;
  const came = health.days.reduce((sum, { count }) => sum + count, 0);
  if (lastReceivedAt === null) return <span className={styles.quiet}>{t`Nothing has come in yet`}</span>;
  const last = Date.parse(lastReceivedAt);
  return (
    <span className={styles.glance}>
      {failed > 0 ? (
        <Badge tone="fault">{plural(failed, { one: '# failed', other: '# failed' })}</Badge>
      ) : null}
      {needMapping > 0 ? (
        <Badge tone="accent">
          {plural(needMapping, { one: '# waits for you', other: '# wait for you' })}
        </Badge>
      ) : null}
      <time className={styles.quiet} dateTime={lastReceivedAt} title={formats.instant(last)}>
        {t`last ${formats.relative(last, now)}`}
      </time>
      <span title={plural(came, { one: '# in the last 14 days', other: '# in the last 14 days' })}>
        <Sparkline values={health.days.map(({ count }) => count)} />
      </span>
    </span>
  );
}
