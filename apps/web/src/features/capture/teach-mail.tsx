import { useLingui } from '@lingui/react/macro';
import type { EnquiryContext, ImportTarget, InboundEnquiry } from '@mikomi/domain/capture';
import type { Locale } from '@mikomi/domain/shared';
import { useState } from 'react';
import { RowSkeletons } from '#app/settings/row-skeletons.tsx';
import type { FragmentType } from '#generated/index.ts';
import { EnquiryPreview } from './enquiry-preview.tsx';
import type { MailMark } from './mail-marks.ts';
import { MailText, type Selected } from './mail-text.tsx';
import styles from './mapping-editor.module.css';
import rows from './mapping-row.module.css';
import { PlaceChoice } from './place-choice.tsx';
import { SaveLesson, type SaveLessonSource } from './save-lesson.tsx';
import { useMailMarks } from './use-mail-marks.ts';

type TeachMailProps = {
  readonly source: FragmentType<typeof SaveLessonSource>;
  readonly enquiry: InboundEnquiry;
  readonly context: EnquiryContext;
};

/** A mail of a portal, in which somebody says which text is what, and, as one does, the lead that it becomes. */
export function TeachMail({ source, enquiry, context }: TeachMailProps) {
  const { t, i18n } = useLingui();
  const rules = useMailMarks();
  const [chosen, setChosen] = useState<readonly MailMark[]>();
  const [selected, setSelected] = useState<Selected>();
  if (rules === undefined) return <RowSkeletons />;

  const locale = i18n.locale as Locale;
  const text = rules.shownText(enquiry);
  const marks = chosen ?? rules.firstMarks(text, context);
  const lines = rules.linesOfMail(text, marks, locale);
  const lesson = rules.lessonOf(text, marks);
  const read = rules.readEnquiry(enquiry, { ...context, lesson: lesson ?? null }, locale);
  const decide = ({ from, to }: Selected, target: ImportTarget | null) => {
    setSelected(undefined);
    setChosen(rules.withMark(marks, { from, to, target: target ?? { kind: 'skip' } }));
  };
  const choice = { customFields: context.known.customFields, isPlace: rules.isPlaceOfEnquiry };
  const isOpen = selected && text.slice(selected.from, selected.to).trim() !== '';
  const isListed = lines.some(({ from, to }) => from === selected?.from && to === selected.to);
  return (
    <>
      <div className={styles.editor}>
        <div className={styles.mail}>
          <MailText
            text={text}
            marks={marks}
            onSelect={(at) => setSelected(at.from < at.to ? at : undefined)}
          />
          <ul className={styles.fields} aria-label={t`Lines`}>
            {selected && isOpen && !isListed ? (
              <li className={rows.field}>
                <span className={rows.came}>
                  <span className={rows.name}>{t`Selected`}</span>
                  <span className={rows.value}>{text.slice(selected.from, selected.to)}</span>
                </span>
                <span className={rows.place}>
                  <PlaceChoice
                    {...choice}
                    name={t`The selected text`}
                    target={{ kind: 'skip' }}
                    canLeave={false}
                    onDecide={(target) => decide(selected, target)}
                  />
                </span>
              </li>
            ) : null}
            {lines.map((line) => (
              <li key={`${line.from} ${line.to}`} className={rows.field}>
                <span className={rows.came}>
                  <span className={rows.name}>{line.label}</span>
                  <span className={rows.value}>{line.value}</span>
                  {line.fault ? <span className={rows.fault}>{line.fault}</span> : null}
                </span>
                <span className={rows.place}>
                  <PlaceChoice
                    {...choice}
                    name={line.label || line.value}
                    target={line.target}
                    canLeave={false}
                    onDecide={(target) => decide(line, target)}
                  />
                </span>
              </li>
            ))}
          </ul>
        </div>
        <EnquiryPreview read={read} customFields={choice.customFields} />
      </div>
      <SaveLesson
        source={source}
        sample={text}
        marks={marks}
        lesson={lesson}
        standing={context.lesson ?? null}
        onSaved={() => setChosen(marks)}
      />
    </>
  );
}
