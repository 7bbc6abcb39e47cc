import { INLET_KINDS, type InletKind } from '@mikomi/domain/leads';
import { builder } from '../../graphql/builder.ts';
import { described } from '../../graphql/described.ts';

export const InletKindEnum = builder.enumType('InletKind', {
  description:
    'Kinds of sources that have an address for deliveries; each means what it means as a `SourceKind`.',
  values: described(
    Object.fromEntries(INLET_KINDS.map((kind) => [kind, `As \`SourceKind.${kind}\`.`])) as Record<
      InletKind,
      string
    >,
  ),
});
