// Where an application is: `http://HOST:PORT`, `https://HOST:PORT`, `unix:/PATH` (http over a socket of the system).
import { connect, type OnReadOpts, type Socket } from "node:net"
import { connect as connectTls } from "node:tls"

export type UpstreamAddress =
    | { readonly kind: "tcp"; readonly url: string; readonly host: string; readonly port: number }
    | {
          readonly kind: "tls"
          readonly url: string
          readonly host: string
          readonly port: number
          /** PEM of the authorities that are believed; null: the system's. */
          readonly ca: string | null
      }
    | { readonly kind: "unix"; readonly url: string; readonly path: string }

/** @throws TypeError for what is no such address */
export function parseUpstreamAddress(text: string, ca: string | null = null): UpstreamAddress {
    if (text.startsWith("unix:/")) return { kind: "unix", url: text, path: text.slice("unix:".length) }
    const url = URL.parse(text)
    const isOrigin = url !== null && url.pathname === "/" && url.search === "" && url.hash === "" && url.username === ""
    if (url === null || !isOrigin) throw new TypeError("upstream: not an origin")
    const host = url.hostname.replace(/^\[|\]$/g, "")
    if (url.protocol === "http:") return { kind: "tcp", url: url.origin, host, port: Number(url.port || "80") }
    if (url.protocol === "https:") return { kind: "tls", url: url.origin, host, port: Number(url.port || "443"), ca }
    throw new TypeError("upstream: neither http nor https nor unix")
}

/**
 * @param reading who takes the bytes in the place of the `data` event; not over TLS
 * @returns a socket that is connecting; `readyEventOf` says which event tells that it stands
 */
export function openSocket(address: UpstreamAddress, reading: { readonly onread?: OnReadOpts } = {}): Socket {
    switch (address.kind) {
        case "tcp":
            return connect({ host: address.host, port: address.port, noDelay: true, ...reading })
        case "unix":
            return connect({ path: address.path, ...reading })
        case "tls":
            // Verified always: a name or a chain that does not fit is an error, and there is no switch to ignore it.
            return connectTls({
                host: address.host,
                port: address.port,
                servername: /^[\d.:]+$/.test(address.host) ? "" : address.host,
                ALPNProtocols: ["http/1.1"],
                ...(address.ca === null ? {} : { ca: address.ca }),
            }).setNoDelay(true)
        default:
            return address satisfies never
    }
}

export function readyEventOf(address: UpstreamAddress): "connect" | "secureConnect" {
    return address.kind === "tls" ? "secureConnect" : "connect"
}
