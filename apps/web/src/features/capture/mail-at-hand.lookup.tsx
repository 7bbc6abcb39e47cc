import { useLingui } from '@lingui/react/macro';
import type { EnquiryContext, InboundEnquiry } from '@mikomi/domain/capture';
import { Button, Callout, TextArea } from '@mikomi/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import { RowSkeletons } from '#app/settings/row-skeletons.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './save-mapping.module.css';
import { TeachMail } from './teach-mail.tsx';

const MailAtHandSource = graphql(`
  fragment MailAtHand_Source on Source {
    id
    ...SaveLesson_Source
  }
`);

const MailPreviewQuery = graphql(`
  query MailPreview($sourceId: ID!, $text: String!) {
    mailPreview(sourceId: $sourceId, text: $text)
  }
`);

type Preview = { readonly enquiries: readonly InboundEnquiry[]; readonly context: EnquiryContext | null };

type MailAtHandProps = {
  readonly source: FragmentType<typeof MailAtHandSource>;
  readonly onClose: () => void;
};

/** A mail that somebody pastes, to teach the source on; nothing of it is kept. */
export function MailAtHand({ source, onClose }: MailAtHandProps) {
  const about = readFragment(MailAtHandSource, source);
  const { t } = useLingui();
  const [pasted, setPasted] = useState('');
  const [text, setText] = useState<string>();
  const [{ data, fetching }] = useQuery({
    query: MailPreviewQuery,
    variables: { sourceId: about.id, text: text ?? '' },
    pause: text === undefined,
    requestPolicy: 'network-only',
  });
  const preview = text === undefined ? undefined : (data?.mailPreview as Preview | undefined);
  const enquiry = preview?.enquiries[0];
  if (enquiry && preview.context)
    return <TeachMail source={about} enquiry={enquiry} context={preview.context} />;
  if (fetching) return <RowSkeletons />;
  return (
    <>
      <TextArea
        label={t`A mail of this portal`}
        description={t`Its text as you read it. It is not kept.`}
        rows={8}
        value={pasted}
        onChange={setPasted}
        autoFocus
      />
      {preview ? (
        <Callout tone="fault">{t`Nothing of this can be read as a mail of somebody who asks.`}</Callout>
      ) : null}
      <div className={styles.foot}>
        <Button variant="quiet" onPress={onClose}>{t`Let go`}</Button>
        <Button variant="primary" isDisabled={pasted.trim() === ''} onPress={() => setText(pasted)}>
          {t`Mark its values`}
        </Button>
      </div>
    </>
  );
}
