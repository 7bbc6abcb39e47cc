import './kbd.css';

export interface KbdProps {
  /** One key or chord as printed on it, e.g. `⌘K`. */
  readonly children: string;
}

/** A key of the keyboard. */
export function Kbd({ children }: KbdProps) {
  return <kbd className="ui-kbd">{children}</kbd>;
}
