/** One value that a mail of a portal holds, and how it is found. */
export interface TaughtValue {
  /** What the value is: a field of a mapping, or a name of one's own. */
  readonly name: string;
  /** The label in front of it or above it, in the form in which labels are compared. */
  readonly label: string;
  /** The label as the mail writes it, for people. */
  readonly written: string;
  /** Which of the lines with that label it is, from 0. */
  readonly nth: number;
  /** The value begins on the line below its label. */
  readonly isBelow: boolean;
  /** It may go on over further lines, as what somebody wrote does. */
  readonly isLong: boolean;
  /** What stands behind every such value on its line, as 様 does. */
  readonly suffix: string;
}

/** How the mails of one portal are read, learnt from one of them. */
export interface MailLesson {
  readonly values: readonly TaughtValue[];
}
