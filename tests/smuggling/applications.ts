// What stands behind the gate: a Node application that notes each message it sees, alone or behind nginx or Apache, as
// installations have them.
import { spawn, spawnSync, type ChildProcess } from "node:child_process"
import { createHash } from "node:crypto"
import { mkdirSync, writeFileSync } from "node:fs"
import { createServer, type IncomingMessage, type Server } from "node:http"
import { connect } from "node:net"
import { join } from "node:path"
import { freePort } from "../../src/gate/testing/free-port.case.ts"
import { findProgram } from "../programs.ts"

const READY_TRIES = 200
const READY_PAUSE_MS = 50

export interface SeenMessage {
    readonly method: string
    readonly target: string
    readonly bodySha: string
    /** Of its fields, in lower case. */
    readonly names: readonly string[]
}

export interface Application {
    readonly port: number
    /** Messages in the order in which they were complete. */
    readonly seen: readonly SeenMessage[]
    close(): Promise<void>
}

export function shaOf(body: Buffer): string {
    return createHash("sha256").update(body).digest("hex").slice(0, 16)
}

/** Node's own reading, with its defaults. */
export async function startNode(): Promise<Application> {
    const seen: SeenMessage[] = []
    const server = createServer((request, response) => {
        if (request.url?.endsWith("/unread") === true) response.end("not read")
        void note(request, seen).then(() => response.writableEnded || response.end("ok"))
    })
    server.keepAliveTimeout = 60_000
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    const address = server.address()
    return {
        port: typeof address === "object" ? (address?.port ?? 0) : 0,
        seen,
        close: async () => closed(server),
    }
}

async function note(request: IncomingMessage, seen: SeenMessage[]): Promise<void> {
    const chunks: Buffer[] = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    await new Promise<void>((resolve) => {
        request.on("end", () => {
            seen.push({
                method: request.method ?? "",
                target: request.url ?? "",
                bodySha: shaOf(Buffer.concat(chunks)),
                names: Object.keys(request.headers),
            })
        })
        request.on("close", resolve)
        request.on("end", resolve)
    })
}

async function closed(server: Server): Promise<void> {
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
}

export interface WebServer {
    /** null: not installed. */
    readonly program: string | null
    readonly start: (program: string, dir: string) => Promise<Application>
}

export const WEB_SERVERS: Readonly<Record<"nginx" | "Apache", WebServer>> = {
    nginx: { program: findProgram("nginx"), start: startNginx },
    Apache: { program: findProgram("apache2"), start: startApache },
}

/** `SERVER/VERSION`, as the program itself says it. */
export function versionOf(program: string): string {
    const { stdout, stderr } = spawnSync(program, ["-v"], { encoding: "utf8" })
    return /[\w]+\/[\d.]+/.exec(stdout + stderr)?.[0] ?? "unknown"
}

/** nginx with its defaults, passing on to the noting application over kept connections. */
async function startNginx(program: string, dir: string): Promise<Application> {
    const application = await startNode()
    const port = await freePort()
    const file = join(dir, "nginx.conf")
    writeFileSync(
        file,
        `daemon off; error_log ${dir}/error.log; pid ${dir}/nginx.pid; worker_processes 1;
events { worker_connections 1024; }
http {
    access_log off; client_body_buffer_size 1m;
    client_body_temp_path ${dir}/b; proxy_temp_path ${dir}/p; fastcgi_temp_path ${dir}/f; uwsgi_temp_path ${dir}/u; scgi_temp_path ${dir}/s;
    upstream application { server 127.0.0.1:${application.port}; keepalive 8; }
    server {
        listen 127.0.0.1:${port};
        location / { proxy_pass http://application; proxy_http_version 1.1; proxy_set_header Connection ""; }
    }
}
`,
    )
    return behind(application, port, spawn(program, ["-c", file, "-p", dir], { stdio: "ignore" }))
}

/** Apache with its defaults and mod_proxy. */
async function startApache(program: string, dir: string): Promise<Application> {
    const application = await startNode()
    const port = await freePort()
    const file = join(dir, "apache.conf")
    const modules = ["mpm_event", "authz_core", "proxy", "proxy_http"].map(
        (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
    )
    mkdirSync(join(dir, "logs"), { recursive: true })
    writeFileSync(
        file,
        `${modules.join("\n")}
ServerName a
ServerRoot ${dir}
PidFile ${dir}/apache.pid
DefaultRuntimeDir ${dir}
ErrorLog ${dir}/logs/error.log
Listen 127.0.0.1:${port}
User nobody
Group nogroup
ProxyPass / http://127.0.0.1:${application.port}/
`,
    )
    return behind(application, port, spawn(program, ["-X", "-f", file], { stdio: "ignore" }))
}

async function behind(application: Application, port: number, child: ChildProcess): Promise<Application> {
    const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()))
    await reachable(port, ended)
    return {
        port,
        seen: application.seen,
        close: async () => {
            child.kill("SIGTERM")
            await ended
            await application.close()
        },
    }
}

async function reachable(port: number, ended: Promise<void>): Promise<void> {
    const over = ended.then((): never => {
        throw new Error("the web server ended before it was ready")
    })
    for (let tries = 0; tries < READY_TRIES; tries++) {
        if (await Promise.race([accepts(port), over])) return
        await new Promise((resolve) => setTimeout(resolve, READY_PAUSE_MS))
    }
    throw new Error("the web server did not start")
}

async function accepts(port: number): Promise<boolean> {
    return new Promise((resolve) => {
        const socket = connect(port, "127.0.0.1", () => {
            socket.destroy()
            resolve(true)
        })
        socket.on("error", () => resolve(false))
    })
}
