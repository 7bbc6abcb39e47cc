/** Whether a page could not be loaded because a release took its file away. Browsers word it differently. */
export const isMissingChunk = (error: unknown) =>
  /dynamically imported module|importing a module script failed|error loading dynamically|preload css/i.test(
    error instanceof Error ? error.message : '',
  );
