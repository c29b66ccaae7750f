// Commands as a user types them, at an installation of their own, with a real guard in front of an application.
import { execFile } from "node:child_process"
import { mkdtempSync } from "node:fs"
import { createServer, type RequestListener, type Server } from "node:http"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { type Child, startChild } from "../../../replays/child-process.ts"
import { removeFolder } from "../../../replays/remove-folder.ts"

const COMMAND = resolve(import.meta.dirname, "../../../bin/sekisho")

export interface Ran {
    /** null: ended by a signal. */
    readonly code: number | null
    readonly stdout: string
    readonly stderr: string
}

export class CommandStage {
    readonly home: string
    readonly dataDir: string
    readonly #env: NodeJS.ProcessEnv
    readonly #workers: number
    #application: Server | null = null
    #guard: Child | null = null

    /** @param name of the folder, to know it by; @param workers of each guard */
    constructor(name: string, workers = 1) {
        this.home = mkdtempSync(join(tmpdir(), `sekisho-${name}-`))
        this.dataDir = join(this.home, "data")
        this.#env = { ...process.env, XDG_CONFIG_HOME: join(this.home, "config"), LANG: "C", LC_ALL: "C" }
        this.#workers = workers
    }

    /** What the guard said when it was ready; empty before. */
    get ready(): Readonly<Record<string, unknown>> {
        return this.#guard?.ready ?? {}
    }

    get url(): string {
        return String(this.ready["url"])
    }

    /** Of nothing where none was started. */
    get applicationUrl(): string {
        const address = this.#application?.address()
        return `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 9}`
    }

    /** At the data folder of this installation. */
    async sekisho(...words: readonly string[]): Promise<Ran> {
        return this.typed([...words, "--data", this.dataDir])
    }

    /** @param input what is typed, or comes through a pipe */
    async typed(words: readonly string[], input = ""): Promise<Ran> {
        return new Promise((done) => {
            const child = execFile(process.execPath, [COMMAND, ...words], { env: this.#env }, (_, stdout, stderr) =>
                done({ code: child.exitCode, stdout, stderr }),
            )
            // A command that reads nothing may be gone before it is typed.
            child.stdin?.on("error", () => undefined).end(input)
        })
    }

    async startApplication(listener: RequestListener): Promise<void> {
        const application = createServer(listener)
        this.#application = application
        await new Promise<void>((done) => application.listen(0, "127.0.0.1", done))
    }

    /** In front of the application; of nothing where none was started. @param more words of the command */
    async startGuard(...more: readonly string[]): Promise<void> {
        const words = ["guard", "--json", "--data", this.dataDir, "--upstream", this.applicationUrl]
        words.push("--listen", "127.0.0.1:0", "--workers", String(this.#workers), ...more)
        this.#guard = await startChild([COMMAND, ...words], this.#env)
    }

    /** @returns its exit code; null: by a signal */
    async endGuard(signal: "SIGTERM" | "SIGKILL" = "SIGTERM"): Promise<number | null> {
        const guard = this.#guard
        if (guard === null) return null
        await (signal === "SIGTERM" ? guard.stop() : guard.kill())
        return guard.exited
    }

    async close(): Promise<void> {
        await this.endGuard("SIGKILL")
        const application = this.#application
        application?.closeAllConnections()
        if (application !== null) await new Promise((done) => application.close(done))
        removeFolder(this.home)
    }
}
