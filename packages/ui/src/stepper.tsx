import { IconDone } from './icons.ts';
import './stepper.css';
import './visually-hidden.css';

export interface StepperProps {
  readonly label: string;
  readonly steps: readonly string[];
  /** The step one is at, counted from 0. */
  readonly current: number;
  /** Said after a finished step's name, for screen readers. */
  readonly doneLabel: string;
}

/** Where one stands in a few steps. */
export function Stepper({ label, steps, current, doneLabel }: StepperProps) {
  return (
    <ol aria-label={label} className="ui-steps">
      {steps.map((step, index) => (
        <li
          key={step}
          className={index < current ? 'ui-step ui-step-done' : 'ui-step'}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className="ui-step-mark" aria-hidden="true">
            {index < current ? <IconDone /> : index + 1}
          </span>
          <span className="ui-step-text">{step}</span>
          {index < current ? <span className="ui-visually-hidden">{doneLabel}</span> : null}
        </li>
      ))}
    </ol>
  );
}
