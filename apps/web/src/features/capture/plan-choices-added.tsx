import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Callout } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './plan-problems.module.css';

const PlanChoicesAddedField = graphql(`
  fragment PlanChoicesAdded_ImportNewChoices on ImportNewChoices {
    label
    choices
  }
`);

/** More names than these are only counted. */
const NAMED = 5;

type PlanChoicesAddedProps = {
  readonly fields: readonly FragmentType<typeof PlanChoicesAddedField>[];
};

/** Which fields get which new choices when the import starts. */
export function PlanChoicesAdded({ fields }: PlanChoicesAddedProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const known = readFragment(PlanChoicesAddedField, fields);
  if (known.length === 0) return null;
  return (
    <Callout tone="note" title={t`Values that are not among the choices yet are added to them`}>
      <ul className={styles.problems}>
        {known.map(({ label, choices }) => {
          const more = choices.length - NAMED;
          const names = formats.list([
            ...choices.slice(0, NAMED).map((name) => t`“${name}”`),
            ...(more > 0 ? [plural(more, { one: '# more', other: '# more' })] : []),
          ]);
          return <li key={label}>{t`${label}: ${names}`}</li>;
        })}
      </ul>
    </Callout>
  );
}
