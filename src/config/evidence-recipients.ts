// To whom evidence is encrypted. Two at least: whoever loses the one identity still has the other.
import { readFileSync } from "node:fs"
import { rename, writeFile } from "node:fs/promises"
import { z } from "zod"
import { isRecipient } from "../age/recipient.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { createOnce } from "./create-once.ts"
import { isMissing } from "./file-error.ts"

export const LEAST_RECIPIENTS = 2
const MOST_RECIPIENTS = 10

export function areRecipients(texts: readonly string[]): boolean {
    const distinct = new Set(texts)
    const enough = distinct.size >= LEAST_RECIPIENTS && distinct.size <= MOST_RECIPIENTS
    return enough && distinct.size === texts.length && texts.every(isRecipient)
}

const File = z.strictObject({ recipients: z.array(z.string()).refine(areRecipients), since: z.iso.datetime() })

/**
 * @returns null: none were noted
 * @throws SekishoError SEKISHO_EVIDENCE_RECIPIENTS_UNREADABLE
 */
export function readRecipients(file: string): readonly string[] | null {
    try {
        return File.parse(JSON.parse(readFileSync(file, "utf8"))).recipients
    } catch (error) {
        if (isMissing(error)) return null
        throw new SekishoError("SEKISHO_EVIDENCE_RECIPIENTS_UNREADABLE", {}, error)
    }
}

/** @returns false: some were noted already, and stay unless `replace` */
export async function noteRecipients(
    file: string,
    recipients: readonly string[],
    { nowMs, replace }: { readonly nowMs: number; readonly replace: boolean },
): Promise<boolean> {
    const content = `${JSON.stringify({ recipients, since: new Date(nowMs).toISOString() }, null, 4)}\n`
    if (!replace) return createOnce(file, content)
    const temporary = `${file}.new`
    await writeFile(temporary, content, { mode: 0o600, flush: true })
    await rename(temporary, file)
    return true
}
