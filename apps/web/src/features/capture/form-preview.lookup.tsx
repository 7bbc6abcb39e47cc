import { useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mikomi/ui';
import { useRef, useState } from 'react';
import { useQuery } from 'urql';
import { useSettled } from '#app/form/use-settled.ts';
import { graphql } from '#generated/index.ts';
import styles from './form-builder.module.css';
import type { FormValues, Language } from './form-values.ts';

const FormPreviewQuery = graphql(`
  query FormPreview($form: WebFormContentInput!, $language: FormLanguage!) {
    webFormPreview(form: $form, language: $language)
  }
`);

/** The page as visitors will see it, drawn by the same hand. */
export function FormPreview({
  values,
  language,
}: {
  readonly values: FormValues;
  readonly language: Language;
}) {
  const { t } = useLingui();
  const [width, setWidth] = useState('desktop');
  const form = useSettled(values, 150);
  const [{ data }] = useQuery({
    query: FormPreviewQuery,
    variables: { form, language: language === 'ja' ? 'JA' : 'EN' },
    requestPolicy: 'network-only',
  });
  // What was drawn last stays in sight until the next one is there.
  const drawn = useRef('');
  if (data) drawn.current = data.webFormPreview;
  return (
    <section className={styles.preview} aria-label={t`Preview`}>
      <SegmentedControl
        label={t`Width of the preview`}
        look="quiet"
        segments={[
          { id: 'desktop', text: t({ message: 'Computer', context: 'a screen' }) },
          { id: 'phone', text: t({ message: 'Phone', context: 'a screen' }) },
        ]}
        value={width}
        onChange={setWidth}
      />
      <div className={styles.window} data-width={width}>
        <iframe title={t`Preview of the form`} sandbox="" srcDoc={drawn.current} className={styles.frame} />
      </div>
    </section>
  );
}
