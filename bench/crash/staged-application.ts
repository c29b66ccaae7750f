// An application whose every answer shows other persons: what is found in the ledger twice was stored twice. It sends an
// answer in pieces that end anywhere, with pauses, so that a kill falls into the middle of it.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import { setTimeout as sleep } from "node:timers/promises"
import type { Random } from "../../replays/random.ts"
import { inventedPerson } from "./invented-person.ts"

export interface StagedApplication {
    readonly port: number
    /** Persons that were in an answer, whole or begun. */
    readonly served: () => number
    readonly close: () => Promise<void>
}

const FORMS = ["html", "json", "csv"] as const
type Form = (typeof FORMS)[number]

const TYPES: Readonly<Record<Form, string>> = {
    html: "text/html; charset=utf-8",
    json: "application/json",
    csv: "text/csv; charset=utf-8",
}
const FEWEST = 2
const MOST = 40
const PIECES = 4
const LONGEST_PAUSE_MS = 8

export async function startStagedApplication(random: Random): Promise<StagedApplication> {
    let next = 1
    const answer = async (_request: IncomingMessage, response: ServerResponse): Promise<void> => {
        const form = random.pick(FORMS)
        const count = FEWEST + random.below(MOST - FEWEST)
        const numbers = Array.from({ length: count }, () => next++)
        const body = Buffer.from(page(form, numbers))
        response.writeHead(200, { "content-type": TYPES[form] })
        for (const piece of piecesOf(body, random)) {
            response.write(piece)
            await sleep(random.below(LONGEST_PAUSE_MS))
            if (response.destroyed) return
        }
        response.end()
    }
    const server = createServer((request, response) => void answer(request, response))
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    const address = server.address()
    return {
        port: typeof address === "object" && address !== null ? address.port : 0,
        served: () => next - 1,
        close: async () => {
            server.closeAllConnections()
            await new Promise((resolve) => server.close(resolve))
        },
    }
}

function piecesOf(body: Buffer, random: Random): Buffer[] {
    const cuts = Array.from({ length: PIECES - 1 }, () => random.below(body.length)).toSorted((a, b) => a - b)
    const starts = [0, ...cuts]
    return starts
        .map((start, at) => body.subarray(start, starts[at + 1] ?? body.length))
        .filter((one) => one.length > 0)
}

function page(form: Form, numbers: readonly number[]): string {
    const people = numbers.map(inventedPerson)
    if (form === "json") return JSON.stringify({ members: people })
    if (form === "csv")
        return `氏名,メールアドレス,会員種別\n${people.map((p) => `${p.name},${p.email},一般\n`).join("")}`
    const rows = people.map((p) => `<tr><td>${p.name}</td><td>${p.email}</td><td>一般</td></tr>\n`)
    const head = "<tr><th>氏名</th><th>メールアドレス</th><th>会員種別</th></tr>"
    return `<!DOCTYPE html><html lang="ja"><head><title>会員一覧</title></head><body><table>${head}\n${rows.join("")}</table></body></html>\n`
}
