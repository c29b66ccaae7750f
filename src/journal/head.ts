// How long the journal is, kept outside its folder: lines taken from its end leave the rest whole. Signed, and replaced at once.
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { type KeyObject, sign, verify } from "node:crypto"
import { z } from "zod"
import type { JournalHead } from "./contract.ts"

const HEAD_FILE = z.strictObject({
    n: z.int().min(0),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    sig: z.string().max(100),
})

export function writeHead(file: string, head: JournalHead, key: KeyObject): void {
    const temporary = `${file}.new`
    const sig = sign(null, headWords(head), key).toString("base64")
    writeFileSync(temporary, `${JSON.stringify({ n: head.n, hash: head.hash, sig })}\n`, { mode: 0o600, flush: true })
    renameSync(temporary, file)
    const folder = openSync(dirname(file), "r")
    try {
        fsyncSync(folder)
    } finally {
        closeSync(folder)
    }
}

/** @returns null where there is none; "altered" where it is not signed by the key */
export function readHead(file: string, publicKey: KeyObject): JournalHead | "altered" | null {
    let text: string
    try {
        text = readFileSync(file, "utf8")
    } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return null
        throw error
    }
    const parsed = HEAD_FILE.safeParse(jsonOf(text))
    if (!parsed.success) return "altered"
    const { sig, ...head } = parsed.data
    return verify(null, headWords(head), publicKey, Buffer.from(sig, "base64")) ? head : "altered"
}

/** What is signed of a head, by our key and by an authority of time. */
export function headWords({ n, hash }: JournalHead): Buffer {
    return Buffer.from(`sekisho journal head ${n} ${hash}`)
}

function jsonOf(text: string): unknown {
    try {
        return JSON.parse(text)
    } catch {
        return null
    }
}
