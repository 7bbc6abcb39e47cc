export const ja = {
  'merge-not-found': 'この統合は見つからないか、表示する権限がありません。',
  'already-apart': 'この統合はすでに解除されています。',
  'merge-too-large':
    '移動する見込み・受注・活動・予定が{atMost}件を超えます。一度に統合する件数を減らしてください。',
  'do-not-contact': 'この担当者は連絡を希望していません。電話やメッセージを控えてください。',
  'approach-refused': 'この担当者は、この方法での連絡を希望していません。',
  'already-known':
    '同じ名前で、同じ電話番号またはメールアドレスの担当者がすでに登録されています。検索して確認するか、複数人で使う連絡先は「共用」にしてください。',
  'channel-id-unreadable':
    '「{text}」はこのチャネルのIDとして読み取れません。「{example}」のように入力してください。',
  'contact-without-name': '名前のない担当者',
  'lead-by-source': '{source} #{number}',
  'lead-by-number': '見込み #{number}',
  'legal-id-unreadable': '「{text}」は選択した登録番号の形式ではありません。',
  'legal-id-mistyped': '「{text}」の検査用数字が一致しません。桁の入力に誤りがないか確かめてください。',
  'legal-id-of-invoices':
    '「{text}」はTで始まるインボイスの登録番号です。登録番号として入力するか、法人番号の場合はTを除いて入力してください。',
  'shared.role-mailbox': '個人ではなく部署のメールアドレスです',
  'shared.labelled-shared': '代表・共用の連絡先とされています',
  'shared.toll-free': 'フリーダイヤルなどの窓口番号です',
  'shared.fax': 'FAXは個人ではなく事業所に届きます',
  'shared.known-sender': '多くの問い合わせに共通する送信元です',
  'company-not-found': 'その取引先は存在しないか、閲覧権限がありません。',
  'contact-not-found': 'その担当者は存在しないか、閲覧権限がありません。',
  'contact-needs-name': '担当者の氏名または連絡先を入力してください。',
  'contact-erased': 'この担当者の個人情報は消去されています。新しい担当者として登録してください。',
  'contact-point-not-found': 'この連絡先はすでに登録から外れています。',
  'contact-point-twice': '同じ連絡先が2回入力されています。',
  'nobody-to-ask': 'この番号やアドレスの相手を担当しているメンバーはいません。',
  'company-inside-itself': '取引先自身やその傘下の取引先を、親会社にすることはできません。',
  'party-has-leads':
    'この担当者・取引先の見込みが{count}件あります。先に削除するか、別の担当者・取引先に変更してください。',
  'customer-group-not-found': 'その顧客グループは存在しないか、すでに使われていません。',
  'group-by-hand': 'このグループは手動で管理しています。条件で決めるグループは新しく作成してください。',
  'group-by-rule': 'このグループの顧客は条件で決まります。条件を変更してください。',
  'group-of-parties':
    '顧客グループの対象は担当者または取引先です。見込みについての条件は、その中で指定してください。',
  'group-rule-incomplete': '条件は、対象（担当者または取引先）とあわせて指定してください。',
  'ids-or-filter': '対象は、個別の指定か絞り込みのどちらか一方で指定してください。',
} as const;
