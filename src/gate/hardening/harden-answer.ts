// What the gate adds to an answer against eavesdropping, or counts as missing while that is only proposed.
import type { HardeningConfig } from "../../config/config.ts"
import { readSetCookie } from "../client/cookies.ts"
import { hardenCookie } from "./harden-cookie.ts"

/** One thing that an application forgot; told once a worker. */
export interface CookieProposal {
    readonly name: string
    readonly missing: readonly string[]
}

export interface HardeningSink {
    /** A cookie that lacks flags. */
    readonly cookie: (proposal: CookieProposal) => void
    /** An answer over HTTPS without Strict-Transport-Security. */
    readonly hstsMissing: () => void
}

/**
 * @param fields name, value, name, value, …; changed in place where that is enforced
 * @param https what the client speaks, to us or to the proxy in front that is trusted
 */
export function hardenAnswer(fields: string[], config: HardeningConfig, https: boolean, sink: HardeningSink): void {
    let hsts = false
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const name = (fields[index] ?? "").toLowerCase()
        if (name === "strict-transport-security") hsts = true
        else if (name === "set-cookie" && config.cookies !== "off") hardenField(fields, index, config, https, sink)
    }
    if (!https || hsts || config.hsts === "off") return
    sink.hstsMissing()
    if (config.hsts === "enforce") fields.push("Strict-Transport-Security", `max-age=${config.hstsSeconds}`)
}

function hardenField(
    fields: string[],
    index: number,
    config: HardeningConfig,
    https: boolean,
    sink: HardeningSink,
): void {
    const field = fields[index + 1] ?? ""
    const session = (readSetCookie(field)?.rank ?? 0) >= SESSION_RANK
    const hardened = hardenCookie(field, { https, session })
    if (hardened === null || hardened.added.length === 0) return
    sink.cookie({ name: hardened.name, missing: hardened.added })
    if (config.cookies === "enforce") fields[index + 1] = hardened.value
}

/** Named like a session, or hidden from scripts already: long values alone may be anything. */
const SESSION_RANK = 2
