/** A number or an address as it is shown; where it is too long for its line it breaks before its @, not within a word. */
export function PointText({ text }: { readonly text: string }) {
  const at = text.indexOf('@');
  if (at < 1) return text;
  return (
    <>
      {text.slice(0, at)}
      <wbr />
      {text.slice(at)}
    </>
  );
}
