// What the gate answers on its control socket, parsed at the edge.
import { z } from "zod"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import type { InForce, Kept } from "../gate/control/control-server.ts"
import type { Bypass } from "../gate/control/control-store.ts"
import type { Stop } from "../gate/control/stops.ts"
import { ASK_FAULTS } from "../journal/stamps/contract.ts"
import { DECOYS_STATUS } from "./decoy/decoy-answers.ts"
import { PUBLIC_STATUS } from "./public/public-answers.ts"
import type { Entrance, GateState } from "../gate/gate-status.ts"

/** What `status` prints of the gate; the rest of the answer is passed on with --json. */
export type StatusAnswer = Entrance & StateAnswer

interface StateAnswer extends Pick<
    GateState,
    | "pid"
    | "startedMs"
    | "mode"
    | "behaviour"
    | "breaker"
    | "sites"
    | "bypass"
    | "stops"
    | "rules"
    | "decoys"
    | "publicPersons"
    | "evidence"
    | "timestamps"
    | "workersWanted"
    | "workersAlive"
    | "hardening"
    | "mask"
> {
    readonly workers: readonly Readonly<Record<string, number>>[]
}

const STOP = { route: z.string(), why: z.string(), sinceMs: z.number() }
const BYPASS = { on: z.boolean(), why: z.string(), sinceMs: z.number() }
const IN_FORCE = { inForceMs: z.number() }
const WINDOWS = z.object({ hour: z.number().nullable(), day: z.number().nullable(), month: z.number().nullable() })

const BREAKER = z.object({ enforce: z.boolean(), persons: WINDOWS, unreadableBytes: WINDOWS })
const MODE = z.enum(["block", "observe"])

const HARDENING = z.enum(["off", "propose", "enforce"])

export const STOP_ANSWER: z.ZodType<Stop & InForce & Kept> = z.object({
    ...STOP,
    ...IN_FORCE,
    kept: z.boolean().default(true),
})
export const RESUME_ANSWER: z.ZodType<(Stop & InForce) | null> = z.object({ ...STOP, ...IN_FORCE }).nullable()
export const BYPASS_ANSWER: z.ZodType<Bypass & InForce> = z.object({ ...BYPASS, ...IN_FORCE })
const STATE = {
    pid: z.number(),
    startedMs: z.number(),
    mode: MODE,
    behaviour: z.boolean(),
    breaker: BREAKER,
    // A gate of an earlier release says nothing of them.
    sites: z.array(z.object({ name: z.string(), mode: MODE, breaker: BREAKER })).default([]),
    bypass: z.object(BYPASS),
    stops: z.array(z.object(STOP)),
    rules: z.object({
        patches: z.number(),
        patchesExpired: z.number(),
        patchesOff: z.number(),
        patchHits: z.number(),
        allowances: z.number(),
        allowancesExpired: z.number(),
        allowanceHits: z.number(),
    }),
    decoys: DECOYS_STATUS,
    publicPersons: PUBLIC_STATUS,
    evidence: z.object({ on: z.boolean(), recipients: z.number(), sample: z.number() }),
    timestamps: z
        .object({
            on: z.boolean(),
            n: z.number().nullable(),
            atMs: z.number().nullable(),
            failed: z.enum(ASK_FAULTS).nullable(),
            failedAtMs: z.number().nullable(),
        })
        // A gate of an earlier release says nothing of them.
        .default({ on: false, n: null, atMs: null, failed: null, failedAtMs: null }),
    workersWanted: z.number(),
    workersAlive: z.number(),
    hardening: z.object({
        https: HARDENING,
        hsts: HARDENING,
        hstsSeconds: z.number(),
        cookies: HARDENING,
        caches: HARDENING,
        weakCookies: z.array(z.object({ name: z.string(), missing: z.array(z.string()) })),
    }),
    // A gate of before has none.
    mask: z.object({ proposed: z.number(), enforced: z.number() }).default({ proposed: 0, enforced: 0 }),
    workers: z.array(z.record(z.string(), z.number())),
}

export const STATUS_ANSWER: z.ZodType<StatusAnswer> = z.discriminatedUnion("place", [
    z.looseObject({
        ...STATE,
        place: z.literal("gate"),
        listen: z.object({ host: z.string(), port: z.number() }),
        scheme: z.enum(["http", "https"]),
        upstream: z.string(),
    }),
    z.looseObject({ ...STATE, place: z.literal("application"), unseen: z.array(z.enum(["upgrades"])) }),
])

/** @throws SekishoError SEKISHO_CLI_NO_ANSWER when it is not what this version understands */
export function parseAnswer<T>(schema: z.ZodType<T>, answer: unknown): T {
    const result = schema.safeParse(answer)
    if (result.success) return result.data
    throw new SekishoError("SEKISHO_CLI_NO_ANSWER", {}, result.error)
}
