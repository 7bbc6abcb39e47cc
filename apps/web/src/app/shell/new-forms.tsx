import { lazy, Suspense } from 'react';
import { speakLate } from '#app/language/language.ts';

/** Its words come late. */
const NewLead = lazy(async () => {
  const [module] = await Promise.all([import('#features/leads/new-lead.lookup.tsx'), speakLate()]);
  return { default: module.NewLead };
});
const NewContact = lazy(() =>
  import('#features/parties/new-contact.lookup.tsx').then((module) => ({ default: module.NewContactHere })),
);
const NewCompany = lazy(() =>
  import('#features/parties/new-company.lookup.tsx').then((module) => ({ default: module.NewCompanyHere })),
);

/** A form for something new, opened from anywhere. */
export type NewForm = 'new-lead' | 'new-contact' | 'new-company';

type NewFormsProps = {
  readonly slug: string;
  readonly form: NewForm;
  /** What was searched for in vain and begins the new lead. */
  readonly words: string;
  readonly onClose: () => void;
};

/** The forms for something new that are opened from anywhere; none is read before it is asked for. */
export function NewForms({ slug, form, words, onClose }: NewFormsProps) {
  return (
    <Suspense fallback={null}>
      {form === 'new-lead' ? <NewLead slug={slug} words={words} onClose={onClose} /> : null}
      {form === 'new-contact' ? <NewContact slug={slug} onClose={onClose} /> : null}
      {form === 'new-company' ? <NewCompany slug={slug} onClose={onClose} /> : null}
    </Suspense>
  );
}
