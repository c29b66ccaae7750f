// The victim's own log: it stands between the gate and the application and writes down whose addresses the application
// put into its answers. What the gate says of itself is checked against this.
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http"

export interface VictimLog {
    readonly port: number
    /** Requests that reached the application. */
    reached(): number
    /** Distinct known addresses that stood in its answers. */
    persons(): number
    close(): Promise<void>
}

/** @param known addresses in the application's database; others (the attacker's own) are not persons here */
export async function startVictimLog(upstreamPort: number, known: ReadonlySet<string>): Promise<VictimLog> {
    const seen = new Set<string>()
    let count = 0
    const note = (answer: string): void => {
        // Anywhere in the answer: an attacker has marks put around what it reads.
        for (const address of known) if (answer.includes(address)) seen.add(address)
    }
    const server = createServer((incoming, outgoing) => {
        count++
        forward(incoming, outgoing, upstreamPort, note)
    })
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    const address = server.address()
    if (address === null || typeof address === "string") throw new TypeError("victim log: not listening on a port")
    return {
        port: address.port,
        reached: () => count,
        persons: () => seen.size,
        close: async () => {
            server.closeAllConnections()
            await new Promise((resolve) => server.close(resolve))
        },
    }
}

/** The application is asked for plain answers: a packed one could not be read here. */
function forward(
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    port: number,
    note: (answer: string) => void,
): void {
    const { "accept-encoding": _, ...headers } = incoming.headers
    const { method, url } = incoming
    const onward = request({ host: "127.0.0.1", port, method, path: url, headers }, (answer) => {
        const chunks: Buffer[] = []
        answer.on("data", (chunk: Buffer) => chunks.push(chunk))
        answer.on("end", () => {
            const body = Buffer.concat(chunks)
            note(body.toString("utf8"))
            outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
            outgoing.end(body)
        })
        answer.on("error", () => outgoing.destroy())
    })
    onward.on("error", () => outgoing.destroy())
    incoming.on("error", () => onward.destroy())
    incoming.pipe(onward)
}
