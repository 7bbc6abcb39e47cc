/** What a document is known by to the server. */
export function hashOf(document: object): string {
  const hash = (document as { readonly __meta__?: { readonly hash?: string } }).__meta__?.hash;
  if (hash === undefined) throw new Error('A document reached the client without going through codegen.');
  return hash;
}
