import { useLingui } from '@lingui/react/macro';
import { StatRow, StatTile } from '@mikomi/ui';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const FormConversionForm = graphql(`
  fragment FormConversion_WebForm on WebForm {
    id
    source {
      id
    }
    conversion {
      since
      views
      submissions
      leads
      won
    }
  }
`);

type FormConversionProps = {
  readonly slug: string;
  readonly form: FragmentType<typeof FormConversionForm>;
};

/** What became of the showings of a form; each number of leads opens them. */
export function FormConversion({ slug, form }: FormConversionProps) {
  const { t, i18n } = useLingui();
  const { source, conversion } = readFragment(FormConversionForm, form);
  const { since, views, submissions, leads, won } = conversion;
  const rate = (part: number, whole: number) =>
    whole > 0 && part <= whole
      ? new Intl.NumberFormat(i18n.locale, { style: 'percent', maximumFractionDigits: 1 }).format(
          part / whole,
        )
      : undefined;
  const number = (count: number) => new Intl.NumberFormat(i18n.locale).format(count);
  const rows = (view: 'all' | 'won') =>
    `/o/${slug}/leads?${new URLSearchParams({ view, source: source.id, since })}`;
  const of = (share: string | undefined) => (share ? { unit: share } : {});
  return (
    <StatRow>
      <StatTile label={t`Shown in 30 days`} value={number(views)} />
      <StatTile label={t`Sent`} value={number(submissions)} {...of(rate(submissions, views))} />
      <StatTile
        label={t`Leads`}
        value={number(leads)}
        href={rows('all')}
        definition={t`Leads that came from this form first.`}
        {...of(rate(leads, submissions))}
      />
      <StatTile label={t`Won`} value={number(won)} href={rows('won')} {...of(rate(won, leads))} />
    </StatRow>
  );
}
