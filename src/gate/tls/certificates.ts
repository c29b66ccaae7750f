// The certificates of one worker, by the names they are for. Read when a configuration is assembled, and again on reload:
// connections that stand keep theirs.
import { X509Certificate } from "node:crypto"
import { readFileSync } from "node:fs"
import { createSecureContext, type SecureContext } from "node:tls"
import { ConfigProblem } from "../../config/config-problem.ts"
import { SiteTable } from "../site-table.ts"

export interface CertificateFiles {
    readonly certFile: string
    readonly keyFile: string
}

export interface Certificates {
    /** @returns the context for a name; the first one for names nobody has; null: there is none at all */
    find(serverName: string): SecureContext | null
    /** PEM of the first, for clients that name no server; null: there is none. */
    readonly first: { readonly cert: string; readonly key: string } | null
    /** What an owner wants to know of each. */
    readonly known: readonly KnownCertificate[]
}

export interface KnownCertificate {
    readonly names: readonly string[]
    readonly expiresMs: number
}

/** @throws SekishoError SEKISHO_CONFIG_INVALID when a file cannot be read, or key and certificate do not fit */
export function loadCertificates(files: readonly CertificateFiles[]): Certificates {
    const loaded = files.map((pair, index) => load(pair, index))
    const contexts = new SiteTable(
        loaded.map(({ known, context }) => ({ hosts: known.names, value: context })),
        loaded[0]?.context ?? null,
    )
    return {
        find: (serverName) => contexts.find(serverName),
        first: loaded[0]?.pem ?? null,
        known: loaded.map(({ known }) => known),
    }
}

interface Loaded {
    readonly known: KnownCertificate
    readonly context: SecureContext
    readonly pem: { readonly cert: string; readonly key: string }
}

function load({ certFile, keyFile }: CertificateFiles, index: number): Loaded {
    try {
        const cert = readFileSync(certFile, "utf8")
        const key = readFileSync(keyFile, "utf8")
        const context = createSecureContext({ cert, key, minVersion: "TLSv1.2" })
        const parsed = new X509Certificate(cert)
        return { context, pem: { cert, key }, known: { names: namesOf(parsed), expiresMs: Date.parse(parsed.validTo) } }
    } catch (cause) {
        throw new ConfigProblem(
            "SEKISHO_CONFIG_INVALID",
            `tls.certificates[${index}]`,
            "PEM: certificate and key that fit",
            cause,
        )
    }
}

/** DNS names and addresses of the subject's alternative names (RFC 6125 part 6.4: the common name no longer counts). */
export function namesOf(certificate: Pick<X509Certificate, "subjectAltName">): string[] {
    const names = (certificate.subjectAltName ?? "")
        .split(", ")
        .map((entry) => entry.replace(/^(?:DNS|IP Address):/, ""))
    return names.filter((name) => name !== "").map((name) => name.toLowerCase())
}
