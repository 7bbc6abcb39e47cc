/** The document's title: what this page is, then the product. */
export function PageTitle({ children }: { readonly children: string }) {
  return <title>{`${children} · Mikomi`}</title>;
}
