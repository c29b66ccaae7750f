// What the gate does on its owner's word, over the Unix socket run/gate.sock that only the owner can reach. HTTP and JSON:
//   GET /status · POST /stops {route, why} · DELETE /stops?route= · POST /bypass {on, why} · POST /reload · POST /shutdown
//   POST /upgrade {program}
//   GET /rules · POST /patches [patch] · DELETE /patches?id= · POST /patches/restore {id}
//   POST /allowances [wish] · DELETE /allowances?id=
//   GET /public · POST /public {route, people} · DELETE /public?route=
//   GET /decoys · POST /decoys wish · DELETE /decoys?id= · POST /decoys/expected {route, expected}
import { chmodSync, renameSync, rmSync, statSync } from "node:fs"
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import { connect } from "node:net"
import { z } from "zod"
import { ConfigProblem } from "../../config/config-problem.ts"
import type { ErrorCode } from "../../core/errors/catalogue.ts"
import { isSekishoError, SekishoError } from "../../core/errors/sekisho-error.ts"
import { problemJson } from "../answer/problem.ts"
import type { Replaced } from "../handover/predecessor.ts"
import { underClaim } from "./claim.ts"
import { ALLOWANCE_WISH_SCHEMA, PATCH_SCHEMA } from "../../config/patch-schema.ts"
import type { DecoyActions } from "../decoys/decoy-control.ts"
import { NOTE_UNITS } from "../decoys/decoy-store.ts"
import { MAIL_DOMAIN } from "../decoys/draw-decoy.ts"
import type { PublicActions } from "../public-persons/public-control.ts"
import type { RuleActions } from "../rules/rule-control.ts"
import type { Bypass } from "./control-store.ts"
import { ROUTE_TYPED } from "../../core/typed-route.ts"
import type { Stop } from "./stops.ts"

export interface ControlActions extends RuleActions, DecoyActions, PublicActions {
    readonly status: () => unknown
    readonly stop: (route: string, why: string) => Promise<Stop & InForce & Kept>
    /** @returns null when that route was not stopped */
    readonly resume: (route: string) => Promise<(Stop & InForce) | null>
    readonly bypass: (on: boolean, why: string) => Promise<Bypass & InForce>
    /** Reads the configuration again. @returns keys that need a restart */
    readonly reload: () => Promise<readonly string[]>
    /** Starts another release in this one's place. @param program see Predecessor.upgrade */
    readonly upgrade: (program: readonly string[]) => Promise<Replaced>
    /** Answers at once; the gate drains afterwards. */
    readonly shutdown: () => void
}

export interface InForce {
    /** How long it took until every worker went by it. */
    readonly inForceMs: number
}

export interface Kept {
    /** False: the disk does not take it; until it does, a restart would forget it. */
    readonly kept: boolean
}

/** A file of patches with their test requests; only the owner can send one. */
const BODY_LIMIT_BYTES = 1_048_576
const Patches = z.array(PATCH_SCHEMA).min(1)
const Wishes = z.array(ALLOWANCE_WISH_SCHEMA).min(1)
const Id = z.strictObject({ id: z.string().max(100) })
const Decoys = z.strictObject({
    count: z.int().positive(),
    mailDomain: z.string().regex(MAIL_DOMAIN),
    note: z.string().max(NOTE_UNITS),
})
const Expected = z.strictObject({ route: z.string().regex(ROUTE_TYPED).max(1_024), expected: z.boolean() })
const Approval = z.strictObject({ route: z.string().regex(ROUTE_TYPED).max(1_024), people: z.int().positive() })
const StopBody = z.strictObject({ route: z.string().regex(ROUTE_TYPED).max(1_024), why: z.string().max(2_000) })
const UpgradeBody = z.strictObject({ program: z.array(z.string().min(1).max(4_096)).min(1).max(2) })
const BypassBody = z.strictObject({ on: z.boolean(), why: z.string().max(2_000) })

/** @throws SekishoError SEKISHO_GATE_ALREADY_RUNNING when another gate answers there */
export async function refuseSecondGate(socketPath: string): Promise<void> {
    if (await somebodyAnswers(socketPath)) throw new SekishoError("SEKISHO_GATE_ALREADY_RUNNING")
}

export interface ControlServer {
    readonly server: Server
    /** False: another process has taken the path. */
    holdsPath(): boolean
}

/**
 * @param second "refused": a gate that answers there is the only one; "takes-over": it is the one we replace
 * @throws SekishoError SEKISHO_GATE_ALREADY_RUNNING
 */
export async function openControlServer(
    socketPath: string,
    actions: ControlActions,
    second: "refused" | "takes-over",
): Promise<ControlServer> {
    const server = createServer((request, response) => void answer(request, response, actions))
    const holdsPath = await underClaim(socketPath, async () => {
        if (second === "refused") await refuseSecondGate(socketPath)
        return listenPrivately(server, socketPath)
    })
    return { server, holdsPath }
}

/**
 * Nobody but its owner reaches it: the data folder is closed to others, and so is the socket in it. It is bound beside its
 * path and then moved there, so that somebody answers at any moment of an upgrade; and a server that closes removes the
 * path it was bound to, which must not be its successor's.
 */
async function listenPrivately(server: Server, path: string): Promise<() => boolean> {
    const beside = `${path}.${process.pid.toString(36)}`
    rmSync(beside, { force: true })
    await new Promise<void>((resolve, reject) => {
        server.once("error", reject)
        // Not shared: within node:cluster a second process would be given the same socket without noticing.
        server.listen({ path: beside, exclusive: true }, resolve)
    })
    chmodSync(beside, 0o600)
    renameSync(beside, path)
    const own = inodeOf(path)
    const holdsPath = (): boolean => inodeOf(path) === own
    server.once("close", () => {
        if (holdsPath()) rmSync(path, { force: true })
    })
    return holdsPath
}

function inodeOf(path: string): number | null {
    return statSync(path, { throwIfNoEntry: false })?.ino ?? null
}

async function somebodyAnswers(socketPath: string): Promise<boolean> {
    return new Promise((resolve) => {
        const socket = connect(socketPath)
        socket.once("connect", () => {
            socket.destroy()
            resolve(true)
        })
        socket.once("error", () => resolve(false))
    })
}

async function answer(request: IncomingMessage, response: ServerResponse, actions: ControlActions): Promise<void> {
    try {
        send(response, 200, JSON.stringify(await act(request, actions)))
    } catch (error) {
        const code: ErrorCode = isSekishoError(error) ? error.code : "SEKISHO_GATE_CONTROL_INVALID"
        const where = error instanceof ConfigProblem ? { key: error.key, expected: error.expected } : {}
        send(response, 400, problemJson({ status: 400, code, id: "", reason: null }, where))
    }
}

async function act(request: IncomingMessage, actions: ControlActions): Promise<unknown> {
    const url = new URL(request.url ?? "/", "http://gate")
    switch (`${request.method} ${url.pathname}`) {
        case "GET /status":
            return actions.status()
        case "POST /stops": {
            const { route, why } = StopBody.parse(await readJson(request))
            return actions.stop(route, why)
        }
        case "DELETE /stops":
            return actions.resume(url.searchParams.get("route") ?? "")
        case "POST /bypass": {
            const { on, why } = BypassBody.parse(await readJson(request))
            return actions.bypass(on, why)
        }
        case "GET /rules":
            return actions.rules()
        case "POST /patches":
            return actions.addPatches(Patches.parse(await readJson(request)))
        case "POST /patches/restore":
            return actions.restorePatch(Id.parse(await readJson(request)).id)
        case "DELETE /patches":
            return actions.removePatch(url.searchParams.get("id") ?? "")
        case "POST /allowances":
            return actions.addAllowances(Wishes.parse(await readJson(request)))
        case "DELETE /allowances":
            return actions.removeAllowance(url.searchParams.get("id") ?? "")
        case "GET /decoys":
            return actions.decoys()
        case "POST /decoys":
            return actions.addDecoys(Decoys.parse(await readJson(request)))
        case "DELETE /decoys":
            return actions.removeDecoy(url.searchParams.get("id") ?? "")
        case "POST /decoys/expected": {
            const { route, expected } = Expected.parse(await readJson(request))
            return actions.expectDecoys(route, expected)
        }
        case "GET /public":
            return actions.publicPersons()
        case "POST /public": {
            const { route, people } = Approval.parse(await readJson(request))
            return actions.approvePublic(route, people)
        }
        case "DELETE /public":
            return actions.forgetPublic(url.searchParams.get("route") ?? "")
        case "POST /reload":
            return { restartNeededFor: await actions.reload() }
        case "POST /upgrade":
            return actions.upgrade(UpgradeBody.parse(await readJson(request)).program)
        case "POST /shutdown":
            actions.shutdown()
            return { draining: true }
        default:
            throw new SekishoError("SEKISHO_GATE_CONTROL_INVALID")
    }
}

async function readJson(request: IncomingMessage): Promise<unknown> {
    const chunks: Buffer[] = []
    let bytes = 0
    for await (const chunk of request) {
        if (!Buffer.isBuffer(chunk)) continue
        bytes += chunk.length
        if (bytes > BODY_LIMIT_BYTES) throw new SekishoError("SEKISHO_GATE_CONTROL_INVALID", { bytes })
        chunks.push(chunk)
    }
    return JSON.parse(Buffer.concat(chunks).toString("utf8"))
}

function send(response: ServerResponse, status: number, body: string): void {
    response.writeHead(status, { "content-type": "application/json", connection: "close" })
    response.end(body)
}
