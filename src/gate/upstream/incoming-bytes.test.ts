import { once } from "node:events"
import { createServer, type Server, type Socket } from "node:net"
import { afterEach, describe, expect, test } from "vitest"
import { bytesOf, type IncomingBytes, SharedBytes } from "./incoming-bytes.ts"
import { openSocket } from "./upstream-address.ts"

const opened: (Server | Socket)[] = []

afterEach(() => {
    for (const one of opened.splice(0)) {
        if ("destroy" in one) one.destroy()
        else one.close()
    }
})

interface Pair {
    readonly ours: Socket
    readonly theirs: Socket
    readonly incoming: IncomingBytes
}

async function connected(shared: boolean): Promise<Pair> {
    const server = createServer().listen(0, "127.0.0.1")
    await once(server, "listening")
    const address = server.address()
    const port = typeof address === "object" && address !== null ? address.port : 0
    const bytes = shared ? new SharedBytes() : null
    const place = { kind: "tcp", url: "", host: "127.0.0.1", port } as const
    const ours = bytes === null ? openSocket(place) : openSocket(place, { onread: bytes.onread })
    const [theirs]: Socket[] = await once(server, "connection")
    if (theirs === undefined) throw new Error("nobody connected")
    opened.push(server, ours, theirs)
    return { ours, theirs, incoming: bytes ?? bytesOf(ours) }
}

async function told(pair: Pair, sent: string, keep: (bytes: Buffer) => Buffer): Promise<Buffer> {
    const { promise, resolve } = Promise.withResolvers<Buffer>()
    pair.incoming.to((bytes) => resolve(keep(bytes)))
    pair.theirs.write(sent)
    return promise
}

describe.each([{ shared: true }, { shared: false }])("incoming bytes, shared: $shared", ({ shared }) => {
    test("what is kept stays what it was, whoever is told something next", async () => {
        const [one, other] = [await connected(shared), await connected(shared)]
        const kept = await told(one, "from one", (bytes) => one.incoming.kept(bytes))
        const next = await told(other, "from the other", (bytes) => other.incoming.kept(bytes))
        expect([kept.toString(), next.toString()]).toEqual(["from one", "from the other"])
    })

    test("go to listeners of `data` where that is asked for, and wait while the socket is paused", async () => {
        const pair = await connected(shared)
        await told(pair, "head", (bytes) => pair.incoming.kept(bytes))
        pair.incoming.toEvents(pair.ours)
        const chunks: Buffer[] = []
        pair.ours.on("data", (chunk: Buffer) => chunks.push(chunk))
        pair.ours.pause()
        pair.theirs.write("frame")
        await new Promise((resolve) => setTimeout(resolve, 50))
        expect(chunks).toEqual([])
        pair.ours.resume()
        await once(pair.ours, "data")
        expect(Buffer.concat(chunks).toString()).toBe("frame")
    })

    test("their end is told as ever", async () => {
        const pair = await connected(shared)
        pair.incoming.to(() => undefined)
        pair.theirs.end("last")
        await once(pair.ours, "end")
        expect(pair.ours.readableEnded).toBe(true)
    })
})
