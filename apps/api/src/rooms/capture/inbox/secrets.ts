/** What is agreed with a sender, in the clear only while it is used. */
export type Secrets = Readonly<Record<string, string>>;
