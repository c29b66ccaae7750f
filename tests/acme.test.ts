// A certificate from a real authority of the protocol: Pebble, the test server of those who run Let's Encrypt, with its own
// resolver, on loopback. Skipped by name where they are not there (npm test builds them where Go is).
import { spawn, spawnSync, type ChildProcess } from "node:child_process"
import { existsSync, mkdtempSync, statSync, writeFileSync } from "node:fs"
import { createServer, type Server } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { connect } from "node:tls"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { openInstallation } from "../src/config/installation.ts"
import { resolveConfig } from "../src/config/resolve-config.ts"
import { type Gate, startGate } from "../src/gate/gate.ts"
import { freePort } from "../src/gate/testing/free-port.case.ts"
import { writeCertificate } from "../src/gate/testing/test-certificate.case.ts"
import { toolPath } from "./tools.ts"
import { removeFolder } from "../replays/remove-folder.ts"

const pebble = toolPath("pebble")
const resolver = toolPath("pebble-challtestsrv")
const HOST = "www.sekisho.test"

let dir = ""
const children: ChildProcess[] = []
let upstream: Server
let gate: Gate | null = null

beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), "sekisho-acme-"))
    upstream = createServer((_, response) => response.end("application"))
    await new Promise<void>((resolve) => upstream.listen(0, "127.0.0.1", resolve))
})
afterAll(async () => {
    await gate?.stop()
    for (const child of children) child.kill("SIGKILL")
    await new Promise((resolve) => upstream.close(resolve))
    removeFolder(dir)
})

describe.skipIf(pebble === null || resolver === null)("a certificate from an authority", () => {
    test("is had at the start, shown to visitors, and told to the owner", async () => {
        const [dns, management, directory, admin, plain] = await Promise.all([1, 2, 3, 4, 5].map(freePort))
        const authority = await writeCertificate(dir, ["localhost"])
        const file = join(dir, "pebble.json")
        const settings = {
            listenAddress: `127.0.0.1:${directory}`,
            managementListenAddress: `127.0.0.1:${admin}`,
            certificate: authority.certFile,
            privateKey: authority.keyFile,
            httpPort: plain,
            tlsPort: 1,
        }
        writeFileSync(file, JSON.stringify({ pebble: settings }))
        const off = ["-defaultIPv6", "-http01", "-https01", "-tlsalpn01", "-doh"].flatMap((flag) => [flag, ""])
        run(resolver ?? "", ["-dnsserver", `127.0.0.1:${dns}`, "-management", `127.0.0.1:${management}`, ...off])
        run(pebble ?? "", ["-config", file, "-dnsserver", `127.0.0.1:${dns}`])
        await reachable(directory ?? 0)
        const dataDir = join(dir, "data")
        const address = upstream.address()
        const config = resolveConfig(
            {
                tls: {
                    plainListen: `127.0.0.1:${plain}`,
                    acme: {
                        directoryUrl: `https://localhost:${directory}/dir`,
                        hosts: [HOST],
                        caFile: authority.certFile,
                        termsAgreed: true,
                    },
                },
                keyFile: join(dir, "key"),
            },
            {
                dataDir,
                upstream: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`,
                listen: "127.0.0.1:0",
                workers: 2,
            },
        )
        gate = await startGate(config, await openInstallation(dataDir, config.keyFile))
        const names = await shownNames(gate.port)
        expect(names).toContain(HOST)
        expect(existsSync(join(dataDir, "tls", "account.key.pem"))).toBe(true)
        expect(statSync(join(dataDir, "tls", "account.key.pem")).mode & 0o077).toBe(0)
    }, 60_000)
})

function run(command: string, args: readonly string[]): void {
    children.push(
        spawn(command, args, {
            stdio: "ignore",
            env: { ...process.env, PEBBLE_VA_NOSLEEP: "1", PEBBLE_WFE_NONCEREJECT: "0" },
        }),
    )
}

async function reachable(port: number): Promise<void> {
    for (let tries = 0; tries < 100; tries++) {
        const there = await new Promise<boolean>((resolve) => {
            const socket = connect({ port, host: "127.0.0.1", rejectUnauthorized: false }, () => {
                socket.destroy()
                resolve(true)
            })
            socket.on("error", () => resolve(false))
        })
        if (there) return
        await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error("the authority did not start")
}

/** Names of the certificate that visitors see, once there is one. */
async function shownNames(port: number): Promise<string> {
    for (let tries = 0; tries < 300; tries++) {
        const names = await new Promise<string | null>((resolve) => {
            const socket = connect({ port, host: "127.0.0.1", servername: HOST, rejectUnauthorized: false }, () => {
                resolve(socket.getPeerCertificate().subjectaltname ?? "")
                socket.destroy()
            })
            socket.on("error", () => resolve(null))
        })
        if (names !== null) return names
        await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error("no certificate was shown")
}

test("the tools are found, or their absence is told by name", () => {
    const missing = ["pebble", "pebble-challtestsrv"].filter((name) => toolPath(name) === null)
    expect(missing.length === 0 || spawnSync("go", ["version"]).error !== undefined).toBe(true)
})
