import type { CapReached, ScopeKind, Window } from "../../behaviour/contract.ts"
import type { Bilingual } from "../../core/language.ts"

const SCOPE_WORDS: Readonly<Record<ScopeKind, Bilingual>> = {
    address: { ja: "アドレス", en: "address" },
    session: { ja: "セッション", en: "session" },
    account: { ja: "アカウント", en: "account" },
    route: { ja: "経路", en: "route" },
    site: { ja: "サイト全体", en: "site" },
}
const WINDOW_WORDS: Readonly<Record<Window, Bilingual>> = {
    hour: { ja: "1 時間", en: "hour" },
    day: { ja: "1 日", en: "day" },
    month: { ja: "30 日間", en: "month" },
}
const UNIT_WORDS: Readonly<Record<CapReached["unit"], Bilingual>> = {
    persons: { ja: "人", en: "persons" },
    unreadableBytes: { ja: "バイト", en: "unreadable bytes" },
}

/** What a sentence on a cap says, by language. */
export interface CapValues {
    readonly ja: Readonly<Record<string, string | number>>
    readonly en: Readonly<Record<string, string | number>>
}

export function capValues(reached: CapReached): CapValues {
    const { scope, window, unit, count, cap } = reached
    const of = (language: "ja" | "en"): Record<string, string | number> => ({
        scope: `${SCOPE_WORDS[scope.kind][language]} ${scope.id}`,
        window: WINDOW_WORDS[window][language],
        unit: UNIT_WORDS[unit][language],
        count,
        cap,
    })
    return { ja: of("ja"), en: of("en") }
}
