// The names of incidents' kinds, states, certainties and sources, in the words that notices and forms use.
import type { CERTAINTIES, IncidentKind, IncidentState, SourceKind, Unknown } from "./incident.ts"
import type { Bilingual } from "./language.ts"

export const KIND_NAMES: Readonly<Record<IncidentKind | Unknown, Bilingual>> = {
    intrusion: { ja: "不正アクセス", en: "intrusion" },
    "planted-program": { ja: "不正プログラムの設置", en: "planted program" },
    defacement: { ja: "ホームページ等の改ざん", en: "defacement" },
    "mis-sent": { ja: "誤送信・誤送付・誤交付", en: "sent or handed to the wrong person" },
    "wrong-print": { ja: "他人の情報の印刷・誤記載", en: "another person's data printed" },
    "lost-medium": { ja: "記録媒体・書類の紛失", en: "lost medium or papers" },
    "stolen-device": { ja: "機器・媒体の盗難", en: "stolen device or medium" },
    "mistaken-deletion": { ja: "誤削除・誤廃棄", en: "deleted or thrown away by mistake" },
    insider: { ja: "職員・委託先等による不正", en: "misuse by staff or a contractor" },
    other: { ja: "その他", en: "other" },
    unknown: { ja: "不明（調査中）", en: "not known yet" },
}

export const STATE_NAMES: Readonly<Record<IncidentState, Bilingual>> = {
    detected: { ja: "発覚", en: "detected" },
    triage: { ja: "初動対応中", en: "triage" },
    contained: { ja: "拡大防止済み", en: "contained" },
    scoped: { ja: "範囲確定", en: "scoped" },
    reported: { ja: "報告済み", en: "reported" },
    notified: { ja: "本人通知済み", en: "notified" },
    prevented: { ja: "再発防止済み", en: "prevented" },
    closed: { ja: "終結", en: "closed" },
    reopened: { ja: "再開", en: "reopened" },
}

export const CERTAINTY_NAMES: Readonly<Record<(typeof CERTAINTIES)[number] | Unknown, Bilingual>> = {
    "ruled-out": { ja: "否定", en: "ruled out" },
    possible: { ja: "可能性", en: "possible" },
    feared: { ja: "おそれ", en: "feared" },
    likely: { ja: "可能性が高い", en: "likely" },
    confirmed: { ja: "確認", en: "confirmed" },
    unknown: { ja: "不明", en: "unknown" },
}

export const SOURCE_NAMES: Readonly<Record<SourceKind, Bilingual>> = {
    "own-staff": { ja: "職員", en: "own staff" },
    contractor: { ja: "委託先", en: "contractor" },
    "data-subject": { ja: "本人", en: "the person concerned" },
    outsider: { ja: "外部の人", en: "somebody outside" },
    log: { ja: "システムの記録", en: "system log" },
    sekisho: { ja: "関所の台帳", en: "Sekisho's ledger" },
    document: { ja: "書類", en: "document" },
    police: { ja: "警察", en: "police" },
    authority: { ja: "監督官庁等", en: "authority" },
    press: { ja: "報道", en: "press" },
}
