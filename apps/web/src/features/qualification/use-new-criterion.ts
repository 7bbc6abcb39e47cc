import { useLingui } from '@lingui/react/macro';
import type { Criterion } from '@mikomi/domain/qualification';

/** A question with the two answers that every question has, to be put into words. */
export function useNewCriterion(): () => Criterion {
  const { t } = useLingui();
  return () => ({
    id: crypto.randomUUID(),
    name: t`New question`,
    question: t`What do you ask?`,
    answers: [
      { key: 'met', label: t`Yes`, points: 1 },
      { key: 'not', label: t`No`, points: 0 },
    ],
    weight: 25,
    required: false,
    evidence: false,
  });
}
