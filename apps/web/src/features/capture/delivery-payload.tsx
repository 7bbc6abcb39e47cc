import { useLingui } from '@lingui/react/macro';
import { useFormats } from '#app/formats/formats-context.tsx';
import { SettingSection } from '#app/settings/setting-section.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './delivery-payload.module.css';
import { formFieldsOf, prettyText } from './pretty-payload.ts';

const DeliveryPayloadDelivery = graphql(`
  fragment DeliveryPayload_Delivery on Delivery {
    id
    contentType
    size
    body
  }
`);

/** What was sent, as it came: a form by its fields, JSON in lines, all else as the text it is. */
export function DeliveryPayload({
  delivery,
}: {
  readonly delivery: FragmentType<typeof DeliveryPayloadDelivery>;
}) {
  const { contentType, size, body } = readFragment(DeliveryPayloadDelivery, delivery);
  const { t } = useLingui();
  const formats = useFormats();
  const bytes = formats.number(size);
  const fields = body === null ? undefined : formFieldsOf(contentType, body);
  return (
    <SettingSection
      title={t`As it came`}
      about={[contentType, t`${bytes} bytes`].filter(Boolean).join(' · ')}
    >
      {body === null ? (
        <p>{t`It was erased with the personal data of whoever sent it.`}</p>
      ) : fields ? (
        <dl className={styles.fields}>
          {fields.map(({ id, name, value }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by key.
        <pre className={styles.text} tabIndex={0}>
          {prettyText(body)}
        </pre>
      )}
    </SettingSection>
  );
}
