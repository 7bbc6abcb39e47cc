import { useLingui } from '@lingui/react/macro';
import { isEastAsian } from '@mikomi/domain/shared';
import { RadioGroup } from '@mikomi/ui';
import { useEffect, useEffectEvent, useState } from 'react';
import { useQuery } from 'urql';
import { useSettled } from '#app/form/use-settled.ts';
import { useFormats } from '#app/formats/formats-context.tsx';
import { AskForHandOver } from '#app/parties/ask-for-hand-over.tsx';
import type { DuplicatePartiesInput } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';
import { KnownParties } from './known-parties.tsx';
import type { ChosenParty } from './new-lead-values.ts';
import { OpenLeadRows, OpenLeadsNote, useOpenLeads } from './open-leads.lookup.tsx';

const KnownContactsQuery = graphql(`
  query KnownContacts($search: String!) {
    contacts(first: 4, filter: { search: $search }) {
      nodes {
        id
        name
        company {
          id
          name
        }
        points {
          id
          shown
        }
      }
    }
  }
`);

const KnownContactsDuplicates = graphql(`
  query KnownContactsDuplicates($input: DuplicatePartiesInput!) {
    duplicateParties(input: $input) {
      reasons
      isReached
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
      }
    }
  }
`);

type KnownContactsProps = {
  /** The form so far, as duplicates are looked for by it. */
  readonly draft: Omit<DuplicatePartiesInput, 'kind'>;
  /** What has been typed that may tell who it is: a name, numbers, addresses. */
  readonly texts: readonly string[];
  readonly onUse: (contact: ChosenParty) => void;
  /** The one whom a number or address reaches, where it is said to be somebody else. */
  readonly otherThan: string | null;
  readonly onOtherThan: (id: string | null) => void;
};

/** Contacts that look the same as the one typed, with the reasons, then those that fit what was typed last. */
export function KnownContacts({ draft, texts, onUse, otherThan, onOtherThan }: KnownContactsProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const search = useSettled(useLatest(texts), 250);
  const [{ data }] = useQuery({
    query: KnownContactsQuery,
    variables: { search },
    pause: !isTelling(search),
  });
  const typed = useSettled(JSON.stringify(draft), 400);
  const [{ data: same }] = useQuery({
    query: KnownContactsDuplicates,
    variables: { input: { ...(JSON.parse(typed) as typeof draft), kind: 'CONTACT' } },
    pause: !isTelling(search),
  });
  const duplicates = (isTelling(search) ? (same?.duplicateParties ?? []) : []).map(
    ({ party, reasons, isReached }) => ({
      id: party.contact?.id ?? '',
      isReached,
      name: party.name || t`Without a name`,
      reasons,
      detail: [
        party.owner?.name,
        party.stage?.name,
        party.lastContactOn ? t`last contact ${formats.day(party.lastContactOn)}` : undefined,
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  );
  const found = (isTelling(search) ? (data?.contacts.nodes ?? []) : []).map(
    ({ id, name, company, points }) => ({
      id,
      name: name || points[0]?.shown || t`Without a name`,
      detail: formats.list([
        ...(company ? [company.name] : []),
        ...points.slice(0, 2).map(({ shown }) => shown),
      ]),
    }),
  );
  const others = found.filter(({ id }) => duplicates.every((each) => each.id !== id));
  const known = [...duplicates, ...others].slice(0, MANY);
  const open = useOpenLeads({ contacts: known.map(({ id }) => id).filter((id) => id !== '') });
  const reached = duplicates.find(({ id, isReached }) => isReached && id !== '');
  const isOther = reached !== undefined && otherThan === reached.id;
  // What was said of one number holds for no other.
  const forget = useEffectEvent(() => onOtherThan(null));
  useEffect(() => {
    if (otherThan !== null && reached !== undefined && !isOther) forget();
  }, [otherThan, reached, isOther]);
  return (
    <>
      <KnownParties
        title={duplicates.length > 0 ? t`This may be somebody you know` : t`Known already?`}
        parties={known}
        onUse={onUse}
        more={({ id }) => <OpenLeadRows leads={open.filter(({ contact }) => contact?.id === id)} />}
        note={open.length > 0 ? <OpenLeadsNote /> : null}
        elsewhere={({ name }) => <AskForHandOver name={name} points={draft.points ?? []} />}
      />
      {reached ? (
        <RadioGroup
          label={t`Whose is the number or address?`}
          choices={[
            { id: 'same', text: t`${reached.name}’s: the lead is theirs` },
            {
              id: 'other',
              text: t`Somebody else shares it`,
              detail: t`A new contact is made, and it counts as shared from now on.`,
            },
          ]}
          value={isOther ? 'other' : 'same'}
          onChange={(id) => onOtherThan(id === 'other' ? reached.id : null)}
        />
      ) : null}
    </>
  );
}

/** The text that changed last. */
function useLatest(texts: readonly string[]): string {
  const [seen, setSeen] = useState({ texts, latest: '' });
  const changed = texts.find((text, index) => text !== seen.texts[index]);
  if (changed !== undefined || texts.length !== seen.texts.length) {
    const latest = (changed ?? seen.latest).trim();
    setSeen({ texts, latest });
    return latest;
  }
  return seen.latest;
}

const MANY = 5;

/** One letter finds half of everybody; one character of Japanese is a name. */
const isTelling = (text: string) => text.length >= 3 || isEastAsian(text);
