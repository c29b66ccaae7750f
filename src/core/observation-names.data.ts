import type { Bilingual } from "./language.ts"
import { DECOY_MESSAGES } from "./messages/decoy.messages.data.ts"
import { EVIDENCE_MESSAGES } from "./messages/evidence.messages.data.ts"
import { SERVER_MESSAGES } from "./messages/server.messages.data.ts"
import { TIMESTAMP_MESSAGES } from "./messages/timestamp.messages.data.ts"
import type { EventKind, Outcome } from "./observation.ts"
import type { UnreadReason } from "./person.ts"

/** What the ledger's words mean, for a person. */
export const OUTCOME_NAMES: Readonly<Record<Outcome, Bilingual>> = {
    completed: { ja: "最後まで送った", en: "sent to the end" },
    redirected: { ja: "HTTPS へ転送した", en: "redirected to HTTPS" },
    refused: { ja: "拒否した", en: "refused" },
    cut: { ja: "上限に達し、途中で止めた", en: "cut on its way, at a cap" },
    "client-aborted": { ja: "相手が途中で切った", en: "the client broke off" },
    "upstream-failed": { ja: "アプリケーションが応答しなかった", en: "the application failed" },
    fault: { ja: "判定できなかった", en: "could not be judged" },
}

export const UNREAD_REASON_NAMES: Readonly<Record<UnreadReason, Bilingual>> = {
    "media-type": { ja: "読めない種類", en: "a type nobody here reads" },
    "content-encoding": { ja: "読めない圧縮方式", en: "an encoding nobody here decodes" },
    encrypted: { ja: "パスワード付き", en: "behind a password" },
    malformed: { ja: "形式の誤り", en: "malformed" },
    limit: { ja: "大きさの上限", en: "a limit was reached" },
    range: { ja: "一部分だけの応答", en: "a slice of a body" },
    charset: { ja: "文字コードの誤り", en: "not text of its charset" },
    fault: { ja: "読み取りの失敗", en: "reading failed" },
}

export const EVENT_NAMES: Readonly<Record<EventKind, Bilingual>> = {
    "breaker-near": SERVER_MESSAGES.alertBreakerNear,
    "breaker-reached": SERVER_MESSAGES.alertBreakerReached,
    "breaker-full": { ja: "遮断器の表が満杯です", en: "the breaker's table is full" },
    inference: SERVER_MESSAGES.alertInference,
    "unreadable-reached": SERVER_MESSAGES.alertUnreadable,
    stop: SERVER_MESSAGES.alertStop,
    resume: SERVER_MESSAGES.alertResume,
    "bypass-on": SERVER_MESSAGES.alertBypassOn,
    "bypass-off": { ja: "素通しを終了しました", en: "bypass is off" },
    "patch-added": { ja: "仮想パッチを加えました", en: "a virtual patch was added" },
    "patch-removed": { ja: "仮想パッチを外しました", en: "a virtual patch was removed" },
    "allowance-added": { ja: "許可を加えました", en: "an allowance was added" },
    "allowance-removed": { ja: "許可を取り消しました", en: "an allowance was removed" },
    "judgement-fault": SERVER_MESSAGES.alertJudgementFault,
    "spool-full": SERVER_MESSAGES.alertSpoolFull,
    "spool-altered": SERVER_MESSAGES.alertSpoolAltered,
    "worker-replaced": SERVER_MESSAGES.alertWorkerReplaced,
    "certificate-renewed": { ja: "証明書を更新しました", en: "a new certificate is in use" },
    "certificate-failed": SERVER_MESSAGES.alertCertificateFailed,
    "decoy-left": DECOY_MESSAGES.alertLeft,
    "decoy-missed": DECOY_MESSAGES.alertMissed,
    "decoy-added": { ja: "おとりを加えました", en: "decoys were added" },
    "decoy-removed": { ja: "おとりを外しました", en: "a decoy was removed" },
    "public-proposed": { ja: "公開された人を提案しました", en: "public persons are proposed" },
    "public-approved": { ja: "公開された人を認めました", en: "public persons were approved" },
    "public-withdrawn": { ja: "公開された人から外しました", en: "persons are not public any more" },
    "decoy-expected": { ja: "おとりが見えて当然の経路を変えました", en: "routes where decoys are expected changed" },
    "evidence-short": EVIDENCE_MESSAGES.alertShort,
    "evidence-full": EVIDENCE_MESSAGES.alertFull,
    "evidence-lost": EVIDENCE_MESSAGES.alertLost,
    "timestamp-failed": TIMESTAMP_MESSAGES.alertFailed,
    "proxy-untrusted": {
        ja: "信頼していないプロキシーから X-Forwarded-For が届きました",
        en: "X-Forwarded-For from a proxy that is not trusted",
    },
}
