import { useLingui } from '@lingui/react/macro';
import type { Locale } from '@mikomi/domain/shared';
import { Skeleton } from '@mikomi/ui';
import { useQuery } from 'urql';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';
import rows from '#app/settings/rows.module.css';
import { SettingSection } from '#app/settings/setting-section.tsx';
import { graphql } from '#generated/index.ts';
import { changedParts } from './changed-parts.ts';

const QualificationHistoryQuery = graphql(`
  query QualificationHistory {
    qualificationHistory {
      commandId
      at
      kind
      key
      by {
        id
        name
      }
      before
      after
    }
  }
`);

/** Who changed what leads are judged by, and when, the last first. */
export function QualificationHistory() {
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const now = useNow();
  const [{ data }] = useQuery({ query: QualificationHistoryQuery, requestPolicy: 'cache-and-network' });
  const kinds = {
    SCORE_MODEL: t`Score and grade`,
    POTENTIAL_POLICY: t`Potential`,
    FRAMEWORK: t`What to find out`,
    STAGE_GATES: t`Before a stage`,
  };
  const said = (before: unknown, after: unknown) => {
    if (before == null) return t`set for the first time`;
    if (after == null) return t`back to how it began`;
    const { added, removed, changed } = changedParts(before, after, i18n.locale as Locale);
    const parts = [
      ...(added.length > 0 ? [t`added: ${formats.list(added)}`] : []),
      ...(removed.length > 0 ? [t`taken away: ${formats.list(removed)}`] : []),
      ...(changed.length > 0 ? [t`changed: ${formats.list(changed)}`] : []),
    ];
    return parts.length > 0 ? parts.join(' · ') : t`changed`;
  };
  return (
    <SettingSection title={t`Who changed what`}>
      {!data ? <Skeleton shape="block" height="8rem" /> : null}
      {data?.qualificationHistory.length === 0 ? (
        <p>{t`Nothing was changed yet: leads are judged as the product begins.`}</p>
      ) : null}
      <ol className={rows.rows}>
        {data?.qualificationHistory.map(({ commandId, at, kind, key, by, before, after }) => (
          <li key={`${commandId} ${kind} ${key}`} className={rows.row}>
            <span className={rows.words}>
              <span className={rows.first}>{t`${kinds[kind]}: ${said(before, after)}`}</span>
              <span className={rows.second}>
                {by ? `${by.name} · ` : ''}
                <time dateTime={at} title={formats.instant(Date.parse(at))}>
                  {formats.relative(Date.parse(at), now)}
                </time>
              </span>
            </span>
          </li>
        ))}
      </ol>
    </SettingSection>
  );
}
