// The configuration file's schema. Every object is strict: an unknown key is an error that names the nearest known one.
import { z } from "zod"
import { FIELDS } from "../core/fields.ts"
import { LIMITS, type LimitName } from "../core/limits.data.ts"
import { areRecipients } from "./evidence-recipients.ts"
import type { ConfigFile } from "./config-file.ts"

const MAX_WORKERS = 64
/** Two years: what lists of preloaded sites ask for. */
const MAX_HSTS_SECONDS = 63_072_000

/** A year: a stamp that comes later proves little of the days before. */
const MAX_STAMP_HOURS = 8_760

const RetentionDays = z.int().min(1).max(3650)

const WindowCaps = z.strictObject({
    hour: z.int().positive().nullable().optional(),
    day: z.int().positive().nullable().optional(),
    month: z.int().positive().nullable().optional(),
})

const FaultMode = z.enum(["open", "closed"])

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys loses the literal type of a const table
const LIMIT_NAMES = Object.keys(LIMITS) as LimitName[]

/** The readers hold back so much whatever is configured: with less, the gate would take them for stuck. */
const LEAST: Readonly<Partial<Record<LimitName, number>>> = { recordBytes: LIMITS.recordBytes.value }

const Limits = z.strictObject(
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.fromEntries loses the keys
    Object.fromEntries(
        LIMIT_NAMES.map((name) => [
            name,
            z
                .int()
                .min(LEAST[name] ?? 1)
                .optional(),
        ]),
    ) as Record<LimitName, z.ZodOptional<z.ZodInt>>,
)

const Upstream = z.union([z.url({ protocol: /^https?$/ }), z.string().regex(/^unix:\/.+$/)])
const Host = z.string().regex(/^(?:\*|(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:.]+\]|[0-9.]+)$/)
const Hardening = z.enum(["off", "propose", "enforce"])

/** A path of the site, with or without a `/*` at its end. */
const Route = z.string().regex(/^\/[^?#\s]*$/)

const SITE = {
    upstream: z.union([Upstream, z.array(Upstream).min(1)]).optional(),
    balance: z.enum(["failover", "round-robin"]).optional(),
    upstreamCaFile: z.string().min(1).optional(),
    mode: z.enum(["block", "observe"]).optional(),
    breaker: z
        .strictObject({
            enforce: z.boolean().optional(),
            persons: WindowCaps.optional(),
            unreadableBytes: WindowCaps.optional(),
        })
        .optional(),
    onFault: z.strictObject({ inbound: FaultMode.optional(), outbound: FaultMode.optional() }).optional(),
    contact: z.strictObject({ ja: z.string().max(500), en: z.string().max(500) }).optional(),
    crossSite: z
        .strictObject({
            mode: z.enum(["off", "observe", "block"]).optional(),
            trustedOrigins: z.array(z.string().regex(/^(?:https?:\/\/[A-Za-z0-9._:[\]-]+|null)$/)).optional(),
            routes: z.array(Route).optional(),
        })
        .optional(),
    fullHold: z.array(Route).optional(),
    mask: z
        .array(
            z.strictObject({
                route: Route,
                fields: z.array(z.enum(["all", ...FIELDS])).min(1),
                mode: Hardening.optional(),
            }),
        )
        .optional(),
    accountCookie: z
        .string()
        .regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/)
        .optional(),
}

const Tls = z.strictObject({
    certificates: z.array(z.strictObject({ certFile: z.string().min(1), keyFile: z.string().min(1) })).optional(),
    acme: z
        .strictObject({
            directoryUrl: z.url({ protocol: /^https$/ }).optional(),
            email: z.email().optional(),
            hosts: z.array(Host).min(1),
            caFile: z.string().min(1).optional(),
            termsAgreed: z.literal(true),
        })
        .optional(),
    plainListen: z.string().optional(),
})

export const CONFIG_FILE_SCHEMA: z.ZodType<ConfigFile> = z.strictObject({
    ...SITE,
    listen: z.string().optional(),
    tls: Tls.optional(),
    hardening: z
        .strictObject({
            https: Hardening.optional(),
            hsts: Hardening.optional(),
            hstsSeconds: z.int().min(0).max(MAX_HSTS_SECONDS).optional(),
            cookies: Hardening.optional(),
            caches: Hardening.optional(),
        })
        .optional(),
    sites: z
        .array(
            z.strictObject({
                ...SITE,
                name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/),
                hosts: z.array(Host).min(1),
            }),
        )
        .optional(),
    metrics: z.strictObject({ listen: z.string() }).optional(),
    telemetryModule: z.string().min(1).optional(),
    behaviour: z.boolean().optional(),
    workers: z.int().min(1).max(MAX_WORKERS).optional(),
    trustedProxies: z.array(z.union([z.cidrv4(), z.cidrv6(), z.ipv4(), z.ipv6()])).optional(),
    limits: Limits.optional(),
    spool: z
        .strictObject({ durability: z.enum(["process", "machine"]).optional(), onFull: FaultMode.optional() })
        .optional(),
    alerts: z
        .strictObject({
            webhook: z.strictObject({ url: z.url({ protocol: /^https?$/ }) }).optional(),
            smtp: z
                .strictObject({
                    host: z.string().min(1),
                    port: z.int().min(1).max(65_535).optional(),
                    secure: z.boolean().optional(),
                    user: z.string().optional(),
                    passwordEnv: z.string().optional(),
                    from: z.email(),
                    to: z.array(z.email()).min(1),
                })
                .optional(),
        })
        .optional(),
    keyFile: z.string().min(1).optional(),
    control: z
        .strictObject({
            url: z
                .url({ protocol: /^postgres(?:ql)?$/ })
                .refine((text) => URL.parse(text)?.password === "", { message: "a URL without a password" })
                .optional(),
            passwordEnv: z.string().min(1).optional(),
        })
        .optional(),
    retention: z
        .strictObject({
            requestsDays: RetentionDays.optional(),
            exposuresDays: RetentionDays.optional(),
            findingsDays: RetentionDays.optional(),
            eventsDays: RetentionDays.optional(),
            evidenceDays: RetentionDays.optional(),
        })
        .optional(),
    journal: z
        .strictObject({
            timestamps: z
                .strictObject({
                    url: z
                        .url({ protocol: /^https?$/ })
                        .refine((text) => URL.parse(text)?.username === "" && URL.parse(text)?.password === "", {
                            message: "a URL without user and password",
                        }),
                    ca: z.string().min(1),
                    everyHours: z.int().min(1).max(MAX_STAMP_HOURS).optional(),
                })
                .optional(),
        })
        .optional(),
    evidence: z
        .strictObject({
            recipients: z
                .array(z.string())
                .refine(areRecipients, {
                    message: "two to ten different age recipients (age1…), as sekisho init prints",
                })
                .optional(),
            sample: z.number().min(0).max(1).optional(),
        })
        .optional(),
})
