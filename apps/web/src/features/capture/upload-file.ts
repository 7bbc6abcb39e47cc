/** What became of a file that was sent: the import it is part of, or why it was refused in the server's words. */
export type UploadAnswer =
  | { readonly kind: 'done'; readonly importId: string; readonly fileId: string }
  | { readonly kind: 'refused'; readonly message: string | undefined };

/** Sends a file as it is, alone or as a further file of an import that has not been started. */
export async function uploadFile(
  organization: string,
  file: File,
  importId: string | undefined,
): Promise<UploadAnswer> {
  const into = importId === undefined ? '' : `?import=${encodeURIComponent(importId)}`;
  try {
    const response = await fetch(`/api/imports${into}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(file.name),
        'x-mikomi-organization': organization,
      },
      body: file,
    });
    const body: unknown = await response.json();
    return response.ok
      ? { kind: 'done', ...(body as Uploaded) }
      : { kind: 'refused', message: messageOf(body) };
  } catch {
    return { kind: 'refused', message: undefined };
  }
}

type Uploaded = { readonly importId: string; readonly fileId: string };

function messageOf(body: unknown): string | undefined {
  const { error } = (body ?? {}) as { readonly error?: { readonly message?: unknown } };
  return typeof error?.message === 'string' ? error.message : undefined;
}
