// The URL of a control store, read by ourselves: `pg` would let the URL's empty password win over the one of the
// environment, and knows sslmodes that encrypt without checking whom they talk to.
import type { PoolConfig } from "pg"

const DEFAULT_PORT = 5_432
const LOOPBACK = /^(?:localhost|127(?:\.[0-9]{1,3}){3}|::1)$/
const PARAMETERS = new Set(["sslmode", "host"])

/**
 * How to connect. Over a network the server's certificate is checked (own authorities: NODE_EXTRA_CA_CERTS), unless the
 * URL says `sslmode=disable`: the records of an incident must not be read on the way because somebody forgot a word.
 *
 * @param text `postgres://USER@HOST[:PORT]/DATABASE[?sslmode=disable]`, or `?host=/FOLDER` for a local socket
 * @returns null for anything else, one with a password in it included
 */
export function connectionOf(text: string, password: string | null): PoolConfig | null {
    const url = URL.parse(text)
    if (url === null || !/^postgres(?:ql)?:$/.test(url.protocol) || url.password !== "") return null
    if (![...url.searchParams.keys()].every((name) => PARAMETERS.has(name))) return null
    const mode = url.searchParams.get("sslmode")
    if (mode !== null && mode !== "disable" && mode !== "verify-full") return null
    const host = url.searchParams.get("host") ?? url.hostname.replaceAll(/[[\]]/g, "")
    const local = host.startsWith("/") || LOOPBACK.test(host)
    return {
        host,
        port: url.port === "" ? DEFAULT_PORT : Number(url.port),
        user: decodeURIComponent(url.username),
        database: decodeURIComponent(url.pathname.slice(1)),
        ssl: mode === "verify-full" || (mode === null && !local) ? { rejectUnauthorized: true } : false,
        ...(password === null ? {} : { password }),
    }
}
