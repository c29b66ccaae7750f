// The exposures of closed days by client. What is said of the files' blocks stays in memory once it was asked for: four bytes in a
// thousand of them.
import { hash } from "node:crypto"
import { join } from "node:path"
import { dayFilePath, type DayFile } from "../days/day-files.ts"
import { copyAsUuid, DIGEST_WORDS, writeDigest } from "../open-day/digest-words.ts"
import { BlockFile, BlockWindow } from "./block-file.ts"
import { readVisits, type Visit } from "./visits-file.ts"

/** Hex digits of a hash that stand for a client. */
const CLIENT_DIGITS = 32

/** A client as the files know it (archive-visits.ts). */
export function clientOfAddress(address: string): Uint32Array {
    const [words, uuid] = [new Uint32Array(DIGEST_WORDS), new Uint32Array(DIGEST_WORDS)]
    writeDigest(hash("sha256", address, "hex").slice(0, CLIENT_DIGITS), words, 0)
    copyAsUuid(words, 0, uuid, 0)
    return uuid
}

export class ClosedVisits {
    readonly #dir: string
    readonly #window = new BlockWindow()
    readonly #files = new Map<string, BlockFile>()

    /** @param dir folder of the ledger */
    constructor(dir: string) {
        this.#dir = dir
    }

    /** @param files all that belong to the ledger: others are not asked for again */
    useFiles(files: readonly DayFile[]): void {
        const known = new Set(files.filter(({ kind }) => kind === "visits").map(dayFilePath))
        for (const path of this.#files.keys()) if (!known.has(path)) this.#files.delete(path)
    }

    /**
     * @param use is told of each row of a client, by their place
     * @returns false: of one of them there are rows that the file has not
     * @throws RangeError where it is damaged
     */
    async read(
        visits: DayFile,
        clients: readonly Uint32Array[],
        use: (client: number, visit: Visit) => void,
    ): Promise<boolean> {
        const path = dayFilePath(visits)
        const file = this.#files.get(path) ?? BlockFile.at(join(this.#dir, path))
        this.#files.set(path, file)
        return file.whileOpen(async () =>
            Promise.resolve(
                clients.every((client, at) => readVisits(file, this.#window, client, (visit) => use(at, visit))),
            ),
        )
    }
}
