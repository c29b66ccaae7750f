// Paths on the real file system: an application that reads a file of its folder by a name it is given. An attack works
// when the text of a file outside that folder comes back.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { readFileSync, realpathSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve, sep } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import type { Attempt, Interpreter, Language } from "./contract.ts"
import { PATH_OPERATORS, PATH_SEEDS } from "./path.data.ts"
import { PATH_HELD_OPERATORS, PATH_HELD_SEEDS } from "./path.held.data.ts"

/** Which file is opened for a value, by the mistakes applications make. As text where the system resolves the dots. */
const CONTEXTS: Readonly<Record<string, (folder: string, value: string) => string>> = {
    joined: join,
    decoded: (folder, value) => join(folder, decodeURIComponent(value)),
    "decoded twice": (folder, value) => join(folder, decodeURIComponent(decodeURIComponent(value))),
    windows: (folder, value) => join(folder, value.replaceAll("\\", "/")),
    stripped: (folder, value) => join(folder, value.replaceAll("../", "")),
    normalised: (folder, value) => join(folder, value.normalize("NFKC")),
    resolved: resolve,
    "file address": (folder, value) => fileURLToPath(new URL(value, pathToFileURL(`${folder}/`))),
}

export const PATH: Language = {
    name: "path",
    seeds: [...PATH_SEEDS, ...PATH_HELD_SEEDS],
    operators: [...PATH_OPERATORS, ...PATH_HELD_OPERATORS],
    open,
}

async function open(): Promise<Interpreter> {
    // Deep enough that a short climb meets files of the site itself.
    const site = realpathSync(await mkdtemp(join(tmpdir(), "sekisho-mutate-")))
    const files = join(site, "public", "files")
    await mkdir(join(files, "img"), { recursive: true })
    await mkdir(join(site, "config"))
    await writeFile(join(files, "img", "logo.txt"), "logo")
    await writeFile(join(site, ".env"), "DB_PASSWORD=invented")
    await writeFile(join(site, "config", "database.yml"), "password: invented")
    return {
        works: (attempts) => Promise.resolve(attempts.map((attempt) => escapes(files, attempt))),
        close: () => rm(site, { recursive: true, force: true }),
    }
}

function escapes(folder: string, { context, text }: Attempt): boolean {
    const opened = CONTEXTS[context]
    if (opened === undefined) throw new RangeError(`context: path has no ${context}`)
    try {
        const file = opened(folder, text)
        return readFileSync(file).length > 0 && !realpathSync(file).startsWith(folder + sep)
    } catch {
        return false // no such file, or no longer decodable
    }
}
