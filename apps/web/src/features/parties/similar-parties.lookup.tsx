import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { useSettled } from '#app/form/use-settled.ts';
import { useFormats } from '#app/formats/formats-context.tsx';
import { AskForHandOver } from '#app/parties/ask-for-hand-over.tsx';
import type { DuplicatePartiesInput } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';
import { DuplicateWarning } from './duplicate-warning.tsx';

const SimilarPartiesQuery = graphql(`
  query SimilarParties($input: DuplicatePartiesInput!) {
    duplicateParties(input: $input) {
      reasons
      party {
        name
        lastContactOn
        owner {
          id
          name
        }
        stage {
          id
          name
        }
        contact {
          id
        }
        company {
          id
        }
      }
    }
  }
`);

type SimilarPartiesProps = {
  readonly slug: string;
  /** The form so far. */
  readonly typed: DuplicatePartiesInput;
};

/** Warns of whom the one being typed may already be. Of a colleague's, found by an exact number or address, it says whom to ask. */
export function SimilarParties({ slug, typed }: SimilarPartiesProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const settled = useSettled(JSON.stringify(typed), 300);
  const input = JSON.parse(settled) as DuplicatePartiesInput;
  const pause = !isTelling(input);
  const [{ data }] = useQuery({ query: SimilarPartiesQuery, variables: { input }, pause });
  const found = pause ? [] : (data?.duplicateParties ?? []);
  return (
    <DuplicateWarning
      similar={found.map(({ party, reasons }, place) => ({
        id: party.contact?.id ?? party.company?.id ?? String(place),
        name: party.name || t`Without a name`,
        href: party.contact
          ? `/o/${slug}/contacts/${party.contact.id}`
          : party.company
            ? `/o/${slug}/companies/${party.company.id}`
            : undefined,
        reasons,
        facts: [
          party.owner?.name,
          party.stage?.name,
          party.lastContactOn ? t`last contact ${formats.day(party.lastContactOn)}` : undefined,
        ].filter((fact) => fact !== undefined),
        act:
          party.contact || party.company || !party.owner ? null : (
            <AskForHandOver name={party.name || t`Without a name`} points={input.points ?? []} />
          ),
      }))}
    />
  );
}

/** One letter is nobody yet. */
const isTelling = ({ kind, points, ...names }: DuplicatePartiesInput): boolean =>
  (points ?? []).length > 0 ||
  Object.values(names).some((name) => typeof name === 'string' && name.trim().length >= 2) ||
  Boolean(names.familyName?.trim() && names.givenName?.trim());
