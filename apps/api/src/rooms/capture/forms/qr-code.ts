import encodeQR from 'qr';

/** An address as a QR code in SVG, with the quiet border that cameras need. Dirt and a fold may cover a seventh of it. */
export function qrCode(url: string): string {
  return encodeQR(url, 'svg', { ecc: 'medium', border: 4 });
}
