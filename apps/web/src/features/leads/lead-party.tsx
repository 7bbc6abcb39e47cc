import { useLingui } from '@lingui/react/macro';
import { Anchor, Badge, DescriptionItem, DescriptionList } from '@mikomi/ui';
import { CompanyFactEditor } from '#app/facts/company-fact-editor.lookup.tsx';
import { EditableFact } from '#app/facts/editable-fact.tsx';
import { pointHref } from '#app/formats/point-href.ts';
import { PointText } from '#app/formats/point-text.tsx';
import { useChannelWords } from '#app/words/channel-words.ts';
import { DoNotBadge } from '#app/words/do-not-badge.tsx';
import { refusedChannels } from '#app/words/refused-channels.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { LeadContactEditor } from './lead-contact-editor.lookup.tsx';
import styles from './section.module.css';
import { useEditLead } from './use-edit-lead.ts';

const LeadPartyLead = graphql(`
  fragment LeadParty_Lead on Lead {
    id
    viewerCanEdit
    awaitsConfirmation
    contact {
      id
      name
      jobTitle
      doNotContact
      consents {
        id
        channel
        state
      }
      points {
        id
        kind
        value
        shown
      }
    }
    company {
      id
      name
      industry
      points {
        id
        kind
        value
        shown
      }
    }
  }
`);

type LeadPartyProps = { readonly slug: string; readonly lead: FragmentType<typeof LeadPartyLead> };

/** Who asked, for which company, and how to reach them: one touch calls or writes, one beside a name puts another in its place. */
export function LeadParty({ slug, lead }: LeadPartyProps) {
  const { id, viewerCanEdit, awaitsConfirmation, contact, company } = readFragment(LeadPartyLead, lead);
  const { t } = useLingui();
  const channelWords = useChannelWords();
  const edit = useEditLead(id);
  const editLabel = (term: string) => t`Edit ${term}`;
  if (!contact && !company && !viewerCanEdit) return null;
  const refused = refusedChannels(contact);
  const points = [
    ...(contact?.points ?? []).map((point) => ({ ...point, isRefused: refused.has(point.kind) })),
    // Whoever wants to be left alone is not asked for at their company's switchboard either.
    ...(company?.points ?? []).map((point) => ({ ...point, isRefused: contact?.doNotContact === true })),
  ];
  return (
    <section>
      <h2 className={styles.title}>{t`Who it is`}</h2>
      <DescriptionList>
        {contact || viewerCanEdit ? (
          <EditableFact
            term={t`Contact`}
            editLabel={viewerCanEdit ? editLabel(t`Contact`) : undefined}
            isLink
            editor={(close) => (
              <LeadContactEditor
                contact={contact ?? null}
                onSave={(contactId) => edit({ contactId })}
                onClose={close}
              />
            )}
          >
            {contact ? (
              <>
                <Anchor href={`/o/${slug}/contacts/${contact.id}`}>
                  {contact.name || t`Without a name`}
                </Anchor>
                {contact.jobTitle ? ` · ${contact.jobTitle}` : null}
              </>
            ) : (
              '–'
            )}
          </EditableFact>
        ) : null}
        {company || viewerCanEdit ? (
          <EditableFact
            term={t`Company`}
            editLabel={viewerCanEdit ? editLabel(t`Company`) : undefined}
            isLink
            editor={(close) => (
              <CompanyFactEditor
                label={t`Company`}
                company={company ?? null}
                onSave={(companyId) => edit({ companyId })}
                onClose={close}
              />
            )}
          >
            {company ? (
              <>
                <Anchor href={`/o/${slug}/companies/${company.id}`}>{company.name}</Anchor>
                {company.industry ? ` · ${company.industry}` : null}
              </>
            ) : (
              '–'
            )}
          </EditableFact>
        ) : null}
        {points.map(({ id, kind, value, shown, isRefused }) => {
          const href = pointHref(kind, value);
          return (
            <DescriptionItem key={id} term={channelWords[kind as keyof typeof channelWords] ?? kind}>
              {href && !isRefused ? (
                <Anchor href={href}>
                  <PointText text={shown} />
                </Anchor>
              ) : (
                <PointText text={shown} />
              )}{' '}
              {isRefused ? <DoNotBadge kind={kind} /> : null}
            </DescriptionItem>
          );
        })}
        {awaitsConfirmation ? (
          <DescriptionItem term={t`Consent`}>
            <Badge tone="neutral">{t`Awaits confirmation`}</Badge>
            <span className={styles.about}>
              {t`Agreed to in a form. It counts once they have confirmed it by the link in a mail.`}
            </span>
          </DescriptionItem>
        ) : null}
      </DescriptionList>
    </section>
  );
}
