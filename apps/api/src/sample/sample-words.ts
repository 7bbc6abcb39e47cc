/** How far a lead has come when something is written of it. */
export type Phase = 'early' | 'middle' | 'late';

/** Sentences by phase; `{product}` and `{count}` are what the lead is about. */
export type Sentences = Readonly<Record<Phase, readonly string[]>>;

/** What is written in the sample organization, in one language. */
export interface SampleWords {
  readonly organization: string;
  readonly owner: string;
  /** What came with the enquiry. */
  readonly enquiries: readonly string[];
  readonly comments: Sentences;
  /** What was said in a call that reached somebody. */
  readonly calls: Sentences;
  readonly meetings: readonly string[];
  readonly sent: Sentences;
  readonly received: Sentences;
  readonly lossNotes: readonly string[];
  /** What is promised, by the kind of the follow-up: first what is early in a lead. */
  readonly promises: Readonly<Record<string, readonly string[]>>;
  readonly jobTitles: readonly string[];
  readonly fields: {
    readonly leaseEnd: string;
    readonly devices: string;
    readonly contract: string;
    readonly contracts: readonly string[];
    readonly say: string;
    readonly says: readonly string[];
  };
  readonly judging: {
    /** A company with many devices: a rule of the score, and a group. */
    readonly manyDevices: string;
    readonly decides: string;
    readonly need: string;
    readonly contact: string;
    /** A group by hand. */
    readonly guests: string;
  };
  readonly assigning: {
    /** The rules of assignment: who is likely to buy, who came by the web, all others. */
    readonly likely: string;
    readonly web: string;
    readonly otherwise: string;
  };
}
