import './row-count.css';

export interface RowCountProps {
  /** "128 of 10,000+", written by the caller in the locale's form. */
  readonly text: string;
}

/** How many are shown of how many; announced when it changes. */
export function RowCount({ text }: RowCountProps) {
  return (
    <span role="status" className="ui-row-count">
      {text}
    </span>
  );
}
