// What every test of an exchange needs: a gate in front of an application, both closed afterwards, and the spool read.
import type { RequestListener } from "node:http"
import { createGunzip } from "node:zlib"
import { afterEach, expect } from "vitest"
import type { ExposureRecord, RequestRecord, SpoolRecord } from "../../core/observation.ts"
import type { TestServer } from "./raw-http.case.ts"
import { startTestGate, type TestGate, type TestGateOptions } from "./test-gate.case.ts"

const opened: { close(): Promise<unknown> }[] = []

afterEach(async () => {
    for (const one of opened.splice(0).toReversed()) await one.close()
})

export function keep<T extends TestServer>(server: T): T {
    opened.push(server)
    return server
}

export async function gateFor(upstream: TestServer, options?: TestGateOptions): Promise<TestGate> {
    const gate = await startTestGate(upstream.port, options)
    opened.push({ close: async () => gate.finish() })
    return gate
}

export function persons(from: number, to: number): string {
    return Array.from({ length: to - from }, (_, n) => `person ${from + n} 名前\n`).join("")
}

export function requests(records: readonly SpoolRecord[]): RequestRecord[] {
    return records.filter((record) => record.kind === "request")
}

export function exposures(records: readonly SpoolRecord[]): ExposureRecord[] {
    return records.filter((record) => record.kind === "exposure")
}

export function digests(records: readonly SpoolRecord[]): string[] {
    return exposures(records).flatMap(({ sightings }) =>
        sightings.flatMap(({ identifiers }) => identifiers[0]?.digest ?? []),
    )
}

/** The body in two parts, so that its head and beginning have left before the rest is read. */
export function inTwoParts(type: string, body: string | Buffer, headers: Record<string, string> = {}): RequestListener {
    const bytes = Buffer.from(body)
    return (_, response) => {
        response.writeHead(200, { "content-type": type, ...headers })
        response.write(bytes.subarray(0, 700))
        setTimeout(() => response.end(bytes.subarray(700)), 30)
    }
}

/** As much of a broken-off gzip stream as can be read. */
export async function inflated(bytes: Buffer): Promise<string> {
    return new Promise((resolve) => {
        const stream = createGunzip()
        let text = ""
        stream.on("data", (chunk: Buffer) => (text += chunk.toString()))
        stream.on("error", () => resolve(text)).on("end", () => resolve(text))
        stream.end(bytes)
    })
}

export const BREAKER_10: TestGateOptions = { overrides: { breaker: 10 } }

export async function until(condition: () => boolean): Promise<void> {
    for (let tries = 0; tries < 200 && !condition(); tries++) await new Promise((resolve) => setTimeout(resolve, 10))
    expect(condition()).toBe(true)
}
