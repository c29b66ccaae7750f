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
        if (json) print(JSON.stringify({ previews, weakCookies: gate.hardening.weakCookies }))
        else print(textOf(gate, previews, language))
        return previews.some(({ mode, seen }) => mode === "propose" && seen > 0) ? 1 : 0
    },
}

function previewsOf({ hardening, workers }: StatusAnswer): readonly Preview[] {
    const sum = (name: string): number => workers.reduce((total, worker) => total + (worker[name] ?? 0), 0)
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
