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
    <Callout tone="note" title={t`New choices of your fields`}>
      <ul className={styles.problems}>
        {known.map(({ label: name, choices }) => {
          const more = choices.length - NAMED;
          const named = [...choices.slice(0, NAMED), ...(more > 0 ? [`+${formats.number(more)}`] : [])];
          return <li key={name}>{t`${name}: ${named.join(' · ')}`}</li>;
        })}
      </ul>
    </Callout>
  );
}
