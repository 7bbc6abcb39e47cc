import { useLingui } from '@lingui/react/macro';
import { StatRow, StatTile } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './form-conversion.module.css';
import { FormDays } from './form-days.tsx';

const FormConversionForm = graphql(`
  fragment FormConversion_WebForm on WebForm {
    id
    source {
      id
    }
    conversion {
      since
      until
      views
      submissions
      leads
      won
      days {
        day
        views
        submissions
      }
    }
  }
`);

type FormConversionProps = {
  readonly slug: string;
  readonly form: FragmentType<typeof FormConversionForm>;
};

/** What became of the showings of a form; what was sent, became leads and was won opens exactly that. */
export function FormConversion({ slug, form }: FormConversionProps) {
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const { source, conversion } = readFragment(FormConversionForm, form);
  const { since, until, views, submissions, leads, won, days } = conversion;
  const rate = (part: number, whole: number) =>
    whole > 0 && part <= whole
      ? {
          unit: new Intl.NumberFormat(i18n.locale, { style: 'percent', maximumFractionDigits: 1 }).format(
            part / whole,
          ),
        }
      : {};
  const opens = (count: number, path: string, search: Readonly<Record<string, string>>) =>
    count > 0 ? { href: `/o/${slug}/${path}?${new URLSearchParams({ source: source.id, ...search })}` } : {};
  const captured = { counted: 'LEADS_CAPTURED', from: since, to: until };
  return (
    <section aria-label={t`The last 30 days`} className={styles.part}>
      <StatRow isCompact>
        <StatTile label={t`Shown in 30 days`} value={formats.number(views)} />
        <StatTile
          label={t({ message: 'Sent', context: 'of a form' })}
          value={formats.number(submissions)}
          definition={t`What was taken in. What looks like a machine’s is not among it.`}
          {...opens(submissions, 'settings/inbox', { view: 'done', since })}
          {...rate(submissions, views)}
        />
        <StatTile
          label={t`Leads`}
          value={formats.number(leads)}
          definition={t`Leads that came from this form first.`}
          {...opens(leads, 'leads', { view: 'all', ...captured })}
          {...rate(leads, submissions)}
        />
        <StatTile
          label={t`Won`}
          value={formats.number(won)}
          {...opens(won, 'leads', { view: 'won', ...captured })}
          {...rate(won, leads)}
        />
      </StatRow>
      {views + submissions > 0 ? (
        <FormDays days={days} />
      ) : (
        <p className={styles.note}>{t`Nobody has opened or sent this form in the last 30 days.`}</p>
      )}
      {submissions > views ? (
        <p className={styles.note}>
          {t`More was sent than shown: pages into which the plain HTML was copied are not seen by the count.`}
        </p>
      ) : null}
    </section>
  );
}
