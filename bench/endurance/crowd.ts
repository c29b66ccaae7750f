// A crowd that holds connections: idle ones, ones that send their heads byte by byte, uploads that go on and on. A fresh
// visitor between them must hardly notice.
import { connect, type Socket } from "node:net"
import { quantile, sleep } from "./process-figures.ts"
import { openStage } from "./stage.ts"

export interface CrowdFigures {
    readonly idle: number
    readonly slow: number
    readonly uploads: number
    readonly fresh: number
    readonly failed: number
    readonly p50Ms: number
    readonly p99Ms: number
}

export interface Crowd {
    readonly idle: number
    readonly slow: number
    readonly uploads: number
    /** Fresh requests, each on a connection of its own. */
    readonly fresh: number
}

const OPENED_AT_ONCE = 200
const SLOW_BYTE_MS = 1_000
const UPLOAD_PIECE_MS = 100
const UPLOAD_BYTES = 1_000_000_000

export async function runCrowd(crowd: Crowd): Promise<CrowdFigures> {
    const stage = await openStage()
    const sockets: Socket[] = []
    const timers: NodeJS.Timeout[] = []
    try {
        const total = crowd.idle + crowd.slow + crowd.uploads
        for (let opened = 0; opened < total; opened += OPENED_AT_ONCE) {
            const count = Math.min(OPENED_AT_ONCE, total - opened)
            sockets.push(...(await Promise.all(Array.from({ length: count }, async () => opening(stage.port)))))
        }
        const slow = sockets.slice(0, crowd.slow)
        const uploading = sockets.slice(crowd.slow, crowd.slow + crowd.uploads)
        for (const socket of slow) timers.push(drip(socket))
        for (const socket of uploading) timers.push(uploadTo(socket))
        await sleep(1_000)
        const times: number[] = []
        let failed = 0
        for (let n = 0; n < crowd.fresh; n++) {
            const ms = await freshRequest(stage.port)
            if (ms === null) failed++
            else times.push(ms)
        }
        return { ...crowd, failed, p50Ms: round(quantile(times, 0.5)), p99Ms: round(quantile(times, 0.99)) }
    } finally {
        for (const timer of timers) clearInterval(timer)
        for (const socket of sockets) socket.destroy()
        await stage.close()
    }
}

async function opening(port: number): Promise<Socket> {
    return new Promise((resolve, reject) => {
        const socket = connect(port, "127.0.0.1", () => resolve(socket))
        socket.once("error", reject)
        socket.on("error", () => undefined)
    })
}

/** A head that comes one byte a second. */
function drip(socket: Socket): NodeJS.Timeout {
    const head = `GET /hello HTTP/1.1\r\nHost: a\r\nX-Slow: ${"x".repeat(1_000)}\r\n\r\n`
    let at = 0
    return setInterval(() => socket.write(head[at++ % head.length] ?? ""), SLOW_BYTE_MS)
}

/** A body that comes as fast as a line of some Mbit/s brings it. */
function uploadTo(socket: Socket): NodeJS.Timeout {
    const fields = `Content-Type: application/octet-stream\r\nContent-Length: ${UPLOAD_BYTES}`
    socket.write(`POST /sink HTTP/1.1\r\nHost: a\r\n${fields}\r\n\r\n`)
    const piece = Buffer.alloc(16_384, 1)
    return setInterval(() => {
        if (!socket.writableNeedDrain) socket.write(piece)
    }, UPLOAD_PIECE_MS)
}

/** @returns ms from connecting to the answer's last byte; null: none came */
async function freshRequest(port: number): Promise<number | null> {
    const began = performance.now()
    return new Promise((resolve) => {
        const socket = connect(port, "127.0.0.1", () =>
            socket.write("GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"),
        )
        let got = ""
        socket.on("data", (chunk) => (got += chunk.toString("latin1")))
        socket.on("error", () => resolve(null))
        socket.on("close", () => resolve(got.startsWith("HTTP/1.1 200") ? performance.now() - began : null))
    })
}

function round(ms: number): number {
    return Math.round(ms * 10) / 10
}
