export const ja = {
  'enquiry-first-touch': '進行中の見込みに、まだ問い合わせの記録がありませんでした。',
  'enquiry-other-source': '進行中の見込みがあり、前回とは別の経路から問い合わせがありました。',
  'enquiry-silence': '進行中の見込みがあり、{days}日間やり取りがありませんでした。',
  'enquiry-open-conversation': '進行中の見込みでのやり取りの続きです。',
  'enquiry-lost-lately': '失注から{days}日（{within}日未満）のため、失注を取り消して再開します。',
  'enquiry-lost-today': '本日失注した見込みのため、失注を取り消して再開します。',
  'enquiry-nobody-known': 'これまでに見込みの登録がありません。',
  'enquiry-after-won': '{on}に受注した見込みの後の、新たな引き合いです。',
  'enquiry-lost-long-ago': '失注から{days}日（{within}日以上）が経過した後の、新たな引き合いです。',
  'enquiry-of-conversation': '進行中の見込み{count}件のうち、このやり取りが属するものです。',
  'enquiry-of-products': '進行中の見込み{count}件のうち、問い合わせの商品を扱うものです。',
  'enquiry-of-heard-last': '進行中の見込み{count}件のうち、最後にやり取りがあったものです。',
} as const;
