import { useLingui } from '@lingui/react/macro';
import { Anchor, Button, Select } from '@mikomi/ui';
import { lazy, Suspense, useState } from 'react';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './lead-score.module.css';
import { useAnswerQuestion } from './use-answer-question.ts';

const ProveAnswer = lazy(() =>
  import('./prove-answer.tsx').then((module) => ({ default: module.ProveAnswer })),
);

const LeadQuestionLeadQuestion = graphql(`
  fragment LeadQuestion_LeadQuestion on LeadQuestion {
    frameworkId
    criterionId
    name
    question
    needsEvidence
    answer
    options {
      key
      label
    }
    evidence {
      quote
      url
      activity {
        id
        text
      }
    }
    answeredBy {
      id
      name
    }
  }
`);

type LeadQuestionProps = {
  readonly leadId: string;
  readonly question: FragmentType<typeof LeadQuestionLeadQuestion>;
  readonly isReadOnly: boolean;
};

/** One thing to find out: its answer, and what proves it. */
export function LeadQuestion({ leadId, question, isReadOnly }: LeadQuestionProps) {
  const asked = readFragment(LeadQuestionLeadQuestion, question);
  const { t } = useLingui();
  const answerIt = useAnswerQuestion(leadId, asked);
  const [error, setError] = useState<string>();
  const [isProving, setProving] = useState(false);
  const { name, answer, options, evidence, answeredBy, needsEvidence } = asked;
  const choices = [
    { id: OPEN, text: t`Not known yet` },
    ...options.map(({ key, label }) => ({ id: key, text: label })),
  ];
  const proofs = evidence.flatMap((one) => one.quote ?? one.url ?? one.activity?.text ?? []);
  return (
    <div className={styles.question}>
      <span title={asked.question}>{name}</span>
      <Select
        label={asked.question}
        isLabelHidden
        placeholder={t`Not known yet`}
        options={choices}
        value={answer ?? OPEN}
        isDisabled={isReadOnly}
        onChange={(key) => void answerIt(key === OPEN ? null : key).then(setError)}
        error={error}
      />
      {answer ? (
        <div className={styles.proof}>
          {answeredBy ? <span>{answeredBy.name} </span> : null}
          {proofs.map((proof) =>
            /^https?:/.test(proof) ? (
              <Anchor key={proof} variant="quiet" href={proof}>
                {proof}
              </Anchor>
            ) : (
              <q key={proof}>{proof}</q>
            ),
          )}
          {isReadOnly ? null : (
            <Button variant="quiet" size="small" onPress={() => setProving(true)}>
              {proofs.length > 0 ? t`Change the proof` : needsEvidence ? t`Prove it` : t`Add proof`}
            </Button>
          )}
        </div>
      ) : null}
      <Suspense fallback={null}>
        {isProving ? (
          <ProveAnswer
            title={name}
            id={`${leadId}.${asked.criterionId}`}
            proof={proofs[0] ?? ''}
            onSave={(evidence) => answerIt(answer ?? null, evidence)}
            onClose={() => setProving(false)}
          />
        ) : null}
      </Suspense>
    </div>
  );
}

const OPEN = '–';
