import { useLingui } from '@lingui/react/macro';
import { Dialog, TextArea } from '@mikomi/ui';
import { useController } from 'react-hook-form';
import { useDraftForm } from '#app/form/draft.ts';
import { Form } from '#app/form/form.tsx';
import { FormFoot } from '#app/form/form-foot.tsx';
import type { EvidenceInput } from '#generated/graphql.ts';

type ProveAnswerProps = {
  readonly title: string;
  /** Of the draft. */
  readonly id: string;
  readonly proof: string;
  readonly onSave: (evidence: readonly EvidenceInput[]) => Promise<string | undefined>;
  readonly onClose: () => void;
};

/** Asks what proves an answer: what they said, or where it can be read. */
export function ProveAnswer({ title, id, proof, onSave, onClose }: ProveAnswerProps) {
  const { t } = useLingui();
  const { form, draft } = useDraftForm<{ readonly proof: string }>(`proof.${id}`, { proof });
  const { field, fieldState } = useController({ control: form.control, name: 'proof' });
  const submit = async ({ proof: typed }: { readonly proof: string }) => {
    const text = typed.trim();
    const wrong = await onSave(text === '' ? [] : [isAddress(text) ? { url: text } : { quote: text }]);
    if (wrong !== undefined) return form.setError('proof', { message: wrong });
    draft.discard();
    onClose();
  };
  return (
    <Dialog isOpen onClose={onClose} title={title} closeLabel={t`Close`} size="small">
      <Form form={form} draft={draft} onSubmit={submit}>
        <TextArea
          label={t`What proves it?`}
          description={t`What they said, in their words, or a web address.`}
          rows={3}
          value={field.value}
          onChange={field.onChange}
          error={fieldState.error?.message}
        />
        <FormFoot draft={draft} onClose={onClose} submit={t`Save`} isPending={form.formState.isSubmitting} />
      </Form>
    </Dialog>
  );
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text);
}
