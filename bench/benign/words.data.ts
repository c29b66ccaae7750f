/**
 * What Japanese visitors type, in pieces: made up, nobody's data. Each list holds what a careless guard trips over. Numbers
 * of telephones and houses are put together by the generator.
 */

export const FAMILY_NAMES: readonly string[] = [
    "例山",
    "試田",
    "見本",
    "髙例",
    "﨑試",
    "テスト",
    "ｻﾝﾌﾟﾙ",
    "O'Rei",
    "D'Arc",
    "McTest",
]
export const GIVEN_NAMES: readonly string[] = ["太試", "花例", "次試郎", "ﾀﾒｼ", "Jean-Luc", "Anne-Marie", "ひな型"]

export const PLACES: readonly string[] = [
    "東京都例示区見本町1丁目2番3-405号",
    "大阪府試験市大字例字見本１２３番地の４",
    "北海道例郡見本町字試 5線西6号",
    "京都府例市上ル下ル東入見本町 コーポ「れい」#201",
    "〒000-0000 見本県例市1-2-3 ＡＢＣビル5F(北側)",
    "1-2-3 Mihon-cho, Rei-ku; Bldg. A & B, #402",
]

export const KAOMOJI: readonly string[] = [
    "(´・ω・`)",
    "(；´Д｀)",
    "(>_<)",
    "m(_ _)m",
    "<(_ _)>",
    "(*^_^*)",
    "(^o^)/",
    "orz",
    "Σ(ﾟДﾟ;)",
    "(((o(*ﾟ▽ﾟ*)o)))",
    "ヽ(`Д´)ノ",
    "('ω')",
    "(;_;)/~~~",
    "( ;∀;)",
    "(≧∇≦)b",
    "|ω・)",
    "(-_-)zzz",
    "@(・●・)@",
    "¯\\_(ツ)_/¯",
    "[壁]_-)",
    "(#^.^#)",
    "<3",
    ":-)",
    ";-)",
]

/** 機種依存文字, half-width kana, and characters whose Shift_JIS ends with a byte of ASCII signs. */
export const ODD_CHARACTERS: readonly string[] = [
    "①②③ ㈱例 ㈲試 ℡ №1 ㍿ ㌔ ㌢ ㎡ Ⅰ Ⅱ Ⅲ ～ − ￣ ～",
    "表示 ソース 能力 予定 申請 貼付 構造 圭 暴 欺 ポータル 十 蚕 曾",
    "ﾊﾝｶｸ ｶﾀｶﾅ､｡｢｣･ｰﾞﾟ",
    "明細 会社 国庫支払 (異常) 明細明細明細",
    "“引用” ‘引用’ «引用» „引用“ ※†‡§¶",
    "＜見積＞ ＆ ＂引用＂ ＇記号＇ ；：｜＼／？！",
    "𠮷野家風 🍣🍺 👨‍👩‍👧 🇯🇵 ☎️ ♥️",
]

export const PRODUCTS: readonly string[] = [
    "A&D 血圧計 UA-651 (白)",
    "Q10+α [30粒] ×2",
    "M&M's 200g",
    "TV台 <幅120cm> {木目}",
    "USB-C⇔HDMI | 4K/60Hz; 2m",
    "Tシャツ S/M/L -- 綿100%",
    "'24年モデル 14\"ノート",
    "B'z 風 ライブDVD",
    "鍋つかみ(左右) $5相当",
    "C++入門 / C#実践 / .NET解説",
    "Node.js & TypeScript 本 ../第2版",
    "*数量限定* !お得! ?のみ =送料込=",
    "5'-3' プライマー (20mer)",
    "洗剤;詰替|2個&1個",
    "R&B ベスト #1 @渋谷",
]

/** People talk about code and SQL. None of it is set down as a line of its own that would run. */
export const TALK_OF_CODE: readonly string[] = [
    "SQL の SELECT 文と UNION の違いが分かりません。WHERE の後に OR を書くと遅いですか?",
    "select 句や from 句の書き方を教えてください",
    "DROP TABLE と DELETE FROM の違いについて",
    "JavaScript の alert() が動きません。document や window とは何ですか",
    "<script> タグは head と body のどちらに書くべきですか",
    'Excel の =IF(A1=1,"○","×") と =SUM(A1:B2) が #REF! になります',
    "コマンドの ls や cat の意味、パイプ | とリダイレクト > の使い方",
    "正規表現 ^[0-9]{3}-[0-9]{4}$ で郵便番号を調べたい",
    "ファイルの場所は C:\\Users\\user\\Documents\\表.xlsx です",
    "パス名の ../ とは何のことですか。/etc の下には何がありますか",
    "テンプレートの {{名前}} や ${金額} や %s がそのまま表示されます",
    "php や .htaccess の設定はできますか。eval は危険と聞きました",
    "1=1 は常に真、1' は一分、2\" は二秒",
    "if (a == b) と if (a = b) の違い; for 文の終わりのセミコロン",
    "import と require の違い, async/await, x => x * 2",
    "a&&b||c、!important、@media、#id、.class、~/bin、$HOME",
    "HTTP の 404 Not Found と 500 エラー、Content-Type: text/html とは",
    "npm install が失敗します。sudo を付けるべきですか",
    "java.lang.NullPointerException が出ました",
    "https://www.example.jp/a?b=1&c=2#d を開くとエラーになります",
    'XML の <name>値</name> と JSON の {"name": "値"} はどちらが良いですか',
    "ping と curl で確認しましたが、つながりません; ネットワークの問題でしょうか",
    "(a)(b)(c) の順に記入; 氏名(漢字)(必須)",
    "価格は $100 | 送料 & 手数料; 合計 = 税込",
]

export const SENTENCES: readonly string[] = [
    "いつもお世話になっております。例の件、ご確認をお願いいたします。",
    "先週の放送を家族で見ました。とても楽しかったです!!",
    "休館日は 12/29(月)～1/3(土) ですか? 9:00-17:00 で合っていますか。",
    "50%OFF のクーポン(先着100名)が使えません… -- 会員番号は後ほど",
    "・1つ目\n・2つ目\n--------\n以上、よろしくお願いします。",
    "> 返信です\n>> 引用の引用\n了解しました。",
    "To: 担当者様\nFrom: 試験部\nSubject: 見積の件\n本文です。",
    "Rock'n'Roll, Fish & Chips, it's 5 o'clock; don't worry!",
    "I'd like to order 2 or 3; and 1 = enough. Select any from the list, or drop me a line.",
    "The union of workers selected a new leader from the group; where is he?",
    "time is money; find your way & make it fun | sort of",
]

/** What people write to a help desk or a forum: code, commands and marks of other languages, in sentences and as lines. */
export const HELP_DESK: readonly string[] = [
    "$ npm run build がエラーになります (exit code 1)",
    "バックアップは backup.zip という名前で保存しています; 復元方法は?",
    "printf() と print_f の違い、strlen() の戻り値は何ですか",
    "VBA の Chr(13) と Excel の =CHAR(10) の違い",
    "Python の time.sleep(5) は 'sleep' と同じですか",
    "if (a) == (b) echo のような書き方は正しいですか",
    "JavaScript の constructor と prototype と __proto__ の違いを説明してください",
    "React の use server で $F1 という値が送られています",
    "How do I write WHERE a LIKE 'x%' in SQL? I get an error near the bracket (see below)",
    "Why does document.getElementById('a') return null in my page?",
    "The handler is called onUpdate, not online; only=once is a setting",
    'I set "online=1" and "once=true" in the config, but nothing changes',
    "style に background:url(/img/javascript.png) と書きました",
    "Ruby の Process.spawn と Kernel.system はどちらを使うべきですか",
    "Node の fs.readFile が遅いです (process.env は設定済み)",
    "PostgreSQL の ::int と CAST の違い; data->>'x' の書き方",
    "MySQL の /* コメント */ と -- コメントの違い",
    "for 文は for (i = 0; i < 10; i++) と書きます",
    "C:\\Program Files\\例\\type.exe が見つかりません",
    "java.lang.String と java.lang.Integer の変換方法",
    "{{ 氏名 }} 様、${金額} 円 (#{番号})",
    "[php] と {php} のタグは使えますか",
    "set コマンドと export コマンドの違い",
]

/** Lines that begin with a command or a statement and go on as a sentence: honest by themselves, not behind a separator. */
export const LINES_ABOUT_CODE: readonly string[] = [
    "ls -la の結果が空です。df -h では 95% でした",
    `curl -X POST -d '{"a":1}' https://api.example.jp/v1/items で 400 が返ります`,
    "SELECT dept, COUNT(*) FROM emp GROUP BY dept HAVING COUNT(*) > 1 のような SQL の意味を教えてください",
    "grep -r パターン . のように書くと遅いです",
    "git commit --amend をやり直したいです",
]

/** Marks of texts that are written in a language of their own. */
export const MARKED_UP: readonly string[] = [
    "| id | name |\n|---|---|\n| 1 | 例 |",
    "一覧です\n\n| id | date | 内容 |\n|:---|---:|---|\n| 3 | 2026-05-01 | 修正 |\n\n以上です",
    "|type|id|\r\n|-|-|\r\n|A|2|",
    "# 見出し\n\n- [ ] 牛乳\n- [x] パン\n\n> 引用\n\n`code` と **太字**",
    "| 品名 | 数量 |\n|------|-----:|\n| 鍋 | 2 |",
    "[例](https://www.example.jp/a_(b)?c=1&d=2#e) と ![図](/img/1.png 'タイトル')",
    "```sql\nselect 1;\n```",
    "\\frac{a}{b} + \\sum_{i=1}^{n} x_{i,j} = $x^2$",
    "\\begin{equation} E = mc^2 \\end{equation} $\\alpha$ (式1)",
    'No,"氏名, 様",金額\r\n1,"例山 ""太""試","1,200"\r\n2,見本,\'300',
    "=SUM(A1:A3),+81-3-0000-0000,-5,@名前",
    "品名;数量;備考\n鍋;2;赤 & 白",
    "<b>太字</b> と <a href='https://www.example.jp/'>リンク</a>",
    "key: value\nlist:\n  - a\n  - b: {c: 1, d: [2, 3]}",
    "query { shop(id: 1) { items(first: 10) { name price } } }",
]

/** Queries of pages that ask in GraphQL, and of the tools of those who write them. */
export const QUERIES: readonly string[] = [
    "query($id: ID!) { user(id: $id) { name orders(first: 10) { edges { node { total } } } } }",
    'mutation { login(mail: "a@mail.example.jp", password: "O\'Rei;--1") { token } }',
    "{ shop { small: photo(size: 64) large: photo(size: 512) @include(if: true) } }",
    "query Introspection { __schema { queryType { name } types { kind name fields(includeDeprecated: true) { name type { kind name ofType { kind name } } } } } }",
    '# 検索\nquery Search { search(text: "A&D 血圧計 (白)", sort: PRICE_ASC) { id title ... on Book { isbn } } }',
    'mutation Post($input: PostInput!) { post(input: $input, note: """1行目\n2行目; "引用" です""") { id } }',
]

/** Emoticons with the signs that shells, SQL and programs use. */
export const ODD_KAOMOJI: readonly string[] = [
    "ヽ(`Д´)ノ;",
    "(`・ω・´)ゞ",
    "`;:゛;`;･(ﾟДﾟ)",
    "( ´д`)=3",
    "(¬_¬;)",
    "^^;;",
    "<(`^´)>",
    "(*'▽'*)|",
    "(p_-){q}",
    "[]~(￣▽￣)~*",
    "~~~(>_<)~~~",
    "$_$",
    "(@_@;)?",
    "(っ˘ω˘)=3>",
    "\\(^o^)/",
]
