// Whether the ports can be had, and how long the certificates last.
import { once } from "node:events"
import { existsSync } from "node:fs"
import { createServer } from "node:net"
import { ConfigProblem } from "../../config/config-problem.ts"
import type { ListenAddress, SekishoConfig } from "../../config/config.ts"
import { japanDate } from "../../core/japan-time.ts"
import { CHECK_MESSAGES as M } from "../../core/messages/check.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { type CertificateFiles, type KnownCertificate, loadCertificates } from "../../gate/tls/certificates.ts"
import { addressWords } from "../guard/gate-words.ts"
import type { Told } from "./contract.ts"
import { isLoopback } from "./loopback.ts"
import { withWhy } from "./with-why.ts"

/** A month: a person renews within it, an authority's protocol long before. */
const SOON_DAYS = 30
const DAY_MS = 86_400_000

/** @param isRunning a gate of this data folder holds the ports */
export async function checkDoors(config: SekishoConfig, isRunning: boolean): Promise<readonly Told[]> {
    const { listen, tls, metrics } = config
    const addresses = [listen, tls?.plainListen ?? null, metrics?.listen ?? null].filter((one) => one !== null)
    const ports = isRunning ? addresses.map(runs) : await Promise.all(addresses.map(checkPort))
    const isOpen = tls === null && !isLoopback(listen.host)
    const plain: Told = { level: "note", subject: "listen", text: say(M.doorPlain, { address: addressWords(listen) }) }
    return [...ports, ...(isOpen ? [plain] : []), ...checkCertificates(config, Date.now())]
}

function runs(address: ListenAddress): Told {
    return { level: "ok", subject: "listen", text: say(M.doorRuns, { address: addressWords(address) }) }
}

async function checkPort({ host, port }: ListenAddress): Promise<Told> {
    const address = addressWords({ host, port })
    const server = createServer()
    try {
        server.listen({ host, port, exclusive: true })
        await once(server, "listening")
        return { level: "ok", subject: "listen", text: say(M.doorFree, { address }) }
    } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "EACCES")
            return { level: "note", subject: "listen", text: say(M.doorDenied, { address }) }
        return { level: "fault", subject: "listen", text: withWhy(M.doorTaken, { address }, error) }
    } finally {
        server.close()
    }
}

/** @param nowMs Unix milliseconds */
export function checkCertificates({ tls }: Pick<SekishoConfig, "tls">, nowMs: number): readonly Told[] {
    if (tls === null) return []
    const { acme, plainListen } = tls
    if (acme === null || plainListen === null) return tls.certificates.flatMap((pair, at) => loaded(pair, at, nowMs))
    const text = say(M.certificateOrdered, { names: acme.hosts.join(" "), address: addressWords(plainListen) })
    return [
        ...tls.certificates.flatMap((pair, at) => loaded(pair, at, nowMs)),
        { level: "note", subject: "certificate", text },
    ]
}

function loaded(pair: CertificateFiles, at: number, nowMs: number): readonly Told[] {
    try {
        return loadCertificates([pair]).known.map((known) => lasting(known, nowMs))
    } catch (error) {
        if (!(error instanceof ConfigProblem)) throw error
        const key = `tls.certificates[${at}]`
        if (isOfService(pair))
            return [{ level: "note", subject: "certificate", text: say(M.certificateOfService, { key }) }]
        return [{ level: "fault", subject: "certificate", text: say(M.certificateUnusable, { key }) }]
    }
}

/** Where systemd puts what it reads for a service (systemd.exec(5), LoadCredential=). */
function isOfService({ certFile, keyFile }: CertificateFiles): boolean {
    const isThere = existsSync(certFile) && existsSync(keyFile)
    return !isThere && [certFile, keyFile].some((file) => file.startsWith("/run/credentials/"))
}

function lasting({ names, expiresMs }: KnownCertificate, nowMs: number): Told {
    const days = Math.floor((expiresMs - nowMs) / DAY_MS)
    const until = japanDate(expiresMs)
    const values = { names: names.join(" "), days, until }
    if (expiresMs <= nowMs) return { level: "fault", subject: "certificate", text: say(M.certificateEnded, values) }
    if (days < SOON_DAYS) return { level: "note", subject: "certificate", text: say(M.certificateEnds, values) }
    return { level: "ok", subject: "certificate", text: say(M.certificate, values) }
}
