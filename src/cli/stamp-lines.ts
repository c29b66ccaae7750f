// What `sekisho verify` says of time stamps, and by whose certificates it judges them.
import type { Certificate } from "pkijs"
import { readConfigFile } from "../config/load-config.ts"
import { journalOf } from "../config/resolve-config.ts"
import { isSekishoError, type SekishoError } from "../core/errors/sekisho-error.ts"
import { japanTime } from "../core/japan-time.ts"
import type { Language } from "../core/language.ts"
import { JOURNAL_MESSAGES } from "../core/messages/journal.messages.data.ts"
import { say } from "../core/messages/say.ts"
import { TIMESTAMP_FAULT_WORDS, TIMESTAMP_MESSAGES as M } from "../core/messages/timestamp.messages.data.ts"
import { readAuthorities } from "../journal/stamps/certificates.ts"
import type { Stamp, StampReport } from "../journal/stamps/contract.ts"
import type { CommandContext } from "./command.ts"

/**
 * Those that were named, else those of the configuration of this installation.
 *
 * @param isOwn an auditor has no configuration, and what lies in his working folder is not meant
 * @returns null: nobody named any; an error where they cannot be read: what else was found is told first
 */
export async function authoritiesOf(
    values: { readonly "tsa-ca"?: string; readonly config?: string },
    isOwn: boolean,
): Promise<readonly Certificate[] | SekishoError | null> {
    try {
        const given = values["tsa-ca"]
        if (given !== undefined) return readAuthorities(given)
        const { timestamps } = isOwn ? journalOf(await readConfigFile(values.config)) : { timestamps: null }
        return timestamps === null ? null : readAuthorities(timestamps.ca)
    } catch (error) {
        if (isSekishoError(error)) return error
        throw error
    }
}

export function stampLines({ stamps, faults, more }: StampReport, language: Language): string[] {
    const [first, last] = [stamps.at(0), stamps.at(-1)]
    const stood = last === undefined ? [] : [stoodLine(last, language)]
    if (first !== undefined && stamps.length > 1) stood.push(earlierLine(first, stamps.length - 1, language))
    if (faults.length === 0) return stood
    const lines = faults.map(
        ({ what, file, n }) =>
            say(M.fault, { file, n: String(n), what: TIMESTAMP_FAULT_WORDS[what][language] })[language],
    )
    return [...stood, M.faults[language], ...lines, ...(more ? [JOURNAL_MESSAGES.more[language]] : [])]
}

/** To standard error: what was not proved is no finding. */
export function tellUnproved({ unproved }: StampReport, isAuthorityNamed: boolean, context: CommandContext): void {
    if (unproved === 0) return
    const message = isAuthorityNamed ? M.tooMany : M.noAuthority
    context.tell(say(message, { count: unproved })[context.language])
}

function stoodLine({ head, atMs, authority }: Stamp, language: Language): string {
    const values = { n: String(head.n), hash: head.hash, at: japanTime(atMs), authority }
    return say(M.stood, values)[language]
}

function earlierLine({ head, atMs }: Stamp, count: number, language: Language): string {
    return say(M.earlier, { count, n: String(head.n), at: japanTime(atMs) })[language]
}
