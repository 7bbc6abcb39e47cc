export const ja = {
  'number-unreadable': '「{text}」は数値として読み取れません。',
  'boolean-unreadable': '「{text}」は「はい」「いいえ」のどちらにも当てはまりません。',
  'option-unknown': '「{text}」は選択肢にありません。',
  'url-unreadable': '「{text}」はURLとして読み取れません。',
  'custom-value-missing': '「{field}」を入力してください。',
  'member-unknown': '「{text}」はこの組織のメンバーではありません。',
  'field-name-blank': '項目名を入力してください。',
  'field-name-taken': '「{name}」という項目はすでにあります。',
  'too-many-fields': '項目は{atMost}個まで追加できます。',
  'options-missing': '選択肢を1つ以上入力してください。',
  'too-many-options': '選択肢は{atMost}個までです。',
  'too-many-indexed':
    '一覧で速く表示できる項目は、1種類のデータにつき{atMost}個までです。先に別の項目の設定をオフにしてください。',
  'indexed-without-list': '受注と訪問は独自の項目で一覧にしないため、この設定は使えません。',
  'custom-field-changed': 'ほかのメンバーがこの項目を先に変更しました。内容を確かめてから保存してください。',
  'product-not-found': 'その商品はありません。',
  'custom-field-not-found': 'その独自の項目はありません。',
  'value-unreadable': '項目に入力できる値ではありません。',
  'custom-field-unknown':
    '独自の項目「{id}」はここにはありません。使える項目は `customFields` で確認できます。',
  'custom-field-out-of-use': '「{field}」は現在使われていません。条件から外すか、設定で再開してください。',
  'comparator-unfit': '「{field}」は{type}型の独自の項目です。`{comparator}` だけで比べてください。',
  'compared-currencies-differ':
    '「{field}」は1つの通貨の中で比べます。両方の金額を同じ通貨で指定してください。',
  'order-without-order':
    '「{field}」は複数の選択肢を持つため、並べ替えには使えません。別の項目を指定してください。',
  'order-twice': '並べ替えには `field` と `customField` のどちらか一方だけを指定してください。',
  'order-not-of-these': 'この一覧に共通の独自の項目はありません。`field` で並べ替えてください。',
  'too-many-conditions': '一度に比べられる独自の項目は{atMost}個までです。',
} as const;
