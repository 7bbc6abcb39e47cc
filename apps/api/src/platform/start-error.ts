/** Why the product can't start, in one line that says what to do. Nothing has been damaged when it is thrown. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
