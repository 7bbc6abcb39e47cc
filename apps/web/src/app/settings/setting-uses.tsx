import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import type { SettingUseKind } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import rows from './rows.module.css';

const SettingUsesUse = graphql(`
  fragment SettingUses_Use on SettingUse {
    kind
    name
    recordId
  }
`);

/** What names a setting, as lists of settings know it; none for whoever may not change it. */
export type Uses = readonly FragmentType<typeof SettingUsesUse>[] | null | undefined;

/** So many are told at most. */
export const MOST_USES = 50;

type SettingUsesProps = { readonly slug: string; readonly uses: Uses };

/** What names a setting, each with the way to where it is changed. */
export function SettingUses({ slug, uses }: SettingUsesProps) {
  const words = useKindWords();
  const known = readFragment(SettingUsesUse, uses ?? []);
  return (
    <>
      <ul className={rows.rows}>
        {known.map(({ kind, name, recordId }, index) => (
          <li key={`${kind} ${recordId ?? index}`} className={rows.row}>
            <span className={rows.words}>
              <span className={rows.first}>
                <Anchor href={`/o/${slug}/${placeOf(kind, recordId)}`}>{name ?? words[kind]}</Anchor>
              </span>
              {name ? <span className={rows.second}>{words[kind]}</span> : null}
            </span>
          </li>
        ))}
      </ul>
      {known.length >= MOST_USES ? (
        <p className={rows.second}>
          <Trans>There may be more of them.</Trans>
        </p>
      ) : null}
    </>
  );
}

function placeOf(kind: SettingUseKind, recordId: string | null | undefined): string {
  switch (kind) {
    case 'CUSTOMER_GROUP':
      return `customers/groups/${recordId}`;
    case 'WEB_FORM':
      return `settings/forms/${recordId}`;
    case 'INLET':
      return `settings/sources/${recordId}`;
    case 'IMPORT_MAPPING':
      return 'import';
    case 'PRODUCT':
      return 'settings/products';
    case 'ASSIGNMENT_RULE':
    case 'ASSIGNMENT_MEMBER':
    case 'TERRITORY':
      return 'settings/assignment';
    default:
      return 'settings/qualification';
  }
}

function useKindWords(): Readonly<Record<SettingUseKind, string>> {
  const { t } = useLingui();
  return {
    CUSTOMER_GROUP: t`Rule of a customer group`,
    ASSIGNMENT_RULE: t`Assignment rule`,
    TERRITORY: t`Territory`,
    ASSIGNMENT_MEMBER: t`What a member sells`,
    SCORE_RULE: t`Rule of the score`,
    POTENTIAL_POLICY: t`Potential`,
    FRAMEWORK: t`Questions about a lead`,
    STAGE_GATE: t`Before a stage`,
    WEB_FORM: t`Form`,
    INLET: t`Fields of a source`,
    IMPORT_MAPPING: t`Saved mapping of lists`,
    PRODUCT: t`Product`,
  };
}
