/** A web address as people read it: without what all of them begin with, and its letters as they were written. */
export function shownWebAddress(address: string): string {
  return readable(address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''));
}

/** What is no text stays as it is kept. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
