/** Whether a name is the word that would explain it, however it is capitalized. */
export const isSaidBy = (name: string, word: string): boolean =>
  name.trim().toLowerCase() === word.toLowerCase();
