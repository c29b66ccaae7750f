import { readFile } from "node:fs/promises"
import { z } from "zod"

const PACKAGE = z.object({ version: z.string() })

/** The version of this release. */
export async function releaseVersion(): Promise<string> {
    const file = new URL("../../package.json", import.meta.url)
    return PACKAGE.parse(JSON.parse(await readFile(file, "utf8"))).version
}
