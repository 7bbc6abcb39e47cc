import { useLingui } from '@lingui/react/macro';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './lead-deals.module.css';
import section from './section.module.css';
import { touchWord } from './touch-words.ts';

const LeadTouchesLead = graphql(`
  fragment LeadTouches_Lead on Lead {
    id
    touches {
      id
      kind
      occurredAt
      source {
        id
        name
      }
    }
  }
`);

/** How they asked, each time they did. */
export function LeadTouches({ lead }: { readonly lead: FragmentType<typeof LeadTouchesLead> }) {
  const { touches } = readFragment(LeadTouchesLead, lead);
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const now = useNow();
  if (touches.length === 0) return null;
  return (
    <section>
      <h2 className={section.title}>{t`Touches`}</h2>
      <ul className={styles.deal}>
        {touches.map(({ id, kind, occurredAt, source }) => (
          <li key={id} className={styles.change}>
            <span>{[i18n._(touchWord(kind)), source?.name].filter(Boolean).join(' · ')}</span>
            <time dateTime={occurredAt} title={formats.instant(Date.parse(occurredAt))}>
              {formats.relative(Date.parse(occurredAt), now)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
