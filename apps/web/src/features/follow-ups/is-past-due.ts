/** Whether the moment by which an open promise is due has passed: its time, or the end of its day. */
export const isPastDue = ({ dueAt }: { readonly dueAt: string }, now: number): boolean =>
  Date.parse(dueAt) < now;
