/** Sentences of the gate part; placeholders in braces are filled by say(). */
export const GATE_MESSAGES = {
    stoppedTitle: { ja: "ただいまご利用いただけません", en: "Temporarily unavailable" },
    stoppedText: {
        ja: "ご不便をおかけして申し訳ございません。この機能は、安全の確認のため一時的に停止しております。ほかのページはご利用いただけます。恐れ入りますが、しばらくしてからもう一度お試しください。",
        en: "We apologise for the inconvenience. This function is out of service while we make sure that it is safe. The rest of the site is available. Please try again later.",
    },
    refusedTitle: { ja: "リクエストを受け付けられませんでした", en: "The request was not accepted" },
    refusedText: {
        ja: "安全のため、このリクエストは処理されませんでした。お心当たりのない場合は、下の受付番号を添えてサイトの管理者へお知らせください。",
        en: "For safety this request was not processed. If you think this is a mistake, please tell the site's owner the reference below.",
    },
    cappedTitle: { ja: "一度に表示できる件数を超えました", en: "The limit for this period is reached" },
    cappedText: {
        ja: "個人情報の保護のため、一定の期間に表示できる件数に上限を設けております。しばらくしてからもう一度お試しください。",
        en: "To protect personal data, only a limited number of records can be shown in a period. Please try again later.",
    },
    failedTitle: { ja: "ページを表示できません", en: "The page cannot be shown" },
    failedText: {
        ja: "申し訳ございません。サーバーが応答できませんでした。しばらくしてからもう一度お試しください。",
        en: "We are sorry. The server could not answer. Please try again later.",
    },
    stopEvent: { ja: "緊急停止: {route} を停止しました。", en: "Emergency stop: {route} is out of service." },
    resumeEvent: { ja: "再開: {route} の停止を解除しました。", en: "Resumed: {route} is in service again." },
    bypassOnEvent: {
        ja: "素通しを開始しました。検査も遮断も行いません。",
        en: "Bypass is on: nothing is inspected or cut.",
    },
    bypassOffEvent: { ja: "素通しを終了しました。", en: "Bypass is off: requests are judged again." },
    workerReplacedEvent: {
        ja: "ワーカー {worker} が終了したため、置き換えました。",
        en: "Worker {worker} ended and was replaced.",
    },
    certificateRenewed: {
        ja: "認証局から新しい証明書を受け取り、使い始めました。",
        en: "The authority gave a new certificate; it is in use.",
    },
    certificateFailed: {
        ja: "認証局から証明書を受け取れませんでした。1 時間後にもう一度試みます。",
        en: "The authority gave no certificate; it is asked again in an hour.",
    },
    judgementFaultEvent: {
        ja: "{route} のメッセージを判定できませんでした。",
        en: "A message on {route} could not be judged.",
    },
    spoolFullEvent: {
        ja: "スプールに書き込めません。個人情報を含む応答の扱いは spool.onFull で決まります。",
        en: "The spool takes no more records; spool.onFull decides what happens to responses that show persons.",
    },
    proxyUntrustedEvent: {
        ja: "{address} から X-Forwarded-For が届きましたが、信頼するプロキシーに登録されていません。CDN やプロキシーであれば trustedProxies に加えてください。",
        en: "X-Forwarded-For came from {address}, which is not a trusted proxy. If it is your CDN or proxy, add it to trustedProxies.",
    },
    breakerNearEvent: {
        ja: "{scope} が {window} の上限に近づいています ({count} / {cap} {unit})。",
        en: "{scope} is near its cap for the {window} ({count} of {cap} {unit}).",
    },
    breakerReachedEvent: {
        ja: "{scope} が {window} の上限に達し、送信を止めました ({count} / {cap} {unit})。",
        en: "{scope} reached its cap for the {window} and was cut ({count} of {cap} {unit}).",
    },
    breakerWouldEvent: {
        ja: "{scope} が {window} の上限の案に達しました。まだ強制していないため、止めていません ({count} / {cap} {unit})。",
        en: "{scope} reached the proposed cap for the {window}; nothing was cut, since caps are not enforced ({count} of {cap} {unit}).",
    },
    breakerFullEvent: {
        ja: "遮断器の表が満杯です。人数を正確に数えられません。",
        en: "The table of the breaker is full: persons cannot be counted exactly.",
    },
    inferenceEvent: {
        ja: "{address} から、攻撃の疑いのある要求が短時間に多数アプリケーションへ届いています。応答から数えられない情報が推測されているおそれがあります。",
        en: "Many requests with injection findings from {address} reach the application in a short time: data may be inferred bit by bit, which no meter can count.",
    },
} as const
