import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, EmptyState } from '@mikomi/ui';
import type { ReactNode } from 'react';
import { useFormats } from '#app/formats/formats-context.tsx';
import rows from '#app/settings/rows.module.css';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const FormsListForm = graphql(`
  fragment FormsList_WebForm on WebForm {
    id
    source {
      id
      name
    }
    conversion {
      views
      submissions
      leads
      won
    }
  }
`);

type FormsListProps = {
  readonly slug: string;
  readonly forms: readonly FragmentType<typeof FormsListForm>[];
  readonly beginning: ReactNode;
};

/** Every form with its last thirty days. */
export function FormsList({ slug, forms, beginning }: FormsListProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const known = readFragment(FormsListForm, forms);
  if (known.length === 0)
    return (
      <EmptyState
        text={t`A form for your site, ready in one click: name, e-mail, message, and leave for news. Change it as you like.`}
        action={beginning}
      />
    );
  return (
    <ul className={rows.rows}>
      {known.map(({ id, source, conversion: { views, submissions, leads, won } }) => (
        <li key={id} className={rows.row}>
          <div className={rows.words}>
            <Anchor href={`/o/${slug}/settings/forms/${id}`}>{source.name}</Anchor>
            <span className={rows.second}>
              <Trans>
                Last 30 days: {views} shown, {submissions} sent, {leads} leads, {won} won
              </Trans>
            </span>
          </div>
          {views > 0 && submissions <= views ? (
            <span className={rows.end} title={t`Of those who saw it, so many sent it.`}>
              {t`${formats.share(submissions / views)} sent it`}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
