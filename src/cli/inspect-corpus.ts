// A corpus of labelled raw requests (JSON lines, gzip or not), judged one by one and counted. Nothing of a request is
// printed but its label.
import { createReadStream } from "node:fs"
import { createInterface } from "node:readline"
import { createGunzip } from "node:zlib"
import { z } from "zod"
import { isSekishoError, SekishoError } from "../core/errors/sekisho-error.ts"
import { judgeRaw } from "./judge-raw.ts"

export interface LabelCounts {
    allow: number
    observe: number
    block: number
    /** Requests that could not be parsed: neither passed nor refused. */
    invalid: number
}

const CASE = z.object({ id: z.string(), label: z.string().max(64), raw: z.base64() })

/**
 * @returns counts by label
 * @throws SekishoError SEKISHO_CLI_FILE_UNREADABLE; SEKISHO_CLI_USAGE for a line that is no case, with its number
 */
export async function judgeCorpus(file: string, signal: AbortSignal): Promise<Map<string, LabelCounts>> {
    const counts = new Map<string, LabelCounts>()
    let line = 0
    for await (const text of linesOf(file)) {
        line++
        if (signal.aborted) break
        if (text.trim() === "") continue
        const { label, raw } = caseOf(text, line)
        const of = counts.get(label) ?? { allow: 0, observe: 0, block: 0, invalid: 0 }
        of[outcomeOf(Buffer.from(raw, "base64"))]++
        counts.set(label, of)
    }
    return counts
}

function outcomeOf(bytes: Uint8Array): keyof LabelCounts {
    try {
        return judgeRaw(bytes).decision.kind
    } catch (error) {
        if (isSekishoError(error) && error.code === "SEKISHO_INBOUND_RAW_INVALID") return "invalid"
        throw error
    }
}

function caseOf(text: string, line: number): z.infer<typeof CASE> {
    try {
        return CASE.parse(JSON.parse(text))
    } catch {
        // The cause would quote the line.
        throw new SekishoError("SEKISHO_CLI_USAGE", { line })
    }
}

async function* linesOf(file: string): AsyncGenerator<string> {
    const source = createReadStream(file)
    const bytes = file.endsWith(".gz") ? source.compose(createGunzip()) : source
    try {
        yield* createInterface({ input: bytes, crlfDelay: Infinity })
    } catch (error) {
        if (isSekishoError(error)) throw error
        throw new SekishoError("SEKISHO_CLI_FILE_UNREADABLE", {}, error)
    } finally {
        source.destroy()
    }
}
