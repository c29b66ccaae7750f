// Who says it, of what time, from where and how surely: the options every recording command takes.
import { userInfo } from "node:os"
import { ConfigProblem } from "../../config/config-problem.ts"
import { CERTAINTIES, SOURCE_KINDS, type Source, type SourceKind } from "../../core/incident.ts"
import { japanMoment } from "../../core/japan-time.ts"
import { readMoment } from "../../control/dialogue/read-moment.ts"
import { Name } from "../../control/schema/text-schema.ts"
import type { Said } from "../../control/incident/incident.ts"

export const SAID_OPTIONS = {
    by: { type: "string" },
    at: { type: "string" },
    source: { type: "string" },
    certainty: { type: "string" },
    config: { type: "string" },
} as const

export interface SaidValues {
    readonly by?: string | undefined
    readonly at?: string | undefined
    readonly source?: string | undefined
    readonly certainty?: string | undefined
    readonly config?: string | undefined
}

/**
 * @param otherwise the certainty where nobody says one: what somebody has done is confirmed, what somebody says is not
 * @throws ConfigProblem SEKISHO_CLI_INPUT_INVALID
 */
export function saidOf({ at, source, certainty }: SaidValues, otherwise: "confirmed" | "unknown"): Said {
    const levels = [...CERTAINTIES, "unknown"] as const
    const level = levels.find((each) => each === (certainty ?? otherwise))
    if (level === undefined) throw problem("--certainty", levels)
    return { at: at === undefined ? null : momentOf(at, "--at"), source: sourceOf(source), certainty: level }
}

/**
 * A time as ISO 8601 without an offset (Japan), or as people say it.
 *
 * @param option named where it is none
 * @throws ConfigProblem SEKISHO_CLI_INPUT_INVALID
 */
export function momentOf(text: string, option: string): string {
    const moment = readMoment(text.normalize("NFKC").trim(), japanMoment(Date.now()))
    if (moment === null) throw problem(option, ["2026-11-20", "2026-11-20T09:30"])
    return moment
}

/** The role of whoever enters it; without a word, the account's name: it is known. @throws ConfigProblem SEKISHO_CLI_INPUT_INVALID */
export function byOf({ by }: SaidValues): string {
    const result = Name.safeParse(by ?? process.env["SEKISHO_BY"] ?? accountName())
    if (!result.success) throw problem("--by", ["ROLE"])
    return result.data
}

function problem(option: string, words: readonly string[]): ConfigProblem {
    return new ConfigProblem("SEKISHO_CLI_INPUT_INVALID", option, words.join(" | "))
}

/** `own-staff`, or `own-staff:市民課 窓口`. */
function sourceOf(text: string | undefined): Source | null {
    if (text === undefined) return null
    const [name = "", ...rest] = text.split(":")
    const kind = SOURCE_KINDS.find((each): each is SourceKind => each === name)
    if (kind === undefined) throw problem("--source", SOURCE_KINDS)
    return { kind, text: rest.join(":").trim() }
}

/** An account of a container may have no name. */
export function accountName(): string {
    try {
        return userInfo().username
    } catch {
        return "-"
    }
}
