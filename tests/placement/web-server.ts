// nginx and Apache as processes of the test: an own folder, loopback only, a configuration from a page.
import { type ChildProcess, spawn } from "node:child_process"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { connect } from "node:net"
import { join } from "node:path"
import { findProgram } from "../programs.ts"

const READY_TRIES = 200
const READY_PAUSE_MS = 50
const APACHE_MODULES = "/usr/lib/apache2/modules"

export interface RunningServer {
    close(): Promise<void>
}

export interface WebServerKind {
    /** null: not installed. */
    readonly program: string | null
    /**
     * @param dir empty folder for what it writes
     * @param sites the configuration of a page
     * @param modules of Apache, as the page's `a2enmod` line names them
     */
    readonly start: (dir: string, sites: string, port: number, modules: readonly string[]) => Promise<RunningServer>
}

export const NGINX: WebServerKind = {
    program: findProgram("nginx"),
    start: async (dir, sites, port) => {
        const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
            (name) => `${name}_temp_path ${dir}/${name};`,
        )
        const file = join(dir, "nginx.conf")
        writeFileSync(
            file,
            `daemon off; error_log ${dir}/error.log; pid ${dir}/nginx.pid; worker_processes 1;
events { worker_connections 256; }
http {
    access_log off; ${paths.join(" ")}
${sites}
}
`,
        )
        return started(
            spawn(NGINX.program ?? "", ["-c", file, "-p", dir], { stdio: "inherit" }),
            port,
            `${dir}/error.log`,
        )
    },
}

export const APACHE: WebServerKind = {
    program: findProgram("apache2"),
    start: async (dir, sites, port, modules) => {
        const loaded = ["mpm_event", "authz_core", "socache_shmcb", ...modules].map(
            (name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`,
        )
        mkdirSync(join(dir, "logs"))
        const file = join(dir, "apache.conf")
        writeFileSync(
            file,
            `${loaded.join("\n")}
ServerName localhost
ServerRoot ${dir}
PidFile ${dir}/apache.pid
DefaultRuntimeDir ${dir}
ErrorLog ${dir}/logs/error.log
User nobody
Group nogroup
${sites}
`,
        )
        const child = spawn(APACHE.program ?? "", ["-X", "-f", file], { stdio: "inherit" })
        return started(child, port, `${dir}/logs/error.log`)
    },
}

async function started(child: ChildProcess, port: number, log: string): Promise<RunningServer> {
    const ended = new Promise<void>((done) => child.once("exit", () => done()))
    const over = ended.then((): never => {
        throw new Error(`it ended before it was ready: ${readFileSync(log, "utf8")}`)
    })
    over.catch(() => undefined)
    await Promise.race([reachable(port), over])
    return {
        close: async () => {
            child.kill("SIGTERM")
            await ended
        },
    }
}

async function reachable(port: number): Promise<void> {
    for (let tries = 0; tries < READY_TRIES; tries++) {
        if (await accepts(port)) return
        await new Promise((wake) => setTimeout(wake, READY_PAUSE_MS))
    }
    throw new Error("nobody listens")
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
