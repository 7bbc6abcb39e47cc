export const ja = {
  'reminder.subject': '{what}：{about}',
  'reminder.lead': '{when}　{about}への「{what}」の予定があります。',
  'reminder.left': '担当していた{name}さんは無効化されています。',
  'reminder.action': 'Mikomiで開く',
  'reminder.note': '{organization}であなたが担当する予定のお知らせです。',
} as const;
