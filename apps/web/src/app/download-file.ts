/** Fetches a file of the organization and hands it to the browser; answers whether that worked. */
export async function downloadFile(organization: string, url: string, fileName: string): Promise<boolean> {
  try {
    const response = await fetch(url, {
      credentials: 'same-origin',
      headers: { 'x-mikomi-organization': organization },
    });
    if (!response.ok) return false;
    const address = URL.createObjectURL(await response.blob());
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
    return true;
  } catch {
    return false;
  }
}
