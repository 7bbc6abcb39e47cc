type Option = { readonly id: string; readonly text: string };

/** What rules and members are made of. */
export type RuleChoices = {
  readonly members: readonly Option[];
  readonly teams: readonly Option[];
  readonly productGroups: readonly Option[];
  /** Those of the plan that is in force. */
  readonly territories: readonly Option[];
};
