/** What a form would send that differs from what it opened with: whatever colleagues changed meanwhile stays. */
export const changedOf = <Input extends object>(opened: Input, input: Input): Partial<Input> =>
  Object.fromEntries(
    Object.entries(input).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(opened[field as keyof Input]),
    ),
  ) as Partial<Input>;
