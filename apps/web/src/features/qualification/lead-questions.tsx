import { useLingui } from '@lingui/react/macro';
import { Badge } from '@mikomi/ui';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { LeadQuestion } from './lead-question.tsx';
import styles from './lead-score.module.css';

const LeadQuestionsLead = graphql(`
  fragment LeadQuestions_Lead on Lead {
    id
    viewerCanEdit
    potentialQuestions {
      criterionId
      ...LeadQuestion_LeadQuestion
    }
    frameworks {
      frameworkId
      name
      state
      earned
      text
      questions {
        criterionId
        ...LeadQuestion_LeadQuestion
      }
    }
  }
`);

/** What was found out about a lead and what is still to ask, question by question. */
export function LeadQuestions({ lead }: { readonly lead: FragmentType<typeof LeadQuestionsLead> }) {
  const { id, viewerCanEdit, potentialQuestions, frameworks } = readFragment(LeadQuestionsLead, lead);
  const { t } = useLingui();
  const states = { QUALIFIED: t`Qualified`, OPEN: t`Still open`, DISQUALIFIED: t`Not qualified` };
  return (
    <>
      {frameworks.map(({ frameworkId, name, state, text, questions }) => (
        <section key={frameworkId}>
          <div className={styles.head}>
            <h2 className={styles.title}>{name}</h2>
            <span className={styles.end}>
              <Badge tone={state === 'QUALIFIED' ? 'accent' : 'neutral'}>{states[state]}</Badge>
            </span>
          </div>
          <p className={styles.faint}>{text}</p>
          {questions.map((question) => (
            <LeadQuestion
              key={question.criterionId}
              leadId={id}
              question={question}
              isReadOnly={!viewerCanEdit}
            />
          ))}
        </section>
      ))}
      <section>
        <h2 className={styles.title}>{t`Also asked for the potential`}</h2>
        {potentialQuestions.map((question) => (
          <LeadQuestion
            key={question.criterionId}
            leadId={id}
            question={question}
            isReadOnly={!viewerCanEdit}
          />
        ))}
      </section>
    </>
  );
}
