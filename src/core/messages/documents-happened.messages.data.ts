import type { IncidentKind } from "../incident.ts"
import type { Bilingual } from "../language.ts"

/** What happened, by its kind: established, and as it is believed to be. {system} is the office's own word. */
export const HAPPENED: Readonly<Record<IncidentKind, Readonly<Record<"sure" | "believed", Bilingual>>>> = {
    intrusion: {
        sure: {
            ja: "{system}が、外部からの不正アクセスを受けました。",
            en: "{system}: somebody outside gained unauthorised access.",
        },
        believed: {
            ja: "{system}が、外部からの不正アクセスを受けたとみられます。",
            en: "{system}: somebody outside appears to have gained unauthorised access.",
        },
    },
    "planted-program": {
        sure: {
            ja: "{system}に、外部から不正なプログラムが設置されました。",
            en: "{system}: a malicious program was planted from outside.",
        },
        believed: {
            ja: "{system}に、外部から不正なプログラムが設置されたとみられます。",
            en: "{system}: a malicious program appears to have been planted from outside.",
        },
    },
    defacement: {
        sure: { ja: "{system}が改ざんされました。", en: "{system} was altered by somebody outside." },
        believed: {
            ja: "{system}が改ざんされたとみられます。",
            en: "{system} appears to have been altered by somebody outside.",
        },
    },
    "mis-sent": {
        sure: {
            ja: "{system}について、誤った相手への送付・送信・交付がありました。",
            en: "{system}: it was sent or handed to the wrong recipients.",
        },
        believed: {
            ja: "{system}について、誤った相手への送付・送信・交付があったとみられます。",
            en: "{system}: it appears to have been sent or handed to the wrong recipients.",
        },
    },
    "wrong-print": {
        sure: {
            ja: "{system}に、別の方の情報を誤って記載しました。",
            en: "{system}: another person's data were printed on it.",
        },
        believed: {
            ja: "{system}に、別の方の情報を誤って記載したとみられます。",
            en: "{system}: another person's data appear to have been printed on it.",
        },
    },
    "lost-medium": {
        sure: { ja: "{system}を紛失しました。", en: "{system} was lost." },
        believed: { ja: "{system}を紛失したとみられます。", en: "{system} appears to have been lost." },
    },
    "stolen-device": {
        sure: { ja: "{system}が盗難に遭いました。", en: "{system} was stolen." },
        believed: { ja: "{system}が盗難に遭ったとみられます。", en: "{system} appears to have been stolen." },
    },
    "mistaken-deletion": {
        sure: { ja: "{system}を誤って削除または廃棄しました。", en: "{system} was deleted or thrown away by mistake." },
        believed: {
            ja: "{system}を誤って削除または廃棄したとみられます。",
            en: "{system} appears to have been deleted or thrown away by mistake.",
        },
    },
    insider: {
        sure: {
            ja: "{system}について、職員・委託先等による不正な取扱いがありました。",
            en: "{system}: it was misused by staff or a contractor.",
        },
        believed: {
            ja: "{system}について、職員・委託先等による不正な取扱いがあったとみられます。",
            en: "{system}: it appears to have been misused by staff or a contractor.",
        },
    },
    other: {
        sure: {
            ja: "{system}について、個人情報に関する事故が発生しました。",
            en: "{system}: an incident involving personal information happened.",
        },
        believed: {
            ja: "{system}について、個人情報に関する事故が発生したとみられます。",
            en: "{system}: an incident involving personal information appears to have happened.",
        },
    },
}
