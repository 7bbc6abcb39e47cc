export const ja = {
  'activity-in-future': 'まだ行われていない活動です。次の予定として登録してください。',
  'outcome-of-call-only': '結果を記録できるのは電話だけです。',
  'duration-impossible': '所要時間が正しくありません。',
  'direction-missing': '発信か受信かを選んでください。',
  'channel-missing': 'メッセージの手段を選んでください。',
  'activity-not-found': 'その活動は存在しないか、閲覧権限がありません。',
  'too-many-mentions': '1件のコメントでメンションできるのは20人までです。',
} as const;
