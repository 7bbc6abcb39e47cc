import { withoutMarks } from './chat-line.ts';

/** What a message of an exported chat holds: words, or a file that may lie beside the text. */
export interface ChatContent {
  readonly text: string;
  /** The name of its file, '' where the export left the file out; undefined where it has none. */
  readonly file?: string;
}

const ATTACHED = /^<(?:attached|添付(?:ファイル)?|Anhang|adjunto|pièce jointe)\s*[:：]\s*([^<>]+)>\s*/i;
const FILE_ATTACHED =
  /^([^\n]{1,200}\.\w{2,5}) \((?:file attached|ファイル添付|添付ファイル|Datei angehängt|archivo adjunto|fichier joint)\)\s*/i;
const OMITTED =
  /^<?(?:(?:media|image|video|audio|sticker|document|gif|contact card|video note) omitted|(?:メディア|画像|動画|ビデオ|音声|オーディオ|スタンプ|ステッカー|書類|文書|ドキュメント|GIF|連絡先カード)(?:は含まれていません|は省略されました|が省略されました|を除外しました|非表示|は除外されました|なし))>?\s*/i;
const EDITED = /<(?:this message was edited|このメッセージは編集されました)>$/i;

/** What WhatsApp itself says, in the place of somebody's words. */
const OF_SYSTEM =
  /end-to-end encrypted|エンドツーエンド(?:で)?暗号化|^(?:this message was deleted|you deleted this message|このメッセージは削除されました|(?:あなたは?)?このメッセージを削除しました|missed (?:voice|video) call|(?:音声|ビデオ)通話(?:の|に)?(?:不在着信|応答なし)|不在着信|security code changed|セキュリティコードが変更|waiting for this message|null$)/i;

/** What a message says; undefined for what the program itself says in somebody's name. */
export function contentOfChat(rest: string): ChatContent | undefined {
  const text = withoutMarks(rest).trim().replace(EDITED, '').trim();
  if (OF_SYSTEM.test(text)) return undefined;
  const attached = ATTACHED.exec(text) ?? FILE_ATTACHED.exec(text);
  if (attached) return { text: text.slice(attached[0].length).trim(), file: (attached[1] ?? '').trim() };
  const omitted = OMITTED.exec(text);
  if (omitted) return { text: text.slice(omitted[0].length).trim(), file: '' };
  return { text };
}
