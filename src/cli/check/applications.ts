// Whether the applications answer, whether they lead visitors past the gate, and whether their clocks agree with ours.
import { readFile } from "node:fs/promises"
import type { ListenAddress, SekishoConfig, UpstreamConfig } from "../../config/config.ts"
import type { Bilingual } from "../../core/language.ts"
import { CHECK_MESSAGES as M } from "../../core/messages/check.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { parseUpstreamAddress, type UpstreamAddress } from "../../gate/upstream/upstream-address.ts"
import { type Answer, askApplication, PATIENCE_MS } from "./ask-application.ts"
import type { Told } from "./contract.ts"
import { isLoopback } from "./loopback.ts"
import { withWhy } from "./with-why.ts"

/** What whole seconds and a slow answer may make of clocks that agree. */
const CLOCK_TOLERANCE_MS = 5_000

const CERTIFICATE_CODE = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET)/
const NAME_CODES: ReadonlySet<string> = new Set(["ENOTFOUND", "EAI_AGAIN"])
const NOBODY_CODES: ReadonlySet<string> = new Set(["ECONNREFUSED", "ENOENT", "ENOTSOCK"])

interface Application {
    readonly url: string
    readonly caFile: string | null
    /** As its visitors name it. */
    readonly host: string
}

/** Each address is asked once; nothing is thrown. */
export async function checkApplications(config: SekishoConfig): Promise<readonly Told[]> {
    const told = await Promise.all(applicationsOf(config).map(async (one) => checkOne(one, config)))
    return told.flat()
}

function applicationsOf({ upstream, sites, listen }: SekishoConfig): readonly Application[] {
    const own = `${listen.host}:${listen.port}`
    const settings: readonly { readonly upstream: UpstreamConfig; readonly host: string }[] =
        sites.length === 0
            ? [{ upstream, host: own }]
            : sites.map((site) => ({ upstream: site.upstream, host: nameOf(site.hosts, own) }))
    const all = settings.flatMap(({ upstream: { urls, caFile }, host }) => urls.map((url) => ({ url, caFile, host })))
    return [...new Map(all.map((one) => [one.url, one])).values()]
}

function nameOf(hosts: readonly string[], otherwise: string): string {
    return hosts.find((host) => !host.includes("*")) ?? otherwise
}

async function checkOne({ url, caFile, host }: Application, { listen }: SekishoConfig): Promise<readonly Told[]> {
    let ca: string | null
    try {
        ca = caFile === null ? null : await readFile(caFile, "utf8")
    } catch (error) {
        return [{ level: "fault", subject: "application", text: withWhy(M.authorityUnreadable, { url }, error) }]
    }
    const address = parseUpstreamAddress(url, ca)
    if (address.kind === "tcp" && isOwnDoor(address, listen))
        return [{ level: "fault", subject: "application", text: say(M.itself, { url }) }]
    const answer = await askApplication(address, host)
    if (answer.kind !== "answers") return [silent(url, answer)]
    return [answered(url, answer), ...aboutClock(url, answer), ...aboutLocation(url, address, host, answer)]
}

/** Whoever calls that address would reach the gate. */
function isOwnDoor(address: ListenAddress, listen: ListenAddress): boolean {
    if (address.port !== listen.port) return false
    return address.host === listen.host || (isLoopback(address.host) && isOfThisMachine(listen.host))
}

function isOfThisMachine(host: string): boolean {
    return isLoopback(host) || host === "0.0.0.0" || host === "::"
}

type Answered = Extract<Answer, { readonly kind: "answers" }>

function answered(url: string, { status, ms }: Answered): Told {
    const isFault = status >= 500
    const text = say(isFault ? M.answersFault : M.answers, { url, status: String(status), ms })
    return { level: isFault ? "note" : "ok", subject: "application", text }
}

function silent(url: string, answer: Exclude<Answer, Answered>): Told {
    const about = (message: Bilingual, values = {}): Told => ({
        level: "fault",
        subject: "application",
        text: say(message, { url, ...values }),
    })
    if (answer.kind === "late") return about(M.silentLate, { seconds: PATIENCE_MS / 1_000 })
    const { code } = answer
    if (NOBODY_CODES.has(code)) return about(M.silentRefused)
    if (NAME_CODES.has(code)) return about(M.silentUnknown, { code })
    return about(CERTIFICATE_CODE.test(code) ? M.silentCertificate : M.silentOther, { code })
}

function aboutClock(url: string, { aheadMs }: Answered): readonly Told[] {
    if (aheadMs === null || Math.abs(aheadMs) <= CLOCK_TOLERANCE_MS) return []
    const seconds = Math.round(Math.abs(aheadMs) / 1_000)
    return [{ level: "note", subject: "application", text: say(M.clockApart, { url, seconds }) }]
}

/** An application that makes addresses of its own port sends every visitor around the gate. */
function aboutLocation(url: string, address: UpstreamAddress, host: string, { location }: Answered): readonly Told[] {
    const to = location === null ? null : URL.parse(location)
    if (to === null || address.kind === "unix" || to.host === host) return []
    const isItsOwn = to.host === new URL(address.url).host
    return isItsOwn ? [{ level: "note", subject: "application", text: say(M.pastTheGate, { url, to: to.origin }) }] : []
}
