import { useLingui } from '@lingui/react/macro';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './lead-deals.module.css';
import touch from './lead-touches.module.css';
import section from './section.module.css';
import { type OriginName, readTouchDetail } from './touch-detail.ts';
import { ORIGIN_WORDS, touchWord } from './touch-words.ts';

const LeadTouchesLead = graphql(`
  fragment LeadTouches_Lead on Lead {
    id
    touches {
      id
      kind
      occurredAt
      detail
      source {
        id
        name
      }
      generatedBy {
        id
        name
      }
      addedBy {
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
        {touches.map(({ id, kind, occurredAt, detail, source, generatedBy, addedBy }) => (
          <li key={id} className={styles.change}>
            <span>
              {[i18n._(touchWord(kind)), source?.name].filter(Boolean).join(' · ')}
              {generatedBy ? <span className={touch.by}>{t`By ${generatedBy.name}’s own link`}</span> : null}
              {addedBy ? <span className={touch.by}>{t`Added by ${addedBy.name}`}</span> : null}
              <TouchFacts detail={detail} />
            </span>
            <time dateTime={occurredAt} title={formats.instant(Date.parse(occurredAt))}>
              {formats.relative(Date.parse(occurredAt), now)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What led to an enquiry, and what was answered in it. */
function TouchFacts({ detail }: { readonly detail: unknown }) {
  const { i18n } = useLingui();
  const { origin, answers } = readTouchDetail(detail);
  const facts = [
    ...origin.map((fact) => ({ ...fact, name: i18n._(ORIGIN_WORDS[fact.name as OriginName]) })),
    ...answers,
  ];
  if (facts.length === 0) return null;
  return (
    <dl className={touch.facts}>
      {facts.map(({ id, name, value }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
