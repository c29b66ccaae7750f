// Sekisho inside a Node application: the gate's main part and one worker in this process, and the server beside it as for
// `sekisho guard`. Keeps no process alive, ends none, and registers nothing that is global.
import { AsyncResource } from "node:async_hooks"
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http"
import { openInstallation } from "../config/installation.ts"
import { loadConfig } from "../config/load-config.ts"
import type { SekishoConfig } from "../config/config.ts"
import type { Mode } from "../core/decision.ts"
import type { Entrance, GateStatus } from "../gate/gate-status.ts"
import { type MainPart, openMainPart } from "../gate/main-part.ts"
import { type ApplicationGate, openApplicationGate } from "../gate/node/application-gate.ts"
import { type ServerChild, type ServerEnd, startServerChild } from "../server/server-child.ts"
import { type ExpressMiddleware, expressMiddleware } from "./express.ts"
import { type FastifyPlugin, fastifyPlugin } from "./fastify.ts"
import { type HonoMiddleware, honoMiddleware } from "./hono.ts"
import { httpListener } from "./http.ts"
import { type KoaMiddleware, koaMiddleware } from "./koa.ts"

export interface GuardOptions {
    /** One folder an application process: two processes never share one. */
    readonly dataDir: string
    /** YAML or TypeScript; undefined: sekisho.config.* in the working folder, if any. `upstream` and `listen` are not used. */
    readonly configFile?: string
    readonly mode?: Mode
    /** Enforces a cap of so many distinct persons a client, in every window. */
    readonly breaker?: number
    /** False: no server is started beside the application; run `sekisho server` on the same folder. Default true. */
    readonly server?: boolean
}

/** What the middleware of every framework is made of. */
export interface Door {
    /** @param granted the application may go on; never called when the answer is ours */
    admit(req: IncomingMessage, res: ServerResponse, granted: () => void): void
}

export interface Sekisho {
    /** Around the listener of a server of node:http or node:https. */
    http(listener: RequestListener): RequestListener
    /** `app.use(sekisho.express())`, first. Express 4 and 5, Connect. */
    express(): ExpressMiddleware
    /** `app.use(sekisho.koa())`, first. */
    koa(): KoaMiddleware
    /** `await app.register(sekisho.fastify())`, first. */
    fastify(): FastifyPlugin
    /** `app.use(sekisho.hono())`, first; on @hono/node-server. */
    hono(): HonoMiddleware
    status(): GateStatus
    /** Judges nothing more and lets nothing through; waits for open exchanges up to drainTimeoutMs, flushes the records. */
    stop(): Promise<void>
}

/**
 * Opens the data folder and begins to guard this process.
 *
 * @throws SekishoError SEKISHO_CONFIG_UNREADABLE, SEKISHO_CONFIG_UNKNOWN_KEY, SEKISHO_CONFIG_INVALID,
 *   SEKISHO_CONFIG_KEY_MISSING, SEKISHO_CONFIG_DATA_UNUSABLE, SEKISHO_GATE_ALREADY_RUNNING when another process (of a
 *   cluster, say) has the folder, SEKISHO_GATE_SPOOL_FAILED, SEKISHO_GATE_CONTROL_UNREADABLE
 */
export async function guard(options: GuardOptions): Promise<Sekisho> {
    const load = async (): Promise<SekishoConfig> => configOf(options)
    const config = await load()
    const installation = await openInstallation(config.dataDir, config.keyFile)
    const running: { main: MainPart<ApplicationGate> | null; server: ServerChild | null } = { main: null, server: null }
    const main = await openMainPart({
        config,
        installation,
        startWorkers: async (basis) => openApplicationGate(basis),
        entrance: entranceOf,
        onReload: async () => {
            const next = await load()
            await running.server?.renew(next)
            return (await running.main?.reload(next)) ?? []
        },
        keepsAlive: false,
        replacing: null,
        successor: null,
    })
    running.main = main
    if (options.server !== false) running.server = startServer(main, config)
    return faceOf(main, running.server)
}

async function configOf({ configFile, dataDir, mode, breaker }: GuardOptions): Promise<SekishoConfig> {
    return loadConfig(configFile, { dataDir, mode, breaker, place: "application", workers: 1 })
}

function startServer({ log }: MainPart<ApplicationGate>, config: SekishoConfig): ServerChild {
    const onEnd = (end: ServerEnd): void => log.info("the server ended and is started again", { ...end })
    return startServerChild({ config, onEnd, keepsAlive: false })
}

function entranceOf(gate: ApplicationGate): Entrance {
    return { place: "application", unseen: gate.upgradesSeen() ? ["upgrades"] : [] }
}

function faceOf(main: MainPart<ApplicationGate>, server: ServerChild | null): Sekisho {
    const door: Door = {
        admit: (req, res, granted) => {
            // Where the body has to be waited for, the application goes on in the context it was called in.
            main.workers.admit({ req, res, granted: AsyncResource.bind(granted) })
        },
    }
    const stop = async (): Promise<void> => {
        // What the gate still writes, the server then takes in.
        await main.stop()
        await server?.stop()
    }
    // An owner who shuts the gate down by the control socket means it, not the application: that answers 503 from then on.
    void main.shutdownAsked.then(stop)
    return {
        http: (listener) => httpListener(door, listener),
        express: () => expressMiddleware(door),
        koa: () => koaMiddleware(door),
        fastify: () => fastifyPlugin(door),
        hono: () => honoMiddleware(door),
        status: () => main.status(),
        stop,
    }
}
