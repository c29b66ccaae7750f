// Tokens beside the journal's files: `stamps/812.tst` stamps the journal as it stood at entry 812.
import { hash } from "node:crypto"
import {
    closeSync,
    fsyncSync,
    lstatSync,
    mkdirSync,
    openSync,
    readdirSync,
    readFileSync,
    renameSync,
    writeFileSync,
} from "node:fs"
import { join } from "node:path"
import { TOKEN_LIMIT_BYTES } from "./contract.ts"

const FOLDER = "stamps"
const NAME = /^([1-9]\d{0,14})\.tst$/

/** Within the journal's folder. */
export function stampFile(n: number): string {
    return `${FOLDER}/${n}.tst`
}

/** Numbers of the entries that a token is stored for, ascending; none where the folder is not there. */
export function stampedNumbers(dir: string): number[] {
    try {
        return readdirSync(join(dir, FOLDER))
            .map((name) => Number(NAME.exec(name)?.[1] ?? 0))
            .filter((n) => n > 0)
            .toSorted((a, b) => a - b)
    } catch (error) {
        if (isGone(error)) return []
        throw error
    }
}

/** @returns null where it is not there; "not-a-token" for what is no file of a token's size */
export function readStamp(dir: string, n: number): Buffer | "not-a-token" | null {
    const path = join(dir, stampFile(n))
    try {
        const found = lstatSync(path)
        if (!found.isFile() || found.size > TOKEN_LIMIT_BYTES) return "not-a-token"
        return readFileSync(path)
    } catch (error) {
        if (isGone(error)) return null
        throw error
    }
}

/**
 * Whole or not at all, and durable.
 *
 * @returns SHA-256 of the file, in hex
 */
export function writeStamp(dir: string, n: number, token: Uint8Array): string {
    const folder = join(dir, FOLDER)
    const path = join(dir, stampFile(n))
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(`${path}.new`, token, { mode: 0o600, flush: true })
    renameSync(`${path}.new`, path)
    const descriptor = openSync(folder, "r")
    try {
        fsyncSync(descriptor)
    } finally {
        closeSync(descriptor)
    }
    return hash("sha256", token, "hex")
}

function isGone(error: unknown): boolean {
    return error instanceof Error && "code" in error && error.code === "ENOENT"
}
