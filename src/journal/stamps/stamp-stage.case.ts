// Journals that are stamped over the loopback, by an authority that does as it is told.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto"
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Journal, JournalHead } from "../contract.ts"
import { openJournal } from "../open-journal.ts"
import { verifyJournal } from "../verify-journal.ts"
import { readAuthorities } from "./certificates.ts"
import { STAMPED_KIND, type StampReport } from "./contract.ts"
import { type Stamped, stampHead, type StampOrder } from "./stamp-head.ts"
import { answerTo, type Identity, makeIdentity, pemOf, TIME_STAMPING } from "./test-authority.case.ts"
import { JournaledStamps } from "./verify-stamps.ts"

export const MINUTE_MS = 60_000
export const REPLY = { "content-type": "application/timestamp-reply" } as const

export type Answer = (query: Buffer, response: ServerResponse, request: IncomingMessage) => Promise<void>

export class StampStage {
    readonly home: string = mkdtempSync(join(tmpdir(), "sekisho-stamps-"))
    readonly ca: string = join(this.home, "ca.pem")
    /** Whole seconds, as tokens have them. */
    readonly nowMs: number = Math.floor(Date.now() / 1_000) * 1_000
    readonly key: KeyObject = generateKeyPairSync("ed25519").privateKey
    readonly root: Identity
    readonly signer: Identity
    readonly #server: Server
    answer: Answer
    dir = ""
    journal!: Journal
    #rounds = 0

    private constructor(root: Identity, signer: Identity) {
        this.root = root
        this.signer = signer
        this.answer = this.sends(signer)
        writeFileSync(this.ca, pemOf(root))
        this.#server = createServer((request, response) => {
            void bodyOf(request).then(async (query) => this.answer(query, response, request))
        })
    }

    static async open(): Promise<StampStage> {
        const root = await makeIdentity({ name: "Root", isAuthority: true })
        const signer = await makeIdentity({ name: "Time", issuer: root, usages: [TIME_STAMPING] })
        const stage = new StampStage(root, signer)
        await new Promise<void>((done) => stage.#server.listen(0, "127.0.0.1", done))
        return stage
    }

    get url(): string {
        const address = this.#server.address()
        return `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/tsa`
    }

    /** @param wish what of the answer is not as it was asked for */
    sends(by: Identity, wish: Parameters<typeof answerTo>[2] = {}): Answer {
        return async (query, response) => {
            const bytes = await answerTo(query, by, { atMs: this.nowMs, ...wish })
            response.writeHead(200, REPLY).end(bytes)
        }
    }

    /** An empty journal, and an authority that does as it should. */
    begin(): void {
        this.#rounds += 1
        this.dir = join(this.home, `journal-${this.#rounds}`)
        this.journal = openJournal({ dir: this.dir, headFile: join(this.home, `head-${this.#rounds}`), key: this.key })
        this.answer = this.sends(this.signer)
    }

    write(atMs: number = this.nowMs - MINUTE_MS): JournalHead {
        return this.journal.append("gate", "stop", { route: "/", why: "a test" }, atMs)
    }

    async stamped(head: JournalHead, more: Partial<StampOrder> = {}): Promise<Stamped> {
        const { dir, url, ca, nowMs } = this
        const signal = new AbortController().signal
        const done = await stampHead({ head, dir, url, ca, now: () => nowMs, signal, timeoutMs: 5_000, ...more })
        if (done.kind === "stamped") {
            const data = { n: head.n, hash: head.hash, sha256: done.sha256 }
            this.journal.append("gate", STAMPED_KIND, data, nowMs)
        }
        return done
    }

    /** @param ca null: no authority is named */
    async verified(dir: string = this.dir, ca: string | null = this.ca, limit?: number): Promise<StampReport> {
        const stamps = new JournaledStamps(dir)
        const publicKey = createPublicKey(this.key)
        verifyJournal({ dir, publicKey, head: null, onEntry: (entry, hash) => stamps.take(entry, hash) })
        return stamps.verify(ca === null ? null : readAuthorities(ca), limit)
    }

    async close(): Promise<void> {
        this.#server.closeAllConnections()
        await new Promise((done) => this.#server.close(done))
        rmSync(this.home, { recursive: true })
    }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(Buffer.from(piece))
    return Buffer.concat(pieces)
}
