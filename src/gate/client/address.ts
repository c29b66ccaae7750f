// Who a request came from, by address: the peer, or, where the peer is a trusted proxy, the rightmost address of
// X-Forwarded-For that is not one. What stands left of that was written by nobody we trust.
import ipaddr from "ipaddr.js"

type Range = [ipaddr.IPv4 | ipaddr.IPv6, number]

/** Hops of X-Forwarded-For that are looked at, from the right: longer chains of trusted proxies do not exist. */
const HOP_LIMIT = 32
/** Resolved addresses that are remembered: parsing costs more than all else here. */
const REMEMBERED_ADDRESSES = 4_096

export interface AddressBook {
    isTrusted(peer: string): boolean
    /** @param forwarded X-Forwarded-For values joined by commas; only read for a trusted peer */
    resolve(peer: string, forwarded: string): string
    /** An address as the ledger names it: IPv4 dotted, IPv6 as its /64. */
    nameOf(address: string): string
}

/** @param trusted CIDR ranges or single addresses, already checked by the configuration */
export function createAddressBook(trusted: readonly string[]): AddressBook {
    const ranges = trusted.map(parseRange)
    const names = new Map<string, string>()
    const trust = new Map<string, boolean>()
    const nameOf = (address: string): string => remember(names, address, () => nameAddress(address))
    const isTrusted = (peer: string): boolean =>
        ranges.length > 0 && remember(trust, peer, () => matchesAny(peer, ranges))
    return {
        isTrusted,
        nameOf,
        resolve: (peer, forwarded) => {
            if (forwarded === "" || !isTrusted(peer)) return nameOf(peer)
            let last = peer
            for (const hop of forwarded.split(",").slice(-HOP_LIMIT).toReversed()) {
                const address = withoutPort(hop.trim())
                if (!ipaddr.isValid(address)) break // a name or rubbish: the last hop we know is the client
                last = address
                if (!isTrusted(address)) break
            }
            return nameOf(last)
        },
    }
}

function remember<T>(memory: Map<string, T>, key: string, make: () => T): T {
    const known = memory.get(key)
    if (known !== undefined) return known
    if (memory.size >= REMEMBERED_ADDRESSES) memory.clear()
    const made = make()
    memory.set(key, made)
    return made
}

function parseRange(text: string): Range {
    if (text.includes("/")) return ipaddr.parseCIDR(text)
    const address = ipaddr.process(text)
    return [address, address.kind() === "ipv4" ? 32 : 128]
}

function matchesAny(peer: string, ranges: readonly Range[]): boolean {
    if (!ipaddr.isValid(peer)) return false
    const address = ipaddr.process(peer)
    return ranges.some((range) => range[0].kind() === address.kind() && address.match(range))
}

const HALF_OF_IPV6_PARTS = 4

function nameAddress(address: string): string {
    if (!ipaddr.isValid(address)) return "unknown"
    const parsed = ipaddr.process(address) // an IPv4 address in IPv6 clothes becomes IPv4
    if (parsed instanceof ipaddr.IPv4) return parsed.toString()
    const network = parsed.parts.map((part, index) => (index < HALF_OF_IPV6_PARTS ? part : 0))
    return `${new ipaddr.IPv6(network).toString()}/64`
}

/** `192.0.2.1:5000` and `[2001:db8::1]:5000` are written by some proxies. */
function withoutPort(hop: string): string {
    const bracketed = /^\[([0-9a-f:.]+)\](?::[0-9]+)?$/i.exec(hop)
    if (bracketed !== null) return bracketed[1] ?? ""
    const dotted = /^([0-9.]+):[0-9]+$/.exec(hop)
    return dotted === null ? hop : (dotted[1] ?? "")
}
