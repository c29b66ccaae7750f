// Copies encrypted segments for somebody else, an authority or a forensic firm, with sums to hold them against. Nothing is
// decrypted: who gets the copy needs an identity, and that is given another way.
import { hash } from "node:crypto"
import { mkdir, readdir, writeFile } from "node:fs/promises"
import { join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { EVIDENCE_MESSAGES as M } from "../../core/messages/evidence.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { INDEX_END, SEGMENT_END } from "../../evidence/seal/segment-name.ts"
import { findKept } from "../../evidence/store/find-kept.ts"
import { readIfThere } from "../../evidence/store/folder.ts"
import type { Subcommand } from "../command.ts"
import { thereAlready } from "../system-fault.ts"
import { type EvidencePlace, openEvidencePlace } from "./evidence-place.ts"
import { keptQuery, QUERY_OPTIONS, QUERY_USAGE } from "./kept-query.ts"

const OPTIONS = { ...QUERY_OPTIONS, why: { type: "string" } } as const

interface Copied {
    readonly file: string
    readonly bytes: number
    readonly sha256: string
    /** As the journal has it; null: it knows of no such file. */
    readonly journaledSha256: string | null
}

const exportTo: Subcommand = {
    usage: `export FOLDER --why TEXT ${QUERY_USAGE}`,
    summary: M.exportSummary,
    options: OPTIONS,
    run: async (args, context) => {
        const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
        const [folder] = positionals
        const why = values.why?.trim() ?? ""
        if (folder === undefined || positionals.length > 1 || why === "") throw new SekishoError("SEKISHO_CLI_USAGE")
        const query = keptQuery(values)
        const place = await openEvidencePlace(context)
        const segments = [...findKept(place.dir, place.folder.indexes, place.journaled, query)].map(
            ({ segment }) => segment,
        )
        if (segments.length === 0) throw new SekishoError("SEKISHO_EVIDENCE_NOT_FOUND")
        const target = resolve(folder)
        await prepare(target)
        const files: Copied[] = []
        for (const segment of segments) files.push(...(await copySegment(place, segment, target)))
        const manifest = Buffer.from(
            `${JSON.stringify({ installation: place.installationId, exportedAt: new Date().toISOString(), files }, null, 4)}\n`,
        )
        const sha256 = hash("sha256", manifest, "hex")
        const entry = place.note("evidence-exported", { why, segments: segments.length, manifestSha256: sha256 })
        await writeFile(join(target, "manifest.json"), manifest, { mode: 0o600 })
        const sums = files.map((file) => `${file.sha256}  ${file.file}\n`).join("")
        await writeFile(join(target, "SHA256SUMS"), sums, { mode: 0o600 })
        const wrong = files.filter((file) => file.sha256 !== file.journaledSha256)
        for (const { file } of wrong) context.tell(say(M.exportDiffers, { file })[context.language])
        const answer = { folder: target, segments: segments.length, manifestSha256: sha256, journalEntry: entry.n }
        const told = say(M.exported, { ...answer, journalEntry: String(entry.n) })[context.language]
        context.print(context.json ? JSON.stringify({ ...answer, differing: wrong.map(({ file }) => file) }) : told)
        return wrong.length === 0 ? 0 : 1
    },
}

/** @throws SekishoError SEKISHO_CLI_FILE_EXISTS where something is there already: two exports must not mix; _FILE_UNREADABLE */
async function prepare(target: string): Promise<void> {
    const held = await made(target).catch((cause: unknown) => {
        throw new SekishoError("SEKISHO_CLI_FILE_UNREADABLE", {}, cause)
    })
    if (held.length > 0) throw new SekishoError("SEKISHO_CLI_FILE_EXISTS", {}, thereAlready(target))
}

async function made(target: string): Promise<readonly string[]> {
    await mkdir(target, { recursive: true, mode: 0o700 })
    return readdir(target)
}

async function copySegment({ dir, journaled }: EvidencePlace, segment: string, target: string): Promise<Copied[]> {
    const facts = journaled.closed.get(segment)
    const wanted = [
        { file: segment + SEGMENT_END, journaledSha256: facts?.sha256 ?? null },
        { file: segment + INDEX_END, journaledSha256: facts?.indexSha256 ?? null },
    ]
    const copied: Copied[] = []
    for (const { file, journaledSha256 } of wanted) {
        const bytes = readIfThere(dir, file)
        if (bytes === null) throw new SekishoError("SEKISHO_EVIDENCE_NOT_FOUND")
        await writeFile(join(target, file), bytes, { mode: 0o600, flag: "wx" })
        copied.push({ file, bytes: bytes.length, sha256: hash("sha256", bytes, "hex"), journaledSha256 })
    }
    return copied
}

export default exportTo
