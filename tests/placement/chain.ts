// A picture of a page, running: visitor → web server → gate → application, or visitor → gate → web server → application.
import { chmodSync, mkdirSync, mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parse } from "yaml"
import { CONFIG_FILE_SCHEMA } from "../../src/config/config-schema.ts"
import type { ConfigFile } from "../../src/config/config-file.ts"
import type { SpoolRecord } from "../../src/core/observation.ts"
import { JUDGEMENT } from "../../src/gate/real-judgement.ts"
import { freePort } from "../../src/gate/testing/free-port.case.ts"
import { writeCertificate } from "../../src/gate/testing/test-certificate.case.ts"
import { startTestGate, type TestGate } from "../../src/gate/testing/test-gate.case.ts"
import { type Application, startApplication } from "./application.ts"
import { blockOf, modulesOf, type Picture, withReplaced } from "./page-blocks.ts"
import { HOST } from "./visitor.ts"
import type { RunningServer, WebServerKind } from "./web-server.ts"
import { removeFolder } from "../../replays/remove-folder.ts"

export interface PageServer {
    readonly page: string
    /** Of the page's blocks. */
    readonly language: string
    readonly server: WebServerKind
    /** How the page says where it listens, and how a test does, with `{secure}` and `{plain}` for the ports. */
    readonly listens: readonly (readonly [said: string, ours: string])[]
}

export interface Chain {
    /** Where visitors come in, with TLS. */
    readonly port: number
    /** Where they come in without. */
    readonly plainPort: number
    /** The application itself, past everything. */
    readonly applicationPort: number
    /** Ends everything. */
    close(): Promise<readonly SpoolRecord[]>
}

export type Replacement = readonly [said: string, ours: string]

export interface Farther {
    /** What it adds to the block of the web server. */
    readonly words: readonly Replacement[]
    /** What it adds to the gate's file. */
    readonly file: ConfigFile
}

const NOBODY: Farther = { words: [], file: {} }

interface Ports {
    readonly secure: number
    readonly plain: number
    readonly inner: number
}

/** @param farther a proxy that stands before the gate of `in-front` */
export async function startChain(kind: PageServer, picture: Picture, farther: Farther = NOBODY): Promise<Chain> {
    const dir = mkdtempSync(join(tmpdir(), "sekisho-placement-"))
    mkdirSync(join(dir, "server"))
    // Started as root, nginx and Apache go on as another user, who must be able to write here.
    chmodSync(dir, 0o711)
    chmodSync(join(dir, "server"), 0o777)
    const certificate = certificateOf(await writeCertificate(dir, [HOST]))
    const application = await startApplication()
    const ports = { secure: await freePort(), plain: await freePort(), inner: await freePort() }
    const run = { kind, dir: join(dir, "server"), application, certificate, ports, farther }
    const { gate, server, port, plainPort } = picture === "behind" ? await startBehind(run) : await startInFront(run)
    return {
        port,
        plainPort,
        applicationPort: application.port,
        close: async () => {
            await server.close()
            const records = await gate.finish()
            await application.close()
            removeFolder(dir)
            return records
        },
    }
}

interface Run {
    readonly kind: PageServer
    readonly dir: string
    readonly application: Application
    readonly certificate: readonly Replacement[]
    readonly ports: Ports
    readonly farther: Farther
}

interface Started {
    readonly gate: TestGate
    readonly server: RunningServer
    readonly port: number
    readonly plainPort: number
}

async function startBehind({ kind, dir, application, certificate, ports }: Run): Promise<Started> {
    const file = configOf(kind.page, "behind", [["http://127.0.0.1:3000", `http://127.0.0.1:${application.port}`]])
    const gate = await startTestGate(application.port, { file, judgement: JUDGEMENT })
    const listens = kind.listens.map(([said, ours]): Replacement => {
        return [said, ours.replaceAll("{secure}", String(ports.secure)).replaceAll("{plain}", String(ports.plain))]
    })
    const said = [...listens, ...certificate, ["127.0.0.1:8080", `127.0.0.1:${gate.port}`] as const]
    const sites = withReplaced(blockOf(kind.page, kind.language, "behind"), said)
    const server = await kind.server.start(dir, sites, ports.secure, modulesOf(kind.page, kind.language, "behind"))
    return { gate, server, port: ports.secure, plainPort: ports.plain }
}

async function startInFront({ kind, dir, application, certificate, ports, farther }: Run): Promise<Started> {
    const sites = withReplaced(blockOf(kind.page, kind.language, "in-front"), [
        ["127.0.0.1:8081", `127.0.0.1:${ports.inner}`],
        ["127.0.0.1:3000", `127.0.0.1:${application.port}`],
        ...farther.words,
    ])
    const server = await kind.server.start(dir, sites, ports.inner, modulesOf(kind.page, kind.language, "in-front"))
    const file = configOf(kind.page, "in-front", [
        ...certificate,
        ["http://127.0.0.1:8081", `http://127.0.0.1:${ports.inner}`],
        ["0.0.0.0:80\n", "127.0.0.1:0\n"],
    ])
    const gate = await startTestGate(ports.inner, { file: { ...file, ...farther.file }, judgement: JUDGEMENT })
    return { gate, server, port: gate.port, plainPort: gate.plainPort }
}

/** The certificate of the test in the place of the page's. */
export function certificateOf(files: { readonly certFile: string; readonly keyFile: string }): readonly Replacement[] {
    return [
        [`/etc/ssl/${HOST}.pem`, files.certFile],
        [`/etc/ssl/private/${HOST}.key`, files.keyFile],
    ]
}

/** As the gate would read the page's file. */
export function configOf(page: string, picture: Picture, said: readonly Replacement[]): ConfigFile {
    return CONFIG_FILE_SCHEMA.parse(parse(withReplaced(blockOf(page, "yaml", picture), said)))
}
