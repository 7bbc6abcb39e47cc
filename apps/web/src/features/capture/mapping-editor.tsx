import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { EnquiryContext, ImportTarget, InboundEnquiry } from '@mikomi/domain/capture';
import type { Locale } from '@mikomi/domain/shared';
import { Button, Callout } from '@mikomi/ui';
import { useState } from 'react';
import { RowSkeletons } from '#app/settings/row-skeletons.tsx';
import { SettingSection } from '#app/settings/setting-section.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { EnquiryPreview } from './enquiry-preview.tsx';
import styles from './mapping-editor.module.css';
import { type MappingEdits, withEdits } from './mapping-edits.ts';
import { MappingRow } from './mapping-row.tsx';
import { SaveMapping } from './save-mapping.tsx';
import { TeachMail } from './teach-mail.tsx';
import { useEnquiryReader } from './use-enquiry-reader.ts';

const MappingEditorDelivery = graphql(`
  fragment MappingEditor_Delivery on Delivery {
    id
    preview
    because {
      message
    }
    arrivals {
      id
      reasons {
        message
      }
    }
    source {
      id
      kind
      ...SaveMapping_Source
      ...SaveLesson_Source
    }
  }
`);

type Preview = {
  readonly enquiries: readonly InboundEnquiry[];
  readonly context: EnquiryContext | null;
};

const NONE: MappingEdits = new Map();

/** Where the fields of this delivery go, and, as one decides, the lead that it becomes. */
export function MappingEditor({
  delivery,
}: {
  readonly delivery: FragmentType<typeof MappingEditorDelivery>;
}) {
  const { preview, source, because, arrivals } = readFragment(MappingEditorDelivery, delivery);
  const said = [because, ...arrivals.flatMap(({ reasons }) => reasons)].flatMap((one) => one?.message ?? []);
  const { enquiries, context } = preview as Preview;
  const { t, i18n } = useLingui();
  const reader = useEnquiryReader();
  const [edits, setEdits] = useState<MappingEdits>(NONE);
  const [savedOver, setSavedOver] = useState<string>();
  const [shown, setShown] = useState(0);
  const enquiry = enquiries[shown] ?? enquiries[0];
  if (context === null || enquiry === undefined) return null;
  if (source.kind === 'PORTAL_MAIL')
    return (
      <SettingSection
        title={t`What is what in this mail`}
        about={t`What you mark here is found by its label in every later mail of this source. Who sent it is never the customer.`}
      >
        <TeachMail source={source} enquiry={enquiry} context={context} />
      </SettingSection>
    );
  if (reader === undefined) return <RowSkeletons />;

  // What was saved stands until it is read again, so that nothing jumps back in between.
  const standing = JSON.stringify(context.mapping);
  if (savedOver !== undefined && savedOver !== standing) {
    setSavedOver(undefined);
    setEdits(NONE);
  }
  const open = savedOver === undefined ? edits.size : 0;
  const mapping = withEdits(context.mapping, edits);
  const read = reader.readEnquiry(enquiry, { ...context, mapping }, i18n.locale as Locale);
  const decide = (name: string, target: ImportTarget | null) => {
    setSavedOver(undefined);
    setEdits((before) => new Map([...before, [name, target]]));
  };
  return (
    <SettingSection
      title={t`Where its fields go`}
      about={t`What you decide holds for every delivery of this source. What you leave goes where its name and value say.`}
    >
      {enquiries.length > 1 ? (
        <div className={styles.which}>
          <span>{t`Enquiry ${shown + 1} of ${enquiries.length} in this delivery`}</span>
          <Button size="small" onPress={() => setShown((shown + 1) % enquiries.length)}>{t`Next`}</Button>
        </div>
      ) : null}
      {enquiry.toFetch ? (
        <Callout>
          <Trans>
            A part of it is fetched from the sender when it is read; here stands what came with it.
          </Trans>
        </Callout>
      ) : null}
      <div className={styles.editor}>
        {read.placed.length > 0 ? (
          <ul className={styles.fields} aria-label={t`Fields`}>
            {read.placed.map((field, index) => (
              <MappingRow
                // biome-ignore lint/suspicious/noArrayIndexKey: several fields of a delivery may have one name and value.
                key={`${index} ${field.name}`}
                field={field}
                customFields={context.known.customFields}
                isPlace={reader.isPlaceOfEnquiry}
                onDecide={(target) => decide(field.name, target)}
              />
            ))}
          </ul>
        ) : (
          <p
            className={styles.none}
          >{t`It has no fields of its own: who writes and what they say is known from its sender.`}</p>
        )}
        <EnquiryPreview read={read} said={said} customFields={context.known.customFields} />
      </div>
      <SaveMapping
        source={source}
        mapping={mapping}
        changes={open}
        said={plural(open, { one: '# decision is not saved yet', other: '# decisions are not saved yet' })}
        onSaved={() => setSavedOver(standing)}
        onLetGo={() => setEdits(NONE)}
      />
    </SettingSection>
  );
}
