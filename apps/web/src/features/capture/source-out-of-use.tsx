import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Callout } from '@mikomi/ui';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const SourceOutOfUseSource = graphql(`
  fragment SourceOutOfUse_Source on Source {
    id
    inlet {
      id
    }
  }
`);

type SourceOutOfUseProps = {
  readonly slug: string;
  readonly source: FragmentType<typeof SourceOutOfUseSource>;
};

/** Says that a source is out of use, and what that means for whoever sends to it. */
export function SourceOutOfUse({ slug, source }: SourceOutOfUseProps) {
  const { id, inlet } = readFragment(SourceOutOfUseSource, source);
  const { t } = useLingui();
  return (
    <Callout tone="signal" title={t`Out of use`}>
      {inlet ? (
        <Trans>
          What is sent to its address is turned away. Its leads keep it, and{' '}
          <Anchor href={`/o/${slug}/settings/inbox?source=${id}`}>what came in</Anchor> stays.
        </Trans>
      ) : (
        <Trans>New leads are not offered it. The leads that came from it keep it.</Trans>
      )}
    </Callout>
  );
}
