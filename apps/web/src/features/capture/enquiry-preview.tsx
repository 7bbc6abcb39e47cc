import { useLingui } from '@lingui/react/macro';
import { Callout, DescriptionItem, DescriptionList } from '@mikomi/ui';
import { useId } from 'react';
import styles from './enquiry-preview.module.css';
import type { ReadEnquiry } from './enquiry-reader.ts';
import { useDraftFacts } from './use-draft-facts.ts';

type EnquiryPreviewProps = {
  readonly read: ReadEnquiry;
  /** What the page says of the delivery already. */
  readonly said?: readonly string[];
  readonly customFields: readonly { readonly id: string; readonly name: string }[];
};

/** The lead that a delivery becomes as its fields are placed now; nothing is written. */
export function EnquiryPreview({ read, said = [], customFields }: EnquiryPreviewProps) {
  const { t } = useLingui();
  const title = useId();
  const factsOf = useDraftFacts(customFields);
  return (
    <section className={styles.preview} aria-labelledby={title} aria-live="polite">
      <h3 id={title} className={styles.title}>{t`The lead it becomes`}</h3>
      {read.kind === 'refused' ? (
        <Callout tone="signal">
          {said.includes(read.why) ? t`None yet, for the reason above.` : read.why}
        </Callout>
      ) : (
        <>
          <DescriptionList>
            {factsOf(read).map(({ term, value }) => (
              <DescriptionItem key={term} term={term}>
                {value}
              </DescriptionItem>
            ))}
          </DescriptionList>
          {read.unread.map(({ name, raw, why }) => (
            <Callout key={`${name} ${raw}`} tone="fault" title={`${name}: ${raw}`}>
              {why}
            </Callout>
          ))}
          {read.draft.answers.length > 0 ? (
            <>
              <h4 className={styles.answers}>{t`Kept with the touch`}</h4>
              <DescriptionList>
                {read.draft.answers.map(({ name, value }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: answers of one name keep their order.
                  <DescriptionItem key={`${index} ${name}`} term={name}>
                    {value}
                  </DescriptionItem>
                ))}
              </DescriptionList>
            </>
          ) : null}
        </>
      )}
    </section>
  );
}
