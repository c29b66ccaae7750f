/** Sentences of `sekisho status`; placeholders in braces are filled by say(). */
export const STATUS_MESSAGES = {
    summary: {
        ja: "状態、できごと、読めた割合、見えないもの。--id は 1 つの要求とその理由",
        en: "state, events, coverage, limits; with --id one request and the reasons",
    },
    noEvents: { ja: "できごと（24 時間）: なし", en: "events (24 hours): none" },
    events: { ja: "できごと（24 時間、新しい順）:", en: "events (24 hours, newest first):" },
    eventsHeader: { ja: "日時|できごと|経路|相手|数|要求の番号", en: "time|event|route|client|numbers|request id" },
    moreEvents: { ja: "ほか {more} 件（--json）", en: "{more} more (--json)" },
    requestUnknown: {
        ja: "{id}: この番号の要求は台帳にありません。終わったばかりの要求は 2 秒以内に入ります。少し待ってもう一度お試しください。",
        en: "{id}: the ledger has no request of this id. One that has just ended arrives within 2 seconds: it may still be on its way, so try again.",
    },
    request: {
        ja: "要求 {id}\n  日時: {at}（{durationMs} ms）\n  相手: {client}\n  {method} {route} → {status}\n  結果: {outcome}\n  アプリケーション: {forwarded}\n  応答: {response}\n  本人（のべ）: 送ろうとした {offered}、届いた {delivered}",
        en: "request {id}\n  time: {at} ({durationMs} ms)\n  client: {client}\n  {method} {route} → {status}\n  outcome: {outcome}\n  application: {forwarded}\n  response: {response}\n  records of persons: {offered} offered, {delivered} delivered",
    },
    masked: {
        ja: "伏せた値 (mask): 応答 {answers} 件で {values} 個",
        en: "masked values (mask): {values} in {answers} answers",
    },
    valuesMasked: { ja: "、伏せた値 {masked} 個", en: ", {masked} values masked" },
    session: { ja: "セッション {digest}", en: "session {digest}" },
    account: { ja: "アカウント {digest}", en: "account {digest}" },
    stillOpen: { ja: "まだ続いている（ここまでの記録）", en: "still open: this is how it stands" },
    forwarded: { ja: "届いた", en: "the request reached it" },
    notForwarded: { ja: "届いていない", en: "the request did not reach it" },
    noFindings: { ja: "  検知: なし", en: "  findings: none" },
    findings: { ja: "  検知 {count} 件:", en: "  findings: {count}" },
    response: { ja: "{responseBytes} バイト、{coverage}", en: "{responseBytes} bytes, {coverage}" },
    ownAnswer: { ja: "関所自身の答え", en: "the gate's own" },
    readFully: { ja: "全部読めた", en: "fully read" },
    readPartly: {
        ja: "一部読めなかった（{why}、{unreadBytes} バイト）",
        en: "partly read ({why}, {unreadBytes} bytes unread)",
    },
    readNone: { ja: "読めなかった（{why}、{unreadBytes} バイト）", en: "not read ({why}, {unreadBytes} bytes)" },
} as const
