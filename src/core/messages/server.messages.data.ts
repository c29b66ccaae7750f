/** Sentences of the server part; placeholders in braces are filled by say(). */
export const SERVER_MESSAGES = {
    alertBreakerNear: { ja: "上限に近づいています", en: "a cap is near" },
    alertBreakerReached: { ja: "上限に達しました", en: "a cap is reached" },
    alertStop: { ja: "緊急停止しました", en: "emergency stop" },
    alertResume: { ja: "停止を解除しました", en: "a stop was lifted" },
    alertBypassOn: { ja: "素通しになりました", en: "bypass is on" },
    alertJudgementFault: { ja: "判定できない通信がありました", en: "a message could not be judged" },
    alertSpoolFull: { ja: "スプールが一杯です", en: "the spool is full" },
    alertSpoolAltered: {
        ja: "スプールが書き換えられたか、記録が欠けています",
        en: "the spool was altered, or records are missing",
    },
    spoolAlteredEvent: {
        ja: "スプールの {places} か所が書かれたままではありません。欠けていると分かっている記録は {bytes} バイトです。スプールに書ける人と、停電がなかったかを確かめてください。",
        en: "{places} places of the spool are not as they were written; {bytes} bytes of records are known to be missing. See who may write there, and whether the power was cut.",
    },
    alertInference: { ja: "推測による読み出しの疑いがあります", en: "data may be inferred one bit at a time" },
    alertCertificateFailed: { ja: "証明書を更新できませんでした", en: "a certificate could not be renewed" },
    alertWorkerReplaced: { ja: "ワーカーを入れ替えました", en: "a worker was replaced" },
    alertUnreadable: { ja: "読めない応答の上限に達しました", en: "the cap for unreadable bytes is reached" },
    alertAt: { ja: "日時: {at}", en: "at: {at}" },
    alertRoute: { ja: "経路: {route}", en: "route: {route}" },
    alertClient: { ja: "利用者: {client}", en: "client: {client}" },
    alertRepeats: { ja: "同じ警報がほかに {repeats} 件あります。", en: "{repeats} more alerts of the same kind." },
    alertContact: { ja: "連絡先: {contact}", en: "contact: {contact}" },
    alertId: { ja: "番号: {id}", en: "id: {id}" },
} as const
