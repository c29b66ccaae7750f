// Whether the applications can be reached when the gate begins: a slip in the port shows nowhere else but in every visitor's 502.
import { readFile } from "node:fs/promises"
import type { SekishoConfig, UpstreamConfig } from "../../config/config.ts"
import { openSocket, parseUpstreamAddress, readyEventOf } from "../../gate/upstream/upstream-address.ts"

/** An application on the same machine answers in a few milliseconds; nobody waits for this. */
const PATIENCE_MS = 3_000

/** @returns the addresses of applications to which no connection stands within three seconds; never throws */
export async function silentUpstreams({ upstream, sites }: SekishoConfig): Promise<readonly string[]> {
    const configured = [upstream, ...sites.map((site) => site.upstream)]
    const silent = await Promise.all(configured.map(silentOf))
    return [...new Set(silent.flat())]
}

async function silentOf({ urls, caFile }: UpstreamConfig): Promise<readonly string[]> {
    const ca = caFile === null ? null : await readFile(caFile, "utf8").catch(() => null)
    const answers = await Promise.all(urls.map(async (url) => ({ url, stands: await stands(url, ca) })))
    return answers.flatMap(({ url, stands: reached }) => (reached ? [] : [url]))
}

async function stands(url: string, ca: string | null): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>()
    const address = parseUpstreamAddress(url, ca)
    const socket = openSocket(address)
    socket.setTimeout(PATIENCE_MS, () => resolve(false))
    socket.once("error", () => resolve(false)).once(readyEventOf(address), () => resolve(true))
    const reached = await promise
    socket.destroy()
    return reached
}
