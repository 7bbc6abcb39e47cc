export const ja = {
  'role.OWNER': 'オーナー',
  'role.ADMIN': '管理者',
  'role.MANAGER': 'マネージャー',
  'role.REP': '営業担当',
  'role.VIEWER': '閲覧者',
  'team-unknown': 'そのチームは存在しません。',
  'team-inside-itself': 'チームを自分自身の配下に置くことはできません。',
  'teams-too-deep': 'チームの階層は{atMost}段までです。',
  'invitation-used': 'この招待はすでに使われています。',
  'invitation-revoked': 'この招待は取り消されました。もう一度招待を依頼してください。',
  'invitation-expired': 'この招待は期限が切れています。もう一度招待を依頼してください。',
  'invitation-for-another': 'この招待は{email}宛てです。そのアドレスでサインインしてください。',
  'already-a-member': 'すでにこの組織のメンバーです。',
  'password-too-short': '{atLeast}文字以上で入力してください。',
  'password-too-long': '{atMost}文字以内で入力してください。',
  'password-is-your-name':
    '名前やメールアドレスをもとにしたパスワードは推測されやすくなります。自分だけの文章など、別のものにしてください。',
  'password-too-plain': 'もっと多くの種類の文字を使ってください。',
  'password-too-common':
    'よく使われる、推測されやすいパスワードです。自分だけの文章など、別のものにしてください。',
  'already-inactive': 'このメンバーはすでに無効になっています。',
  'last-owner': '組織にはオーナーが必要です。先にほかのメンバーをオーナーにしてください。',
  'successor-needed': '進行中の{count}件を引き継ぐメンバーを選んでください。',
  'role-needs-successor':
    '担当中の記録が{count}件あります。閲覧のみにする前に、ほかのメンバーに引き継いでください。',
  'successor-unfit': '見込みを担当できる有効なメンバーを選んでください。',
  'member-inactive': 'このメンバーは無効になっています。',
  'country-unknown': '一覧から国を選んでください。',
  'member-not-found': '該当する有効なメンバーがいません。',
  'team-not-found': 'そのチームはありません。',
  'already-in-organization': 'このメールアドレスのメンバーはすでにいます。',
  'already-deactivated':
    'このメールアドレスのメンバーは無効になっています。招待せずに、有効に戻してください。',
  'already-active': 'このメンバーは有効です。',
  'invitation-not-found': 'その招待は見つかりません。もう一度招待を依頼してください。',
  'too-many-open-invitations':
    '返事を待っている招待は{atMost}件までです。いくつか取り消すか、承諾または期限切れになるまでお待ちください。',
  'too-many-invitations-today':
    '24時間以内に{atMost}件の招待を送りました。明日続けるか、ほかの管理者に依頼してください。',
  'sign-up-by-invitation':
    'ここでは招待を受けた方だけが登録できます。招待のリンクを開くか、同僚に招待を依頼してください。',
  'not-allowed-to-found': 'ここで新しい組織を作れるのは、すでに組織のオーナーである方だけです。',
  'token-not-found': 'そのトークンはありません。',
  'not-allowed-with-a-token': 'この操作はAPIトークンではできません。サインインして行ってください。',
  'token-days-unfit': 'トークンの有効期間は1日から{atMost}日までです。',
  'too-many-tokens': '有効なトークンは{atMost}個までです。先に不要なものを取り消してください。',
  'too-many-teams': 'チームは{atMost}個までです。',
  'team-name-taken': '「{name}」というチームがすでにあります。',
  'team-not-empty':
    'このチームにはメンバーが{members}人、配下のチームが{teams}個あります。移す先を指定してください。',
  'team-has-records':
    'このチームには見込み・担当者・取引先が合わせて{count}件あり、上位のチームがありません。引き継ぐチームを指定するか、先にそのチームの配下に移してください。',
  'setting-unfit': 'この値は設定できません。',
  'organization-name-differs': '組織名「{name}」を正確に入力してください。',
} as const;
