/** Sentences of the command line; placeholders in braces are filled by say(). */
export const CLI_MESSAGES = {
    initSummary: {
        ja: "データフォルダーと個人キーを作る（キーはフォルダーの外に置く）",
        en: "make the data folder and the person key (the key lies outside the folder)",
    },
    initDone: {
        ja: "データフォルダー: {dataDir}\n個人キー {keyId}: {keyFile}\nキーは別に控えを取ってください。失うと過去の記録と新しい記録を照合できません。",
        en: "data folder: {dataDir}\nperson key {keyId}: {keyFile}\nBack the key up separately. Without it, old and new records cannot be compared.",
    },
    versionSummary: {
        ja: "この版と、動かしている Node の版",
        en: "which release this is, and which Node it runs on",
    },
    version: { ja: "sekisho {release}（Node {node}）", en: "sekisho {release} (Node {node})" },
    replaySummary: {
        ja: "公表された事故を再現する（関所なし・あり・上限だけ）",
        en: "stage a published incident: without Sekisho, with it, and with only the cap",
    },
    replayNeeds: {
        ja: "この再現には次のプログラムが必要です: {programs}（例: sudo apt-get install {packages}）",
        en: "this replay needs: {programs} (for example: sudo apt-get install {packages})",
    },
    replayPreparing: {
        ja: "攻撃を受ける側を用意しています（初回はソフトウェアの取得のため 1 分ほどかかり、ネットワークが必要です）…",
        en: "getting the victim ready (the first time it is fetched and built, which needs a network and about a minute) …",
    },
    replayNotPrepared: {
        ja: "攻撃を受ける側を用意できませんでした。ネットワークと Maven の設定（プロキシーなど）を確かめて、もう一度実行してください。",
        en: "the victim could not be made ready: check the network and Maven's settings (a proxy, for instance) and try again",
    },
    replayHeader: {
        ja: "攻撃|条件|要求|得た行|得た人数|秒|台帳: 確認|台帳: 最大",
        en: "attack|setting|requests|rows taken|persons taken|seconds|ledger: confirmed|ledger: maximum",
    },
    replayWithout: { ja: "関所なし", en: "without Sekisho" },
    replayGate: { ja: "関所あり（既定）", en: "fresh installation" },
    replayBreaker: { ja: "検知は観察のみ、上限 100 人", en: "detectors observe, cap 100" },
    replayObserve: { ja: "検知は観察のみ", en: "detectors observe" },
    replayMarkerHeader: {
        ja: "公表番号|CVE|攻撃の位置|条件|応答|目印のファイル|関所の判定|台帳のヘッダー|台帳の経路|台帳: 最大",
        en: "bulletin|CVE|where|setting|answer|marker file|what the gate found|ledger headers|ledger route|ledger: maximum",
    },
    replayMarkerAppeared: { ja: "できた（コードが動いた）", en: "appeared (code ran)" },
    replayMarkerAbsent: { ja: "できない", en: "absent" },
    replayNotStaged: { ja: "判定のみ", en: "gate only" },
    replayNothingFound: { ja: "検知なし（素通り）", en: "nothing (passed)" },
    replayRefusedOtherwise: { ja: "検知以外の理由で拒否", en: "refused for another reason (a limit, framing)" },
    replayShown: { ja: "見える", en: "shown" },
    replayNotShown: { ja: "見えない", en: "not shown" },
    replayNoAnswer: { ja: "なし", en: "none" },
    notDeterminable: { ja: "確定できません", en: "not determinable" },
    routeUnseen: {
        ja: "気をつけてください: この 7 日間、{route} への要求は 1 件もありません。書き方を確かめてください（実際の経路は sekisho scope で見られます）",
        en: "careful: nobody asked for {route} in the last 7 days; is it written as it should be? (sekisho scope lists the routes)",
    },
    routeMeant: {
        ja: "気をつけてください: この 7 日間、{route} への要求は 1 件もありません。もしかして: {nearest}",
        en: "careful: nobody asked for {route} in the last 7 days; did you mean: {nearest}",
    },
    trySummary: {
        ja: "実演: 人の情報を持つサイト、関所、攻撃、遮断、緊急停止、人数",
        en: "the demonstration: a site full of people, the gate, an attack, the cut, the stop, the count",
    },
    tryStage: {
        ja: "舞台を作っています: 架空のテレビ局、コメント 370,000 件（すべて架空の人）",
        en: "Setting the stage: an invented TV station with 370,000 comments by invented people",
    },
    tryWithout: { ja: "1. 関所なしで攻撃します", en: "1. The attack, without Sekisho" },
    tryGate: {
        ja: "2. 関所を置いて、同じ攻撃と普通の訪問者",
        en: "2. The same attack with Sekisho in front, and honest visitors",
    },
    tryBreaker: {
        ja: "3. 誰も気づかない穴だったら: 検知は観察のみ、上限 {cap} 人",
        en: "3. If nobody recognised the hole: detectors only observe, the cap is {cap} persons",
    },
    tryStop: { ja: "4. コメントフォームを緊急停止します", en: "4. Emergency stop of the comment form" },
    tryScope: { ja: "5. 誰の情報が出たかを台帳に聞きます", en: "5. Asking the ledger whose data left" },
    tryLive: {
        ja: "攻撃者: {requests} 要求、{rows} 行　訪問者: 正常 {served}、支障 {harmed}",
        en: "attacker: {requests} requests, {rows} rows   visitors: {served} served, {harmed} harmed",
    },
    tryHeader: {
        ja: "条件|要求|拒否|攻撃者が得た人数|秒|訪問者 正常 / 支障",
        en: "setting|requests|refused|persons the attacker got|seconds|visitors served / harmed",
    },
    tryRowWithout: { ja: "関所なし", en: "without Sekisho" },
    tryRowGate: { ja: "関所あり（既定）", en: "fresh installation" },
    tryRowBreaker: { ja: "検知は観察のみ、上限 100 人", en: "detectors observe, cap 100" },
    tryFigures: {
        ja: "緊急停止: {stopMs} ms で全ワーカーに発効、フォームは {stopped}、他のページは {elsewhere}\n台帳（3 の間）: 確認 {confirmed} 人、可能性が高い {likely} 人、最大 {maximum}、のべ {records} 件（{scopeMs} ms で回答）\n最大が「確定できません」なのは、SQL が届いた以上、画面に出ない読み出し方を数えられないためです。",
        en: "emergency stop: in force in all workers after {stopMs} ms; the form answers {stopped}, the rest of the site {elsewhere}\nledger (during 3): confirmed {confirmed} persons, likely {likely}, maximum {maximum}, {records} records (answered in {scopeMs} ms)\nThe maximum is not determinable because SQL reached the database: what is read there without being shown cannot be counted.",
    },
    tryUp: {
        ja: "サイトは関所の後ろで動いています: {url}\nデータフォルダー: {dataDir}\nCtrl-C で終わります。",
        en: "The site is up behind Sekisho: {url}\ndata folder: {dataDir}\nCtrl-C ends it.",
    },
    scopeSummary: {
        ja: "誰の情報が出たか: 人数、のべ、項目、相手、経路",
        en: "who left: persons, records, fields, clients, routes",
    },
    scopeRange: { ja: "範囲: {from} 〜 {to}{filters}", en: "scope: {from} to {to}{filters}" },
    scopeBeginning: { ja: "最初", en: "the beginning" },
    scopeNow: { ja: "現在", en: "now" },
    scopePersonsHeader: { ja: "本人|人数|意味", en: "data subjects|persons|meaning" },
    scopeConfirmed: { ja: "確認", en: "confirmed" },
    scopeConfirmedMeaning: {
        ja: "届いた・全部読めた・強い識別子がある・矛盾がない",
        en: "delivered, fully read, a strong identifier, no conflict",
    },
    scopeLikely: { ja: "可能性が高い", en: "likely" },
    scopeLikelyMeaning: {
        ja: "確認に、氏名などの弱い手がかりだけの人を加えたもの",
        en: "confirmed, and persons with weak identifiers only",
    },
    scopeMaximum: { ja: "最大", en: "maximum" },
    scopeMaximumMeaning: {
        ja: "名寄せをせず、届いたと確認できない人も加えたもの",
        en: "unmerged, and what was offered without proof of delivery",
    },
    scopeRecords: { ja: "のべ", en: "records" },
    scopeRecordsMeaning: { ja: "件（同じ人を何度でも数える）", en: "every showing of a person counts" },
    scopeFieldsHeader: { ja: "項目の組み合わせ|人数|のべ", en: "fields|persons|records" },
    scopeClientsHeader: { ja: "相手（アドレス）|人数|のべ", en: "client (address)|persons|records" },
    scopeRoutesHeader: { ja: "経路|人数|のべ", en: "route|persons|records" },
    compareHeader: { ja: "比較|人数", en: "comparison|persons" },
    compareFieldsHeader: { ja: "項目|1 だけ|両方|2 だけ", en: "fields|in 1 only|in both|in 2 only" },
    compareOnlyFirst: { ja: "1 だけ", en: "in 1 only" },
    compareBoth: { ja: "両方", en: "in both" },
    compareOnlySecond: { ja: "2 だけ", en: "in 2 only" },
    frozenHeader: { ja: "人数|確定時|現在", en: "persons|frozen|now" },
    frozenSame: {
        ja: "事案 {id}: 第 {version} 版の件数（{at} に確定）と同じです。",
        en: "incident {id}: as figures {version} were frozen at {at}.",
    },
    frozenChanged: {
        ja: "事案 {id}: 第 {version} 版の件数（{at} に確定）と違います。報告し直すときは sekisho incident figures で記録してください。",
        en: "incident {id}: not as figures {version} were frozen at {at}. `sekisho incident figures` records new ones.",
    },
    frozenMap: {
        ja: "本人の対応表: 確定時は第 {frozen} 版、現在は第 {now} 版",
        en: "map of persons: version {frozen} when frozen, {now} now",
    },
    scopeMore: { ja: "ほか {more} 件", en: "{more} more" },
    scopeCoverage: {
        ja: "応答の読み取り: 全部 {full}、一部 {partly}、不可 {none}（読めなかった量 {unreadBytes} バイト）",
        en: "responses: {full} fully read, {partly} partly, {none} not ({unreadBytes} bytes unread)",
    },
    scopeMap: {
        ja: "本人の対応表: 第 {version} 版（件数を引用するときは、期間と版を添えてください）",
        en: "map of persons: version {version} (to cite these figures, give the period and this)",
    },
    scopeSpan: { ja: "最初の記録: {first}、最後の記録: {last}", en: "first record: {first}, last record: {last}" },
    scopeNotes: { ja: "注", en: "notes" },
    scopeNobody: { ja: "この範囲で外に出た人の記録はありません。", en: "No record of anybody leaving in this scope." },
    scopeEmpty: {
        ja: "気をつけてください: この範囲には、アプリケーションに届いた要求そのものが 1 件もありません。期間、相手、検知、痕跡の書き方を確かめてください",
        en: "careful: nothing at all is in this scope, not even a request that reached the application. Are period, client, finding and indicator written as they should be?",
    },
    scopeRefused: {
        ja: "この検知のあった要求は遮断されています（直近の {requests} 件）。その相手に、それ以降この範囲で出たものはありません",
        en: "requests with this finding were refused (of the latest, {requests}), and nothing in this scope went to whoever sent them from then on.",
    },
    scopeDraining: { ja: "スプールを台帳に取り込んでいます…", en: "taking the spool into the ledger…" },
} as const
