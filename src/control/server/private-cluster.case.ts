// A PostgreSQL server of our own for tests: in a temporary folder, on a free port of loopback, with a password, ended
// with the test. Never the machine's service. PostgreSQL refuses to run as root: there, the system's `postgres` runs it.
import { execFileSync, spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { chownSync, existsSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import pg from "pg"
import { removeFolder } from "../../../replays/remove-folder.ts"

export const USER = "sekisho_test"
export const PASSWORD = "of-a-test-only p@ss/word"

export interface PrivateCluster {
    readonly port: number
    /** A fresh database; gives its URL without the password. */
    readonly createDatabase: () => Promise<string>
    /** Runs a statement as its owner would. */
    readonly run: (url: string, statement: string) => Promise<void>
    /** Ends every connection of a database, as a server that is restarted does. */
    readonly disconnectAll: (url: string) => Promise<void>
    readonly stop: () => Promise<void>
}

/** Debian keeps the server's programs out of PATH, in a folder a version. Null where PostgreSQL is not installed. */
export function findPostgres(): string | null {
    const root = "/usr/lib/postgresql"
    const versions = existsSync(root) ? readdirSync(root).toSorted((a, b) => Number(b) - Number(a)) : []
    const folders = [
        ...versions.map((version) => join(root, version, "bin")),
        ...(process.env["PATH"] ?? "").split(delimiter),
    ]
    return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres"))) ?? null
}

export async function startPrivateCluster(bin: string): Promise<PrivateCluster> {
    const root = mkdtempSync(join(tmpdir(), "sekisho-postgres-"))
    const as = unprivileged()
    const passwordFile = join(root, "password")
    writeFileSync(passwordFile, PASSWORD, { mode: 0o600 })
    for (const path of [root, passwordFile]) if (as.uid !== undefined) chownSync(path, as.uid, as.gid ?? as.uid)
    const data = join(root, "data")
    const options = ["--auth=scram-sha-256", `--username=${USER}`, `--pwfile=${passwordFile}`, "--encoding=UTF8"]
    execFileSync(join(bin, "initdb"), ["-D", data, "--no-sync", "--locale=C", ...options], {
        ...as,
        cwd: root,
        stdio: "pipe",
    })
    const port = await freePort()
    const settings = [`port=${port}`, "listen_addresses=127.0.0.1", `unix_socket_directories=${root}`, "fsync=off"]
    const args = ["-D", data, ...settings.flatMap((setting) => ["-c", setting])]
    const server = spawn(join(bin, "postgres"), args, { ...as, cwd: root, stdio: "ignore" })
    await ready(port, server)
    return clusterOn(port, async () => {
        server.kill("SIGQUIT") // at once: nothing of it is kept
        if (server.exitCode === null && server.signalCode === null) await once(server, "exit")
        removeFolder(root)
    })
}

function clusterOn(port: number, stop: () => Promise<void>): PrivateCluster {
    let databases = 0
    const run = async (url: string, statement: string): Promise<void> => withClient(port, databaseOf(url), statement)
    return {
        port,
        createDatabase: async () => {
            const name = `office_${++databases}`
            await withClient(port, "postgres", `create database ${name}`)
            return `postgres://${USER}@127.0.0.1:${port}/${name}`
        },
        run,
        disconnectAll: async (url) =>
            withClient(
                port,
                "postgres",
                `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${databaseOf(url)}'`,
            ),
        stop,
    }
}

function databaseOf(url: string): string {
    return new URL(url).pathname.slice(1)
}

async function withClient(port: number, database: string, statement: string): Promise<void> {
    const client = new pg.Client({ host: "127.0.0.1", port, user: USER, password: PASSWORD, database })
    await client.connect()
    try {
        await client.query(statement)
    } finally {
        await client.end()
    }
}

const START_TIMEOUT_MS = 30_000

async function ready(port: number, server: ChildProcess): Promise<void> {
    const end = performance.now() + START_TIMEOUT_MS
    for (;;) {
        if (server.exitCode !== null) throw new Error(`postgres ended with ${server.exitCode}`)
        try {
            return await withClient(port, "postgres", "select 1")
        } catch (error) {
            if (performance.now() > end) throw error
        }
        await sleep(50)
    }
}

function unprivileged(): { readonly uid?: number; readonly gid?: number } {
    if (process.getuid?.() !== 0) return {}
    const [uid, gid] = ["-u", "-g"].map((flag) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" })))
    return { ...(uid === undefined ? {} : { uid }), ...(gid === undefined ? {} : { gid }) }
}

async function freePort(): Promise<number> {
    const server = createServer().listen(0, "127.0.0.1")
    await once(server, "listening")
    const address = server.address()
    server.close()
    await once(server, "close")
    return typeof address === "object" && address !== null ? address.port : 0
}
