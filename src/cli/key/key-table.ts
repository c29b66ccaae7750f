import type { Installation } from "../../config/installation.ts"
import type { Language } from "../../core/language.ts"
import { KEY_MESSAGES as M } from "../../core/messages/key.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { japanTime } from "../../core/japan-time.ts"
import { renderTable } from "../table.ts"
import { keyStates, type ShownKey } from "./key-states.ts"

const DAY_MS = 86_400_000

export function keyTable(installation: Installation, language: Language): string {
    const keys = keyStates(installation)
    const next = keys.at(-1)?.key ?? ""
    const rows = keys.map(({ key, madeAt, inForceSince, state }) => [
        key,
        japanTime(Date.parse(madeAt)),
        inForceSince === null ? "–" : japanTime(Date.parse(inForceSince)),
        say(STATES[state], { next })[language],
    ])
    const { destroyed } = installation
    const gone = destroyed.length === 0 ? [] : [say(M.destroyed, { keys: destroyed.join(", ") })[language]]
    return [renderTable([M.header[language].split("|"), ...rows]), ...gone].join("\n")
}

const STATES = {
    "in-force": M.stateInForce,
    waiting: M.stateWaiting,
    kept: M.stateKept,
    "until-next-start": M.stateGateBefore,
} as const

/** For `sekisho status`: the key in force with its age, one that waits, and those that are held beside. */
export function keyLines(keys: readonly ShownKey[], nowMs: number, language: Language): string[] {
    const current = keys.find(({ state }) => state === "in-force" || state === "until-next-start")
    const days = Math.max(0, Math.floor((nowMs - Date.parse(current?.inForceSince ?? "")) / DAY_MS))
    const waiting = keys.filter(({ state }) => state === "waiting").map(({ key }) => key)
    const kept = keys.filter(({ state }) => state === "kept").map(({ key }) => key)
    return [
        ...(current === undefined ? [] : [say(M.status, { key: current.key, days })[language]]),
        ...waiting.map((next) => say(M.statusWaiting, { next })[language]),
        ...(kept.length === 0 ? [] : [say(M.statusHeld, { keys: kept.join(", ") })[language]]),
    ]
}
