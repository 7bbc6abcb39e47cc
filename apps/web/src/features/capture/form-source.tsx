import { Trans } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './form-conversion.module.css';
import { SourceGlance } from './source-glance.tsx';

const FormSourceSource = graphql(`
  fragment FormSource_Source on Source {
    id
    inlet {
      id
      ...SourceGlance_Inlet
    }
  }
`);

type FormSourceProps = {
  readonly slug: string;
  readonly source: FragmentType<typeof FormSourceSource>;
};

/** How the source that a form is does, in one line, with the way to it. */
export function FormSource({ slug, source }: FormSourceProps) {
  const { id, inlet } = readFragment(FormSourceSource, source);
  return (
    <div className={styles.source}>
      {inlet ? <SourceGlance inlet={inlet} /> : null}
      <span>
        <Trans>
          Everything about it as a source:{' '}
          <Anchor href={`/o/${slug}/settings/sources/${id}`}>how it is doing</Anchor>,{' '}
          <Anchor href={`/o/${slug}/settings/inbox?source=${id}`}>what came in</Anchor>
        </Trans>
      </span>
    </div>
  );
}
