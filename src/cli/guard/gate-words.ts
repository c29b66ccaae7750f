// How the state of a gate is put into words, for `guard` and `status`.
import type { ListenAddress, SekishoConfig, WindowCaps } from "../../config/config.ts"
import type { Bilingual, Language } from "../../core/language.ts"
import { GUARD_MESSAGES } from "../../core/messages/guard.messages.data.ts"
import { say } from "../../core/messages/say.ts"

export function modeWords(mode: SekishoConfig["mode"]): Bilingual {
    return mode === "block" ? GUARD_MESSAGES.modeBlock : GUARD_MESSAGES.modeObserve
}

export function capWords({ behaviour, breaker }: Pick<SekishoConfig, "behaviour" | "breaker">): Bilingual {
    if (!behaviour) return GUARD_MESSAGES.capsOff
    if (!breaker.enforce) return GUARD_MESSAGES.capsProposed
    const { persons } = breaker
    return {
        ja: say(GUARD_MESSAGES.capsEnforced, windowWords(persons, "ja")).ja,
        en: say(GUARD_MESSAGES.capsEnforced, windowWords(persons, "en")).en,
    }
}

function windowWords(caps: WindowCaps, language: Language): Record<string, string | number> {
    const unlimited = GUARD_MESSAGES.unlimited[language]
    return { hour: caps.hour ?? unlimited, day: caps.day ?? unlimited, month: caps.month ?? unlimited }
}

export function urlOf(address: ListenAddress, scheme: "http" | "https"): string {
    return `${scheme}://${addressWords(address)}`
}

/** `HOST:PORT`, an IPv6 address in brackets (RFC 3986 part 3.2.2). */
export function addressWords({ host, port }: ListenAddress): string {
    return `${host.includes(":") ? `[${host}]` : host}:${port}`
}
