import { useLingui } from '@lingui/react/macro';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import type { EvidenceInput } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';

const AnswerQuestionSave = graphql(`
  mutation AnswerQuestion_Save($input: AnswerQuestionInput!) {
    answerQuestion(input: $input) {
      ... on AnswerQuestionPayload {
        commandId
        lead {
          id
          ...LeadQuestions_Lead
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

/** What stands as proof of an answer. */
type Proof = {
  readonly quote?: string | null;
  readonly url?: string | null;
  readonly activity?: { readonly id: string } | null;
};

type Asked = {
  readonly frameworkId: string;
  readonly criterionId: string;
  readonly evidence: readonly Proof[];
};

/** Keeps an answer, with the proof there is unless another is given; answers what is wrong with it, if anything is. */
export function useAnswerQuestion(leadId: string, { frameworkId, criterionId, evidence }: Asked) {
  const { t } = useLingui();
  const save = useCommand(AnswerQuestionSave);
  const showUndo = useUndoToast();
  return async (
    answer: string | null,
    proof: readonly EvidenceInput[] = evidence.flatMap(inputOf),
  ): Promise<string | undefined> => {
    const answered = await save({
      input: { leadId, frameworkId, criterionId, answer, evidence: [...proof] },
    });
    if (answered.kind === 'refused') return answered.message;
    showUndo(t`Saved.`, answered.payload.commandId);
    return undefined;
  };
}

function inputOf({ quote, url, activity }: Proof): readonly EvidenceInput[] {
  if (quote) return [{ quote }];
  if (url) return [{ url }];
  return activity ? [{ activityId: activity.id }] : [];
}
