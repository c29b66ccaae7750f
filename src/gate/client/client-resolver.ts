// The three handles by which a client is capped: address, session, account (core/client.ts).
import type { Client } from "../../core/client.ts"
import type { Keyer } from "../../core/keyer.ts"
import { createAddressBook } from "./address.ts"
import { eachCookie, readSetCookie } from "./cookies.ts"
import { openSessionSet, type SessionRank, type SessionSetMemory } from "./session-set.ts"

/** Digests of session and account values that are remembered, a worker: one digest costs about 4 µs. */
const REMEMBERED_DIGESTS = 8_192

export interface ClientOptions {
    readonly trustedProxies: readonly string[]
    readonly accountCookie: string | null
    readonly sessions: SessionSetMemory
    readonly keyer: Keyer
}

export interface ResolvedClient {
    readonly client: Client
    /** The peer is a trusted proxy. */
    readonly trusted: boolean
    /** It is not, and yet it says whom it forwards for: perhaps a proxy that nobody named. */
    readonly untrustedClaim: boolean
}

export interface ClientResolver {
    /**
     * @param forwarded X-Forwarded-For as node joins it, or undefined
     * @param cookie Cookie as node joins it, or undefined
     */
    resolve(peer: string, forwarded: string | undefined, cookie: string | undefined): ResolvedClient
    /**
     * Learns sessions from the Set-Cookie fields of a response. A value that was set before and is set again for a request
     * that did not carry it (a load balancer's server name, say) belongs to several visitors and is no session.
     *
     * @param cookie the request's Cookie, or undefined
     */
    learn(setCookies: readonly string[], cookie: string | undefined): void
}

export function createClientResolver(options: ClientOptions): ClientResolver {
    const addresses = createAddressBook(options.trustedProxies)
    const sessions = openSessionSet(options.sessions)
    const digests = new Map<string, string>()
    const digestOf = (domain: string, text: string): string => {
        const key = `${domain}\0${text}`
        const known = digests.get(key)
        if (known !== undefined) return known
        if (digests.size >= REMEMBERED_DIGESTS) digests.clear()
        const digest = options.keyer.digest(domain, text)
        digests.set(key, digest)
        return digest
    }
    const identify = (cookie: string): { session: string | null; account: string | null } => {
        let best: SessionRank = 0
        let session = ""
        let account = ""
        eachCookie(cookie, (name, value) => {
            if (name === options.accountCookie && value !== "") account = value
            const rank = sessions.rankOf(name, value)
            if (rank > best) [best, session] = [rank, `${name}=${value}`]
        })
        return {
            session: best === 0 ? null : digestOf("session", session),
            account: account === "" ? null : digestOf("account", account),
        }
    }
    return {
        resolve: (peer, forwarded, cookie) => {
            const trusted = addresses.isTrusted(peer)
            const address = trusted ? addresses.resolve(peer, forwarded ?? "") : addresses.nameOf(peer)
            const who = cookie === undefined ? NOBODY : identify(cookie)
            return { client: { address, ...who }, trusted, untrustedClaim: !trusted && forwarded !== undefined }
        },
        learn: (setCookies, cookie) => {
            for (const field of setCookies) {
                const set = readSetCookie(field)
                if (set === null) continue
                const isNew = sessions.rankOf(set.name, set.value) === 0
                sessions.add(set.name, set.value, isNew || cookie?.includes(set.value) === true ? set.rank : 0)
            }
        },
    }
}

const NOBODY = { session: null, account: null }
