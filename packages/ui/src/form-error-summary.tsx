import { useEffect, useRef } from 'react';
import { IconFault } from './icons.ts';
import './form-error-summary.css';

export interface FormErrorSummaryProps {
  /** How many things stand in the way, in words. */
  readonly title: string;
  /** Each fault, and how to reach its field. */
  readonly faults: readonly {
    readonly id: string;
    readonly text: string;
    readonly onFocusField?: () => void;
  }[];
}

/** What stands in the way of saving, above the form. It takes the focus when it appears, so it is read first. */
export function FormErrorSummary({ title, faults }: FormErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} role="alert" tabIndex={-1} className="ui-form-errors">
      <p className="ui-form-errors-title">
        <IconFault aria-hidden="true" />
        {title}
      </p>
      <ul>
        {faults.map((fault) => (
          <li key={fault.id}>
            {fault.onFocusField ? (
              <button type="button" className="ui-form-errors-link" onClick={fault.onFocusField}>
                {fault.text}
              </button>
            ) : (
              fault.text
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
