// How the state of a gate is put into words, for `guard` and `status`.
import type { ListenAddress, SekishoConfig, WindowCaps } from "../../config/config.ts"
import type { Bilingual, Language } from "../../core/language.ts"
import { GUARD_MESSAGES } from "../../core/messages/guard.messages.data.ts"
import { say } from "../../core/messages/say.ts"

/** Of a gate or of one of its sites. */
interface Settings {
    readonly mode: SekishoConfig["mode"]
    readonly breaker: SekishoConfig["breaker"]
}

/** A site has settings of its own: where there are sites, the gate's own serve nobody. */
export interface GateSettings extends Settings {
    readonly behaviour: boolean
    readonly sites: readonly (Settings & { readonly name: string })[]
}

export function modeWords(gate: GateSettings): Bilingual {
    return bySite(gate, ({ mode }) => (mode === "block" ? GUARD_MESSAGES.modeBlock : GUARD_MESSAGES.modeObserve))
}

export function capWords(gate: GateSettings): Bilingual {
    return bySite(gate, ({ breaker }) => capsOf(gate.behaviour, breaker))
}

/** One line where all are alike, else a line for those that are, behind their names. */
function bySite(gate: GateSettings, words: (settings: Settings) => Bilingual): Bilingual {
    const groups = Map.groupBy(gate.sites, (site) => words(site).en)
    if (groups.size < 2) return words(gate.sites[0] ?? gate)
    const lines = [...groups.values()].map((alike) => ({
        names: alike.map(({ name }) => name),
        said: words(alike[0] ?? gate),
    }))
    return {
        ja: lines.map(({ names, said }) => `${names.join("、")} — ${said.ja}`).join("\n  "),
        en: lines.map(({ names, said }) => `${names.join(", ")} — ${said.en}`).join("\n  "),
    }
}

function capsOf(behaviour: boolean, breaker: Settings["breaker"]): Bilingual {
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
