// Of time stamps on the journal (RFC 3161): what the event, the status and `sekisho verify` say.
import type { Bilingual } from "../language.ts"
import { say } from "./say.ts"

export const TIMESTAMP_MESSAGES: Readonly<
    Record<
        | "alertFailed"
        | "failedEvent"
        | "statusLast"
        | "statusNone"
        | "statusFailed"
        | "stood"
        | "earlier"
        | "faults"
        | "fault"
        | "noAuthority"
        | "tooMany",
        Bilingual
    >
> = {
    alertFailed: { ja: "記録簿のタイムスタンプを取得できません", en: "the journal could not be time-stamped" },
    failedEvent: {
        ja: "記録簿のタイムスタンプを取得できませんでした: {reason}。記録は続いています。1 時間以内にもう一度試します。",
        en: "The journal could not be time-stamped: {reason}. It goes on being written; the authority is asked again within the hour.",
    },
    statusLast: {
        ja: "記録簿のタイムスタンプ: 最新は {n} 番まで、{at}",
        en: "time stamps of the journal: the latest up to entry {n}, {at}",
    },
    statusNone: { ja: "記録簿のタイムスタンプ: まだありません", en: "time stamps of the journal: none yet" },
    statusFailed: {
        ja: "  前回は取得できませんでした: {reason}",
        en: "  the last attempt failed: {reason}",
    },
    stood: {
        ja: "記録簿は {at} までに {n}:{hash} の状態でした（タイムスタンプ局: {authority}）",
        en: "the journal stood at {n}:{hash} by {at}, by {authority}",
    },
    earlier: {
        ja: "  それより前のタイムスタンプ {count} 件も正しく、最初は {n} 番まで、{at}",
        en: "  earlier time stamps that hold: {count}, the first up to entry {n}, {at}",
    },
    faults: { ja: "タイムスタンプに食い違いがあります:", en: "time stamps do not hold:" },
    fault: { ja: "  {file}  {n} 番: {what}", en: "  {file}  entry {n}: {what}" },
    noAuthority: {
        ja: "タイムスタンプ {count} 件は確かめていません。局のルート証明書を --tsa-ca で示してください。",
        en: "time stamps that were not proved: {count}; name the authority's root certificate with --tsa-ca.",
    },
    tooMany: {
        ja: "古いタイムスタンプ {count} 件は、数が多いため確かめていません。",
        en: "older time stamps that were not proved, being too many: {count}.",
    },
}

/** What is wrong with a stored token, or why there is none. */
export const TIMESTAMP_FAULT_WORDS: Readonly<Record<TimestampFaultWord, Bilingual>> = {
    malformed: { ja: "タイムスタンプの形式ではありません", en: "it is no time-stamp token" },
    "other-state": {
        ja: "この記録簿のこの番号の状態ではありません",
        en: "it stamps something else than this journal at this entry",
    },
    signature: { ja: "署名が合いません", en: "its signature does not fit" },
    usage: {
        ja: "証明書がタイムスタンプ専用ではありません",
        en: "its certificate is not for time stamps alone",
    },
    "outside-validity": {
        ja: "その時刻に証明書が有効ではありませんでした",
        en: "its certificate was not valid at its time",
    },
    untrusted: {
        ja: "示されたタイムスタンプ局の証明書につながりません",
        en: "its certificate does not lead to the authority that was named",
    },
    missing: { ja: "記録簿にあるのに、ファイルがありません", en: "missing: the journal tells of it" },
    altered: {
        ja: "書き換えられています（SHA-256 が記録簿と違います）",
        en: "altered: not the SHA-256 in the journal",
    },
    "not-in-chain": {
        ja: "その番号の記録が記録簿にありません",
        en: "the journal has no such entry that can be believed",
    },
    time: {
        ja: "前後の記録の時刻と合いません",
        en: "its time does not fit the entries before and after it",
    },
    unreachable: { ja: "タイムスタンプ局に接続できません", en: "the authority could not be reached" },
    slow: { ja: "時間内に答えがありませんでした", en: "no answer in time" },
    "http-status": { ja: "局の応答が 200 ではありません", en: "the answer's status was not 200" },
    "content-type": {
        ja: "応答の種類が application/timestamp-reply ではありません",
        en: "the answer is no application/timestamp-reply",
    },
    "too-big": { ja: "応答が大きすぎます", en: "the answer is too big" },
    rejected: { ja: "局が断りました", en: "the authority refused" },
    nonce: { ja: "別の問い合わせへの応答です", en: "it answers another question" },
    clock: {
        ja: "局の時刻とこのマシンの時計が 5 分以上違います",
        en: "its time and this machine's clock differ by more than five minutes",
    },
    authorities: {
        ja: "局の証明書のファイル（journal.timestamps.ca）を読めません",
        en: "the file of its certificates (journal.timestamps.ca) cannot be read",
    },
    head: {
        ja: "記録簿の長さを示すファイルが書き換えられています",
        en: "the file that says how long the journal is was altered",
    },
    "not-stored": { ja: "ディスクに書き込めません", en: "the disk did not take it" },
}

export type TimestampFaultWord =
    | "malformed"
    | "other-state"
    | "signature"
    | "usage"
    | "outside-validity"
    | "untrusted"
    | "missing"
    | "altered"
    | "not-in-chain"
    | "time"
    | "unreachable"
    | "slow"
    | "http-status"
    | "content-type"
    | "too-big"
    | "rejected"
    | "nonce"
    | "clock"
    | "authorities"
    | "head"
    | "not-stored"

/** @param message with `{reason}` */
export function failedWords(message: Bilingual, what: TimestampFaultWord): Bilingual {
    const reason = TIMESTAMP_FAULT_WORDS[what]
    return { ja: say(message, { reason: reason.ja }).ja, en: say(message, { reason: reason.en }).en }
}
