/** No larger side than this is looked at: codes of cards are read there, and a photo of a telephone has four times as many dots. */
const LARGEST = 1600;

/** What a QR code in a picture holds; undefined where none is found. Read on the device: the picture goes nowhere. */
export async function codeIn(picture: Blob): Promise<string | undefined> {
  const bitmap = await createImageBitmap(picture);
  const scale = Math.min(1, LARGEST / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const image = context?.getImageData(0, 0, width, height);
  if (!image) return undefined;
  const { decodeQR } = await import('qr/decode.js');
  try {
    return decodeQR({ width, height, data: image.data });
  } catch {
    return undefined;
  }
}

/** Whether a file is a card as text: a `.vcf`. */
export const isCardFile = (file: File): boolean => /\.vcf$/i.test(file.name) || /vcard/i.test(file.type);
