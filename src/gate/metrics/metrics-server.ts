// Health and figures of the gate itself, on a port of their own that is not the visitors': GET /healthz, /readyz, /metrics.
import { createServer, type Server, type ServerResponse } from "node:http"
import type { ListenAddress } from "../../config/config.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { GateStatus } from "../gate-status.ts"

export interface MetricsServerOptions {
    readonly address: ListenAddress
    /** A socket that listens there already and was handed to this process; null: none was. */
    readonly descriptor: number | null
    readonly status: () => GateStatus
    readonly metrics: () => Promise<string>
}

/** @throws SekishoError SEKISHO_GATE_LISTEN_FAILED */
export async function openMetricsServer(options: MetricsServerOptions): Promise<Server> {
    const { address, descriptor, status, metrics } = options
    const server = createServer((request, response) => {
        const path = (request.url ?? "/").split("?", 1)[0]
        if (path === "/healthz") send(response, 200, "ok\n")
        else if (path === "/readyz")
            send(response, isReady(status()) ? 200 : 503, isReady(status()) ? "ok\n" : "not ready\n")
        else if (path === "/metrics") void sendMetrics(response, metrics)
        else send(response, 404, "not found\n")
    })
    server.requestTimeout = 10_000
    server.maxConnections = 64
    await new Promise<void>((resolve, reject) => {
        const { host, port } = address
        server.once("error", (cause) => reject(new SekishoError("SEKISHO_GATE_LISTEN_FAILED", { port }, cause)))
        const where = descriptor === null ? { host, port, exclusive: true } : { fd: descriptor }
        server.listen(where, () => resolve())
    })
    return server
}

/** Every worker listens: a load balancer may send visitors. */
function isReady({ workersAlive, workersWanted }: GateStatus): boolean {
    return workersAlive >= workersWanted
}

async function sendMetrics(response: ServerResponse, metrics: () => Promise<string>): Promise<void> {
    try {
        send(response, 200, await metrics(), "text/plain; version=0.0.4; charset=utf-8")
    } catch {
        send(response, 500, "the figures cannot be told\n")
    }
}

function send(response: ServerResponse, status: number, body: string, type = "text/plain; charset=utf-8"): void {
    response.writeHead(status, { "content-type": type, "cache-control": "no-store" })
    response.end(body)
}
