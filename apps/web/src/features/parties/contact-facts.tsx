import { useLingui } from '@lingui/react/macro';
import { languageName } from '@mikomi/domain/shared';
import { DescriptionItem, DescriptionList } from '@mikomi/ui';
import type { ReactNode } from 'react';
import { useFormats } from '#app/formats/formats-context.tsx';
import { faultOf, useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { languageOptions } from '#app/words/language-options.ts';
import { refusedChannels } from '#app/words/refused-channels.ts';
import type { EditContactInput } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { AddressFacts } from './address-facts.tsx';
import { ChoiceFact } from './choice-fact.tsx';
import { CompanyFact } from './company-fact.tsx';
import { ContactConsents } from './contact-consents.tsx';
import { MoreFacts } from './more-facts.tsx';
import { OwnerFact } from './owner-fact.tsx';
import styles from './party-facts.module.css';
import { PointList } from './point-list.tsx';
import { TextFact } from './text-fact.tsx';
import { useFoldedFacts } from './use-folded-facts.ts';

const ContactFactsContact = graphql(`
  fragment ContactFacts_Contact on Contact {
    id
    familyName
    givenName
    familyReading
    givenReading
    jobTitle
    language
    postalCode
    region
    city
    addressLine
    country
    createdAt
    viewerCanEdit
    company {
      id
      name
    }
    owner {
      id
      name
    }
    points {
      id
      ...PointList_ContactPoint
    }
    doNotContact
    consents {
      id
      channel
      state
    }
    ...ContactConsents_Contact
    ...AddressFacts_Contact
  }
`);

const ContactFactsEditMutation = graphql(`
  mutation ContactFacts_Edit($input: EditContactInput!) {
    editContact(input: $input) {
      ... on EditContactPayload {
        commandId
        contact {
          id
          name
          ...ContactFacts_Contact
        }
      }
      ... on Error {
        code
        message
        path
        parameters
      }
    }
  }
`);

type ContactFactsProps = {
  readonly slug: string;
  readonly contact: FragmentType<typeof ContactFactsContact>;
  /** How the organization writes names. */
  readonly names: { readonly isFamilyFirst: boolean; readonly hasReadings: boolean };
  /** What the organization's own fields say. */
  readonly children?: ReactNode;
};

/** What is known of a contact; a press on a value edits it. */
export function ContactFacts({ slug, contact, names, children }: ContactFactsProps) {
  const known = readFragment(ContactFactsContact, contact);
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const edit = useCommand(ContactFactsEditMutation);
  const { id, viewerCanEdit, owner, company, points } = known;
  const showUndo = useUndoToast();
  const save = async (change: Omit<EditContactInput, 'id'>, done = t`Saved.`) => {
    const answer = await edit({ input: { id, ...change } });
    if (answer.kind === 'done') showUndo(done, answer.payload.commandId);
    return faultOf(answer);
  };
  const { familyReading, givenReading, language, postalCode, region, city, addressLine, country } = known;
  const hasReadings = names.hasReadings || familyReading || givenReading;
  const folded = useFoldedFacts(
    {
      ...(hasReadings ? { familyReading, givenReading } : {}),
      language,
      postalCode,
      region,
      city,
      addressLine,
      country,
    },
    viewerCanEdit,
  );
  const saver = (field: keyof EditContactInput) =>
    viewerCanEdit
      ? (value: string) => {
          folded.keep(field);
          return save({ [field]: value === '' ? null : value });
        }
      : undefined;
  const family = (
    <TextFact key="family" term={t`Family name`} value={known.familyName} onSave={saver('familyName')} />
  );
  const given = (
    <TextFact key="given" term={t`Given name`} value={known.givenName} onSave={saver('givenName')} />
  );
  return (
    <div className={styles.facts}>
      <PointList
        points={points}
        refused={refusedChannels(known)}
        onSave={viewerCanEdit ? (all, done) => save({ points: all }, done) : undefined}
      />
      <ContactConsents contact={known} />
      <DescriptionList>
        {names.isFamilyFirst ? [family, given] : [given, family]}
        {folded.isShown('familyReading') ? (
          <TextFact
            term={t`Reading of the family name`}
            value={familyReading}
            onSave={saver('familyReading')}
          />
        ) : null}
        {folded.isShown('givenReading') ? (
          <TextFact term={t`Reading of the given name`} value={givenReading} onSave={saver('givenReading')} />
        ) : null}
        <CompanyFact
          slug={slug}
          term={t`Company`}
          company={company}
          onSave={viewerCanEdit ? (companyId) => save({ companyId }) : undefined}
        />
        <TextFact term={t`Position`} value={known.jobTitle} onSave={saver('jobTitle')} />
        {folded.isShown('language') ? (
          <ChoiceFact
            term={t`Language`}
            value={language}
            shown={languageName(language ?? '', i18n.locale)}
            options={() => languageOptions(i18n.locale)}
            onSave={saver('language')}
          />
        ) : null}
      </DescriptionList>
      <AddressFacts party={known} isShown={folded.isShown} saver={saver} />
      <MoreFacts folded={folded} />
      {children}
      <DescriptionList>
        <OwnerFact owner={owner} onSave={viewerCanEdit ? (ownerId) => save({ ownerId }) : undefined} />
        <DescriptionItem term={t`Added`}>{formats.instant(Date.parse(known.createdAt))}</DescriptionItem>
      </DescriptionList>
    </div>
  );
}
