import { mkdir, mkdtemp, rm } from "node:fs/promises"
import { createServer, type Server } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { dataFolder } from "../config/data-folder.ts"
import { callGate, callServer, gateIsRunning, serverIsRunning } from "./local-api.ts"

let dataDir = ""
let server: Server | null = null

beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "sekisho-api-"))
    await mkdir(dataFolder(dataDir).runDir)
})

afterEach(async () => {
    await new Promise<void>((resolve) => (server === null ? resolve() : server.close(() => resolve())))
    server = null
    await rm(dataDir, { recursive: true })
})

async function listen(socket: string, status: number, body: string): Promise<string[]> {
    const seen: string[] = []
    server = createServer((request, response) => {
        let text = ""
        request.on("data", (chunk: Buffer) => (text += chunk.toString()))
        request.on("end", () => {
            seen.push(`${request.method} ${request.url} ${text}`)
            response.writeHead(status).end(body)
        })
    })
    await new Promise<void>((resolve) => server?.listen(socket, resolve))
    return seen
}

describe("local API", () => {
    test("nobody listens: not running", async () => {
        await expect(callServer(dataDir, "/status")).rejects.toMatchObject({ code: "SEKISHO_CLI_NOT_RUNNING" })
        await expect(callGate(dataDir, "GET", "/status")).rejects.toMatchObject({ code: "SEKISHO_CLI_NOT_RUNNING" })
        expect(await serverIsRunning(dataDir)).toBe(false)
        expect(await gateIsRunning(dataDir)).toBe(false)
    })

    test("the server's JSON comes back", async () => {
        await listen(dataFolder(dataDir).serverSocket, 200, '{"a":1}')
        expect(await callServer(dataDir, "/scope?from=0")).toEqual({ a: 1 })
        expect(await serverIsRunning(dataDir)).toBe(true)
    })

    test("the gate gets method, path and body", async () => {
        const seen = await listen(dataFolder(dataDir).gateSocket, 200, "")
        expect(await callGate(dataDir, "POST", "/stops", { route: "/a" })).toBeNull()
        expect(seen).toEqual(['POST /stops {"route":"/a"}'])
    })

    test.each([
        {
            body: '{"code":"SEKISHO_SERVER_REQUEST_INVALID"}',
            want: "SEKISHO_SERVER_REQUEST_INVALID",
            why: "known code",
        },
        { body: '{"code":"SEKISHO_NO_SUCH"}', want: "SEKISHO_CLI_NO_ANSWER", why: "unknown code" },
        { body: '{"code":"toString"}', want: "SEKISHO_CLI_NO_ANSWER", why: "inherited name is no code" },
        { body: "<html>", want: "SEKISHO_CLI_NO_ANSWER", why: "no JSON" },
    ])("a refusal is thrown as its code: $why", async ({ body, want }) => {
        await listen(dataFolder(dataDir).serverSocket, 400, body)
        await expect(callServer(dataDir, "/scope")).rejects.toMatchObject({ code: want })
    })
})
