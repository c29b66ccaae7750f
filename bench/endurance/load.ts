// A steady load on kept connections: every answer is checked, every failure kept by its kind.
import { Pool } from "undici"
import { HELLO } from "./hello.ts"
import { sleep } from "./process-figures.ts"

export interface LoadFigures {
    readonly requests: number
    /** What went wrong, by its kind: a code of the socket, or a status. */
    readonly failures: Readonly<Record<string, number>>
    /** When, on the clock of `performance.now`. */
    readonly failedAtMs: readonly number[]
    /** Longest time until an answer was read, ms. */
    readonly longestMs: number
}

export interface Load {
    stop(): Promise<LoadFigures>
}

const FORM = new URLSearchParams({ nickname: "夜更かし☆", comment: "来週も楽しみにしています。" }).toString()

/**
 * @param url of the gate
 * @param connections each with one request under way at a time
 * @param pauseMs between an answer and the next request of the same connection
 */
export function startLoad(url: string, connections: number, pauseMs = 0): Load {
    const pool = new Pool(url, { connections, pipelining: 1 })
    const failures: Record<string, number> = {}
    let requests = 0
    let longestMs = 0
    const failedAtMs: number[] = []
    const end = new AbortController()
    const visit = async (): Promise<void> => {
        for (let turn = 0; !end.signal.aborted; turn++) {
            if (pauseMs > 0) await sleep(pauseMs)
            const began = performance.now()
            const fault = await askOnce(pool, turn)
            requests++
            longestMs = Math.max(longestMs, performance.now() - began)
            if (fault === null) continue
            failures[fault] = (failures[fault] ?? 0) + 1
            failedAtMs.push(performance.now())
        }
    }
    const visitors = Array.from({ length: connections }, async () => visit())
    return {
        stop: async () => {
            end.abort()
            await Promise.all(visitors)
            await pool.close()
            return { requests, failures, failedAtMs, longestMs: Math.round(longestMs) }
        },
    }
}

/** @returns null: the whole and right answer came; else what went wrong */
async function askOnce(pool: Pool, turn: number): Promise<string | null> {
    try {
        const posting = turn % 3 === 1
        const answer = await pool.request({
            path: turn % 3 === 2 ? "/members" : "/hello",
            method: posting ? "POST" : "GET",
            headers: posting ? { "content-type": "application/x-www-form-urlencoded" } : {},
            body: posting ? FORM : null,
        })
        const text = await answer.body.text()
        if (answer.statusCode !== 200) return `status ${answer.statusCode}`
        return turn % 3 === 2 || text === HELLO ? null : "wrong body"
    } catch (error) {
        return error instanceof Error && "code" in error ? String(error.code) : "unknown"
    }
}
