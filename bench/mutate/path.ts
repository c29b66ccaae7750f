// Paths on the real file system: an application that reads a file of its folder by a name it is given. An attack works
// when the text of a file outside that folder comes back.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Attempt, Interpreter, Language } from "./contract.ts"
import { PATH_OPERATORS, PATH_SEEDS } from "./path.data.ts"

/** Stands at the head of /etc/passwd on every Unix: read, never written. */
const MARKER = "root:"

/** What applications do with a name before they open it. */
const CONTEXTS: Readonly<Record<string, (value: string) => string>> = {
    joined: (value) => value,
    decoded: (value) => decodeURIComponent(value),
    "decoded twice": (value) => decodeURIComponent(decodeURIComponent(value)),
    windows: (value) => value.replaceAll("\\", "/"),
    stripped: (value) => value.replaceAll("../", ""),
    normalised: (value) => value.normalize("NFKC"),
}

export const PATH: Language = { name: "path", seeds: PATH_SEEDS, operators: PATH_OPERATORS, open }

async function open(): Promise<Interpreter> {
    const dir = await mkdtemp(join(tmpdir(), "sekisho-mutate-"))
    const files = join(dir, "files")
    await mkdir(join(files, "img"), { recursive: true })
    await writeFile(join(files, "img", "logo.txt"), "logo")
    return {
        works: (attempts) => Promise.resolve(attempts.map((attempt) => escapes(files, attempt))),
        close: () => rm(dir, { recursive: true, force: true }),
    }
}

function escapes(folder: string, { context, text }: Attempt): boolean {
    const opened = CONTEXTS[context]
    if (opened === undefined) throw new RangeError(`context: path has no ${context}`)
    try {
        // As the mistake is made: joined as text, so that the system resolves the dots.
        return readFileSync(join(folder, opened(text)), "utf8").startsWith(MARKER)
    } catch {
        return false // no such file, or no longer decodable
    }
}
