// The configuration: defaults, then the file, then the command line. Parsed once; inside, nothing is checked again.
import { availableParallelism } from "node:os"
import { resolve } from "node:path"
import type { Mode } from "../core/decision.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { FIELDS } from "../core/fields.ts"
import { defaultLimits } from "../core/limits.data.ts"
import { ConfigProblem } from "./config-problem.ts"
import type {
    AcmeConfig,
    BreakerConfig,
    ControlConfig,
    JournalConfig,
    ListenAddress,
    MaskConfig,
    SekishoConfig,
    SiteConfig,
    SiteSettings,
    TlsConfig,
    UpstreamConfig,
    WindowCaps,
} from "./config.ts"
import type { ConfigFile, MaskInput, SiteInput, TlsInput, WindowCapsInput } from "./config-file.ts"

/** What the command line says; it wins over the file. */
export interface ConfigOverrides {
    readonly dataDir: string
    readonly place?: SekishoConfig["place"] | undefined
    readonly upstream?: string | undefined
    readonly listen?: string | undefined
    readonly mode?: Mode | undefined
    /** `--breaker N`: enforce a cap of N distinct persons per client, in every window. */
    readonly breaker?: number | undefined
    readonly behaviour?: boolean | undefined
    readonly workers?: number | undefined
    /** PEM files; `listen` speaks TLS then. */
    readonly tlsCert?: string | undefined
    readonly tlsKey?: string | undefined
    readonly metrics?: string | undefined
    readonly durability?: "process" | "machine" | undefined
}

/** What is proposed to a fresh installation until it has learnt from its own traffic; never enforced unless asked for. */
const PROPOSED_PERSONS: WindowCaps = { hour: 1_000, day: 3_000, month: 10_000 }
/** One gibibyte a day that nobody can read is worth a question. */
const PROPOSED_UNREADABLE: WindowCaps = { hour: 268_435_456, day: 1_073_741_824, month: null }
const DEFAULT_LISTEN = "127.0.0.1:8080"
const DEFAULT_REQUESTS_DAYS = 400
/** Whole transactions, encrypted: long enough for an inquiry that begins months later, and no longer. */
const DEFAULT_EVIDENCE_DAYS = 180
const DEFAULT_STAMP_HOURS = 24
/** Half a year (RFC 6797 names none; browsers and auditors ask for this much). */
const DEFAULT_HSTS_SECONDS = 15_552_000

/**
 * @throws SekishoError SEKISHO_CONFIG_INVALID when a value cannot be used
 */
export function resolveConfig(file: ConfigFile, overrides: ConfigOverrides): SekishoConfig {
    const given = overrides.upstream === undefined ? file : { ...file, upstream: overrides.upstream }
    const site = siteSettings({ ...given, mode: overrides.mode ?? file.mode }, overrides.breaker)
    const sites = (file.sites ?? []).map((one) => ({
        ...siteOf(one, given, overrides),
        name: one.name,
        hosts: one.hosts,
    }))
    const place = overrides.place ?? "gate"
    if (place === "gate" && site.upstream.urls.length === 0 && sites.length === 0)
        throw new ConfigProblem("SEKISHO_CONFIG_INVALID", "upstream", "--upstream URL")
    return {
        ...site,
        place,
        sites: distinct(sites),
        dataDir: resolve(overrides.dataDir),
        listen: parseListen("listen", overrides.listen ?? file.listen ?? DEFAULT_LISTEN),
        tls: tlsOf(file, overrides),
        hardening: {
            https: file.hardening?.https ?? "propose",
            hsts: file.hardening?.hsts ?? "propose",
            hstsSeconds: file.hardening?.hstsSeconds ?? DEFAULT_HSTS_SECONDS,
            cookies: file.hardening?.cookies ?? "propose",
            caches: file.hardening?.caches ?? "propose",
        },
        metrics: metricsOf(overrides.metrics ?? file.metrics?.listen),
        telemetryModule: file.telemetryModule === undefined ? null : resolve(file.telemetryModule),
        behaviour: overrides.behaviour ?? file.behaviour ?? true,
        workers: overrides.workers ?? file.workers ?? availableParallelism(),
        trustedProxies: file.trustedProxies ?? [],
        limits: { ...defaultLimits(), ...withoutUndefined(file.limits ?? {}) },
        spool: {
            durability: overrides.durability ?? file.spool?.durability ?? "process",
            onFull: file.spool?.onFull ?? "closed",
        },
        alerts: { webhook: file.alerts?.webhook ?? null, smtp: smtpOf(file) },
        keyFile: file.keyFile ?? null,
        retention: {
            requestsDays: file.retention?.requestsDays ?? DEFAULT_REQUESTS_DAYS,
            exposuresDays: file.retention?.exposuresDays ?? null,
            findingsDays: file.retention?.findingsDays ?? null,
            eventsDays: file.retention?.eventsDays ?? null,
            evidenceDays: file.retention?.evidenceDays ?? DEFAULT_EVIDENCE_DAYS,
        },
        evidence: { recipients: file.evidence?.recipients ?? null, sample: file.evidence?.sample ?? 0 },
        control: controlOf(file),
        journal: journalOf(file),
    }
}

/** Also asked for alone: who verifies a journal needs the authority's certificates. */
export function journalOf({ journal }: ConfigFile): JournalConfig {
    const given = journal?.timestamps
    if (given === undefined) return { timestamps: null }
    const { url, ca, everyHours = DEFAULT_STAMP_HOURS } = given
    return { timestamps: { url, ca: resolve(ca), everyHours } }
}

/** Also asked for alone, by commands that need no gate. */
export function controlOf({ control }: ConfigFile): ControlConfig {
    return { url: control?.url ?? null, passwordEnv: control?.passwordEnv ?? null }
}

function siteSettings(input: SiteInput, cap: number | undefined): SiteSettings {
    return {
        upstream: upstreamOf(input),
        mode: input.mode ?? "block",
        breaker: breakerOf(input, cap),
        onFault: { inbound: input.onFault?.inbound ?? "closed", outbound: input.onFault?.outbound ?? "open" },
        contact: input.contact ?? null,
        crossSite: {
            mode: input.crossSite?.mode ?? "observe",
            trustedOrigins: (input.crossSite?.trustedOrigins ?? []).map((origin) => origin.toLowerCase()),
            routes: input.crossSite?.routes ?? [],
        },
        fullHold: input.fullHold ?? [],
        mask: (input.mask ?? []).map(maskOf),
        accountCookie: input.accountCookie ?? null,
    }
}

/** An owner who names a route means it: masking is no proposal unless it is called one. */
function maskOf({ route, fields, mode }: MaskInput): MaskConfig {
    return {
        route,
        fields: FIELDS.filter((field) => fields.includes("all") || fields.includes(field)),
        mode: mode ?? "enforce",
    }
}

/** What a site does not say, the gate says for it; its application alone it must name. */
function siteOf(
    site: SiteInput & { readonly name: string },
    gate: SiteInput,
    { mode, breaker, place }: ConfigOverrides,
): SiteSettings {
    const own = Object.fromEntries(Object.entries(site).filter(([, value]) => value !== undefined))
    const settings = siteSettings({ ...gate, ...own, mode: mode ?? site.mode ?? gate.mode }, breaker)
    if (place !== "application" && settings.upstream.urls.length === 0)
        throw new ConfigProblem("SEKISHO_CONFIG_INVALID", `sites.${site.name}.upstream`, "http://HOST:PORT")
    return settings
}

function distinct(sites: readonly SiteConfig[]): readonly SiteConfig[] {
    const seen = new Set<string>()
    for (const word of sites.flatMap(({ name, hosts }) => [`name ${name}`, ...hosts])) {
        if (seen.has(word)) throw new ConfigProblem("SEKISHO_CONFIG_INVALID", "sites", `${word} only once`)
        seen.add(word)
    }
    return sites
}

function upstreamOf(input: SiteInput): UpstreamConfig {
    const given = input.upstream ?? []
    const urls = (typeof given === "string" ? [given] : given).map(parseUpstream)
    return { urls, balance: input.balance ?? "failover", caFile: fileOf(input.upstreamCaFile) }
}

function tlsOf(file: ConfigFile, { tlsCert, tlsKey }: ConfigOverrides): TlsConfig | null {
    if ((tlsCert === undefined) !== (tlsKey === undefined))
        throw new ConfigProblem("SEKISHO_CONFIG_INVALID", "tls", "--tls-cert FILE --tls-key FILE")
    const own = tlsCert === undefined || tlsKey === undefined ? [] : [{ certFile: tlsCert, keyFile: tlsKey }]
    const certificates = [...own, ...(file.tls?.certificates ?? [])].map(({ certFile, keyFile }) => ({
        certFile: resolve(certFile),
        keyFile: resolve(keyFile),
    }))
    const { acme, plainListen } = file.tls ?? {}
    // The authority asks at port 80 of every host: that must be a door of ours, or lead to one.
    if (acme !== undefined && plainListen === undefined)
        throw new ConfigProblem("SEKISHO_CONFIG_INVALID", "tls.plainListen", "0.0.0.0:80, beside tls.acme")
    if (certificates.length === 0 && acme === undefined) return null
    return {
        certificates,
        acme: acme === undefined ? null : acmeOf(acme),
        plainListen: plainListen === undefined ? null : parseListen("tls.plainListen", plainListen),
    }
}

const LETS_ENCRYPT = "https://acme-v02.api.letsencrypt.org/directory"

function acmeOf(acme: NonNullable<TlsInput["acme"]>): AcmeConfig {
    return {
        directoryUrl: acme.directoryUrl ?? LETS_ENCRYPT,
        email: acme.email ?? null,
        hosts: acme.hosts,
        caFile: fileOf(acme.caFile),
    }
}

function metricsOf(listen: string | undefined): SekishoConfig["metrics"] {
    return listen === undefined ? null : { listen: parseListen("metrics.listen", listen) }
}

function fileOf(path: string | undefined): string | null {
    return path === undefined ? null : resolve(path)
}

function breakerOf(file: SiteInput, cap: number | undefined): BreakerConfig {
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
    if (text.startsWith("unix:/")) return text
    const url = URL.parse(text)
    const isOrigin = url !== null && url.pathname === "/" && url.search === "" && url.username === ""
    if (!isOrigin || (url.protocol !== "http:" && url.protocol !== "https:"))
        throw new ConfigProblem("SEKISHO_CONFIG_INVALID", "upstream", "http://HOST:PORT, https://HOST:PORT, unix:/PATH")
    return url.origin
}

const HIGHEST_PORT = 65_535

function parseListen(key: string, text: string): ListenAddress {
    const match = /^(?:(?:\[([0-9a-fA-F:.]+)\]|([^:[\]]+)):)?([0-9]{1,5})$/.exec(text)
    const port = Number(match?.[3])
    if (match === null || port > HIGHEST_PORT) throw new ConfigProblem("SEKISHO_CONFIG_INVALID", key, "HOST:PORT")
    return { host: match[1] ?? match[2] ?? "127.0.0.1", port }
}

function withoutUndefined(values: Readonly<Record<string, number | undefined>>): Record<string, number> {
    const kept = Object.entries(values).filter((entry): entry is [string, number] => entry[1] !== undefined)
    return Object.fromEntries(kept)
}

/** Whether an error is about a file somebody wrote or the command line, and so ends with exit code 2. */
export function isUsageError(error: unknown): boolean {
    return error instanceof SekishoError && /^SEKISHO_(?:CONFIG|CLI_USAGE|CLI_INPUT|DUTY)/.test(error.code)
}
