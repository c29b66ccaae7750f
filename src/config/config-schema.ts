// The configuration file's schema. Every object is strict: an unknown key is an error that names the nearest known one.
import { z } from "zod"
import { LIMITS, type LimitName } from "../core/limits.data.ts"
import type { ConfigFile } from "./config-file.ts"

const MAX_WORKERS = 64

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

export const CONFIG_FILE_SCHEMA: z.ZodType<ConfigFile> = z.strictObject({
    upstream: z.url({ protocol: /^http$/ }).optional(),
    listen: z.string().optional(),
    mode: z.enum(["block", "observe"]).optional(),
    behaviour: z.boolean().optional(),
    workers: z.int().min(1).max(MAX_WORKERS).optional(),
    trustedProxies: z.array(z.union([z.cidrv4(), z.cidrv6(), z.ipv4(), z.ipv6()])).optional(),
    breaker: z
        .strictObject({
            enforce: z.boolean().optional(),
            persons: WindowCaps.optional(),
            unreadableBytes: WindowCaps.optional(),
        })
        .optional(),
    limits: Limits.optional(),
    spool: z
        .strictObject({ durability: z.enum(["process", "machine"]).optional(), onFull: FaultMode.optional() })
        .optional(),
    onFault: z.strictObject({ inbound: FaultMode.optional(), outbound: FaultMode.optional() }).optional(),
    contact: z.strictObject({ ja: z.string().max(500), en: z.string().max(500) }).optional(),
    accountCookie: z
        .string()
        .regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/)
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
    retention: z.strictObject({ requestsDays: z.int().min(1).max(3650).optional() }).optional(),
})
