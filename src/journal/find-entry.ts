// Looks for one signed entry, from the beginning, and stops at the first. Signatures are checked only where the words fit:
// reading a long journal is cheap, proving it is not.
import type { KeyObject } from "node:crypto"
import { join } from "node:path"
import type { JournalEntry } from "./contract.ts"
import { journalFiles } from "./files.ts"
import { LINE_LIMIT_BYTES, readLine } from "./line.ts"
import { linesOf } from "./lines.ts"

/** @param fits asked of entries of that kind alone */
export function findEntry(
    dir: string,
    publicKey: KeyObject,
    kind: string,
    fits: (entry: JournalEntry) => boolean,
): JournalEntry | null {
    const words = `"kind":${JSON.stringify(kind)}`
    for (const file of journalFiles(dir))
        for (const { bytes, whole } of linesOf(join(dir, file), LINE_LIMIT_BYTES)) {
            if (!whole || !bytes.includes(words)) continue
            const entry = readLine(bytes, publicKey)?.entry
            if (entry?.kind === kind && fits(entry)) return entry
        }
    return null
}
