import type { Hardening } from "../config/config.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import type { Language } from "../core/language.ts"
import { HARDEN_MESSAGES } from "../core/messages/harden.messages.data.ts"
import { say } from "../core/messages/say.ts"
import type { Command } from "./command.ts"
import { parseAnswer, STATUS_ANSWER, type StatusAnswer } from "./gate-answers.ts"
import { callGate } from "./local-api.ts"

/** What enforcing would change, from what was seen since the gate started. */
interface Preview {
    readonly key: "https" | "hsts" | "cookies" | "caches"
    readonly mode: Hardening
    readonly seen: number
}

const harden: Command = {
    run: async (args, { dataDir, json, language, print }) => {
        if (args.length > 0) throw new SekishoError("SEKISHO_CLI_USAGE")
        const gate = parseAnswer(STATUS_ANSWER, await callGate(dataDir, "GET", "/status"))
        const previews = previewsOf(gate)
        const mask = maskPreview(gate)
        if (json) print(JSON.stringify({ previews, mask, weakCookies: gate.hardening.weakCookies }))
        else print([textOf(gate, previews, language), ...maskLines(mask, language)].join("\n"))
        const isMaskOpen = mask.proposed > 0 && mask.seen > 0
        return isMaskOpen || previews.some(({ mode, seen }) => mode === "propose" && seen > 0) ? 1 : 0
    },
}

/** What masking changed and would change, in answers since the gate started. */
interface MaskPreview {
    readonly proposed: number
    readonly enforced: number
    readonly seen: number
    readonly masked: number
    readonly refused: number
}

function maskPreview({ mask, workers }: StatusAnswer): MaskPreview {
    const of = (name: string): number => sumOf(workers, name)
    return { ...mask, seen: of("maskProposed"), masked: of("masked"), refused: of("maskRefused") }
}

/** Nothing where no route is named. */
function maskLines(mask: MaskPreview, language: Language): readonly string[] {
    const { proposed, enforced, seen, masked, refused } = mask
    const lines: string[] = []
    if (enforced > 0)
        lines.push(
            `${HARDEN_MESSAGES.enforce[language]}  ${say(HARDEN_MESSAGES.masked, { masked, refused })[language]}`,
        )
    if (proposed > 0)
        lines.push(`${HARDEN_MESSAGES.propose[language]}  ${say(HARDEN_MESSAGES.maskable, { seen })[language]}`)
    return lines
}

function sumOf(workers: StatusAnswer["workers"], name: string): number {
    return workers.reduce((total, worker) => total + (worker[name] ?? 0), 0)
}

function previewsOf({ hardening, workers }: StatusAnswer): readonly Preview[] {
    const sum = (name: string): number => sumOf(workers, name)
    return [
        { key: "https", mode: hardening.https, seen: sum("plainRequests") },
        { key: "hsts", mode: hardening.hsts, seen: sum("hstsMissing") },
        { key: "cookies", mode: hardening.cookies, seen: sum("cookiesWeak") },
        { key: "caches", mode: hardening.caches, seen: sum("sharedPersons") },
    ]
}

function textOf({ hardening }: StatusAnswer, previews: readonly Preview[], language: Language): string {
    const lines = previews.map(({ key, mode, seen }) => {
        const what = say(HARDEN_MESSAGES[key], { seen, seconds: hardening.hstsSeconds })[language]
        return `${HARDEN_MESSAGES[mode][language]}  ${what}`
    })
    const cookies = hardening.weakCookies.map(({ name, missing }) => `    ${name}: + ${missing.join(", ")}`)
    const proposed = previews.filter(({ mode, seen }) => mode === "propose" && seen > 0)
    const keys = proposed.map(({ key }) => `${key}: enforce`).join(", ")
    const how = proposed.length === 0 ? [] : ["", say(HARDEN_MESSAGES.how, { keys })[language]]
    return [...lines, ...cookies, ...how].join("\n")
}

export default harden
