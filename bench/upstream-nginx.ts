// The application behind every proxy of a measurement, as cheap as one can be: nginx answers from memory and from one file.
// A costly one would set the rate instead of the proxy that is measured. Prints its port; falls back to bench/upstream.ts
// where nginx is not installed.
import { spawn } from "node:child_process"
import { chmodSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { freePort } from "../src/gate/testing/free-port.case.ts"
import { findProgram } from "../tests/programs.ts"
import { memberPage } from "./member-page.ts"
import { removeFolder } from "../replays/remove-folder.ts"

const nginx = findProgram("nginx")
if (nginx === null) await import("./upstream.ts")
else await serve(nginx)

async function serve(command: string): Promise<void> {
    const dir = mkdtempSync(join(tmpdir(), "sekisho-upstream-"))
    // nginx's worker is another user.
    chmodSync(dir, 0o755)
    writeFileSync(join(dir, "members"), memberPage(50, 65_536))
    const port = await freePort()
    writeFileSync(join(dir, "nginx.conf"), configuration(dir, port))
    const child = spawn(command, ["-c", join(dir, "nginx.conf"), "-e", "stderr"], { stdio: "inherit" })
    child.once("exit", (code) => {
        removeFolder(dir)
        process.exitCode = code ?? 1
    })
    process.once("SIGTERM", () => child.kill("SIGTERM"))
    await listens(port)
    process.stdout.write(`${JSON.stringify({ port })}\n`)
}

function configuration(dir: string, port: number): string {
    return `daemon off; worker_processes 1; pid ${dir}/pid; error_log stderr crit;
events { worker_connections 4096; }
http {
    access_log off; keepalive_requests 100000000; keepalive_timeout 75s; client_body_temp_path ${dir}/body; sendfile on;
    server {
        listen 127.0.0.1:${port} backlog=4096;
        location / { default_type text/plain; return 200 "hello upstream ok\\n"; }
        location = /fresh { default_type application/json; return 200 '{"status":"ok","request":"$request_id"}\\n'; }
        location = /members { default_type "text/html; charset=utf-8"; root ${dir}; }
    }
}
`
}

async function listens(port: number): Promise<void> {
    for (let tries = 0; tries < 100; tries++) {
        const answered = await fetch(`http://127.0.0.1:${port}/hello`).then(
            (answer) => answer.ok,
            () => false,
        )
        if (answered) return
        await new Promise((wake) => setTimeout(wake, 50))
    }
    throw new Error("nginx did not begin to listen")
}
