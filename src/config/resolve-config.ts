// The configuration: defaults, then the file, then the command line. Parsed once; inside, nothing is checked again.
import { availableParallelism } from "node:os"
import { resolve } from "node:path"
import type { Mode } from "../core/decision.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { defaultLimits } from "../core/limits.data.ts"
import { ConfigProblem } from "./config-problem.ts"
import type { BreakerConfig, ControlConfig, SekishoConfig, WindowCaps } from "./config.ts"
import type { ConfigFile, WindowCapsInput } from "./config-file.ts"

/** What the command line says; it wins over the file. */
export interface ConfigOverrides {
    readonly dataDir: string
    readonly upstream?: string | undefined
    readonly listen?: string | undefined
    readonly mode?: Mode | undefined
    /** `--breaker N`: enforce a cap of N distinct persons per client, in every window. */
    readonly breaker?: number | undefined
    readonly behaviour?: boolean | undefined
    readonly workers?: number | undefined
    readonly durability?: "process" | "machine" | undefined
}

/** What is proposed to a fresh installation until it has learnt from its own traffic; never enforced unless asked for. */
const PROPOSED_PERSONS: WindowCaps = { hour: 1_000, day: 3_000, month: 10_000 }
/** One gibibyte a day that nobody can read is worth a question. */
const PROPOSED_UNREADABLE: WindowCaps = { hour: 268_435_456, day: 1_073_741_824, month: null }
const DEFAULT_LISTEN = "127.0.0.1:8080"
const DEFAULT_REQUESTS_DAYS = 400

/**
 * @throws SekishoError SEKISHO_CONFIG_INVALID when a value cannot be used
 */
export function resolveConfig(file: ConfigFile, overrides: ConfigOverrides): SekishoConfig {
    const upstream = overrides.upstream ?? file.upstream
    if (upstream === undefined) throw new ConfigProblem("SEKISHO_CONFIG_INVALID", "upstream", "--upstream URL")
    return {
        dataDir: resolve(overrides.dataDir),
        upstream: parseUpstream(upstream),
        listen: parseListen(overrides.listen ?? file.listen ?? DEFAULT_LISTEN),
        mode: overrides.mode ?? file.mode ?? "block",
        behaviour: overrides.behaviour ?? file.behaviour ?? true,
        workers: overrides.workers ?? file.workers ?? availableParallelism(),
        trustedProxies: file.trustedProxies ?? [],
        breaker: breakerOf(file, overrides.breaker),
        limits: { ...defaultLimits(), ...withoutUndefined(file.limits ?? {}) },
        spool: {
            durability: overrides.durability ?? file.spool?.durability ?? "process",
            onFull: file.spool?.onFull ?? "closed",
        },
        onFault: { inbound: file.onFault?.inbound ?? "closed", outbound: file.onFault?.outbound ?? "open" },
        contact: file.contact ?? null,
        accountCookie: file.accountCookie ?? null,
        alerts: { webhook: file.alerts?.webhook ?? null, smtp: smtpOf(file) },
        keyFile: file.keyFile ?? null,
        retention: { requestsDays: file.retention?.requestsDays ?? DEFAULT_REQUESTS_DAYS },
        control: controlOf(file),
    }
}

/** Also asked for alone, by commands that need no gate. */
export function controlOf({ control }: ConfigFile): ControlConfig {
    return { url: control?.url ?? null, passwordEnv: control?.passwordEnv ?? null }
}

function breakerOf(file: ConfigFile, cap: number | undefined): BreakerConfig {
    const unreadableBytes = windowCaps(file.breaker?.unreadableBytes, PROPOSED_UNREADABLE)
    if (cap !== undefined) return { enforce: true, persons: { hour: cap, day: cap, month: cap }, unreadableBytes }
    const persons = windowCaps(file.breaker?.persons, PROPOSED_PERSONS)
    return { enforce: file.breaker?.enforce ?? false, persons, unreadableBytes }
}

/** An owner who names caps names all of them: windows that are left out are then not capped. */
function windowCaps(given: WindowCapsInput | undefined, proposed: WindowCaps): WindowCaps {
    if (given === undefined) return proposed
    return { hour: given.hour ?? null, day: given.day ?? null, month: given.month ?? null }
}

function smtpOf(file: ConfigFile): SekishoConfig["alerts"]["smtp"] {
    const smtp = file.alerts?.smtp
    if (smtp === undefined) return null
    const secure = smtp.secure ?? false
    return {
        host: smtp.host,
        port: smtp.port ?? (secure ? 465 : 587),
        secure,
        user: smtp.user ?? null,
        passwordEnv: smtp.passwordEnv ?? null,
        from: smtp.from,
        to: smtp.to,
    }
}

function parseUpstream(text: string): string {
    const url = URL.parse(text)
    if (url === null || url.protocol !== "http:") {
        throw new ConfigProblem("SEKISHO_CONFIG_INVALID", "upstream", "http://HOST:PORT")
    }
    if (url.pathname !== "/" || url.search !== "" || url.username !== "") {
        throw new ConfigProblem("SEKISHO_CONFIG_INVALID", "upstream", "http://HOST:PORT")
    }
    return url.origin
}

const HIGHEST_PORT = 65_535

function parseListen(text: string): SekishoConfig["listen"] {
    const match = /^(?:(?:\[([0-9a-fA-F:.]+)\]|([^:[\]]+)):)?([0-9]{1,5})$/.exec(text)
    const port = Number(match?.[3])
    if (match === null || port > HIGHEST_PORT) throw new ConfigProblem("SEKISHO_CONFIG_INVALID", "listen", "HOST:PORT")
    return { host: match[1] ?? match[2] ?? "127.0.0.1", port }
}

function withoutUndefined(values: Readonly<Record<string, number | undefined>>): Record<string, number> {
    const kept = Object.entries(values).filter((entry): entry is [string, number] => entry[1] !== undefined)
    return Object.fromEntries(kept)
}

/** Whether an error is about a file somebody wrote or the command line, and so ends with exit code 2. */
export function isUsageError(error: unknown): boolean {
    return error instanceof SekishoError && /^SEKISHO_(?:CONFIG|CLI_USAGE|CLI_INPUT)/.test(error.code)
}
