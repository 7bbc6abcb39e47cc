import { readContactPoint } from '../../parties/index.ts';
import { isRefusal, type Sentence } from '../../shared/index.ts';
import type { FormPlace } from './form-place.ts';
import type { Submission } from './read-submission.ts';
import type { WebForm } from './web-form.ts';

/** What is amiss with one answer, for whoever still sits at the form. */
export interface AnswerProblem {
  readonly place: FormPlace;
  readonly because: Sentence<'form-answer-missing' | 'form-email-unreadable' | 'form-phone-unreadable'>;
}

/**
 * What is amiss with what somebody is about to send: a needed answer is missing, or an address could never be answered. Everything
 * else is taken as it is.
 * Source: ours, because every correction that is asked for loses somebody; only what makes an answer impossible is worth that.
 */
export function judgeSubmission(
  { answers }: Pick<Submission, 'answers'>,
  { fields }: Pick<WebForm, 'fields'>,
  phoneCountry: string,
): readonly AnswerProblem[] {
  const given = new Map(answers.map(({ name, value }) => [name, value]));
  return fields.flatMap(({ place, isRequired }): AnswerProblem[] => {
    const value = given.get(place);
    if (value === undefined) return isRequired ? [{ place, because: { key: 'form-answer-missing' } }] : [];
    if (place === 'contact.email' && isRefusal(readContactPoint('EMAIL', value, phoneCountry)))
      return [{ place, because: { key: 'form-email-unreadable' } }];
    if (place === 'contact.phone' && isRefusal(readContactPoint('PHONE', value, phoneCountry)))
      return [{ place, because: { key: 'form-phone-unreadable' } }];
    return [];
  });
}
