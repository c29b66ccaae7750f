// The people of closed days, to be looked up by the digests that they show or by their numbers. What is said of the files' blocks stays
// in memory between questions: some ten megabytes for a hundred million identifiers.
import { join } from "node:path"
import { keysFile } from "../days/archive-lookup.ts"
import { dayFilePath, type DayFile } from "../days/day-files.ts"
import type { Rest } from "../rests.ts"
import { BlockFile, BlockWindow } from "./block-file.ts"
import { ClosedVisits } from "./closed-visits.ts"
import { findKeys, type UseKey } from "./keys-file.ts"
import { findShown, type ShownSighting } from "./shown-file.ts"

export class ClosedPeople {
    /** What was shown to whom of the clients. */
    readonly visits: ClosedVisits
    readonly #dir: string
    readonly #window = new BlockWindow()
    #files: ReadonlyMap<string, BlockFile> = new Map()
    #keys: BlockFile | null = null
    /** By the numbers in them, ascending. */
    #shown: readonly BlockFile[] = []

    /** @param dir folder of the ledger */
    constructor(dir: string) {
        this.#dir = dir
        this.visits = new ClosedVisits(dir)
    }

    /** From now on it is asked about these files of the ledger. */
    useFiles(files: readonly DayFile[]): void {
        const keys = keysFile(files)
        const shown = files.filter(({ kind }) => kind === "shown")
        const wanted = [...(keys === null ? [] : [keys]), ...shown].map(dayFilePath)
        if (wanted.length === this.#files.size && wanted.every((path) => this.#files.has(path))) return
        const before = this.#files
        this.#files = new Map(
            wanted.map((path) => [path, before.get(path) ?? BlockFile.at(join(this.#dir, path))] as const),
        )
        this.#keys = keys === null ? null : (this.#files.get(dayFilePath(keys)) ?? null)
        this.#shown = [...this.#files.values()]
            .filter((file) => file !== this.#keys && file.blocks > 0)
            .sort((a, b) => a.firstKey(0) - b.firstKey(0))
    }

    /** Of what they show, as far as it is looked up. */
    get checksum(): number {
        return this.#keys?.checksum ?? 0
    }

    /** @param keys first words of digests, ascending; whoever is told of may have the digest, or another with the same first word */
    async withKeys(keys: Uint32Array, use: UseKey, rest: Rest): Promise<void> {
        const file = this.#keys
        if (file !== null && keys.length > 0)
            await file.whileOpen(async () => findKeys(file, this.#window, keys, use, rest))
    }

    /** @param numbers ascending; of those that retention took, nothing is told */
    async shownBy(numbers: Uint32Array, use: (sighting: ShownSighting) => void, rest: Rest): Promise<void> {
        let from = 0
        for (const [at, file] of this.#shown.entries()) {
            const next = this.#shown[at + 1]?.firstKey(0) ?? Number.POSITIVE_INFINITY
            let to = from
            while (to < numbers.length && (numbers[to] ?? 0) < next) to++
            const asked = numbers.subarray(from, to)
            if (to > from) await file.whileOpen(async () => findShown(file, this.#window, asked, use, rest))
            from = to
        }
    }
}
