// What a visitor was really shown: every body the browser received, searched for the addresses that the site's database holds.
// The truth a count is compared with; nothing of Sekisho takes part in it.
import type { BrowserContext, Response } from "playwright-core"

export interface Shown {
    readonly path: string
    readonly status: number
    /** null: the browser no longer had it. */
    readonly body: string | null
}

export interface Recorder {
    /** Waits for what is under way, and gives what came since. */
    readonly since: () => Promise<Shown[]>
}

const TEXT = /^(?:text\/|application\/(?:json|xml|rss\+xml|atom\+xml|javascript|[a-z.]*\+json))/

export function recordShown(context: BrowserContext): Recorder {
    let underWay: Promise<Shown | null>[] = []
    context.on("response", (response) => underWay.push(shown(response)))
    return {
        since: async () => {
            const waiting = underWay
            underWay = []
            const all = await Promise.all(waiting)
            return all.filter((one) => one !== null)
        },
    }
}

async function shown(response: Response): Promise<Shown | null> {
    const url = new URL(response.url())
    if (!url.protocol.startsWith("http")) return null
    const path = url.pathname + url.search
    const type = response.headers()["content-type"] ?? ""
    const status = response.status()
    if (!TEXT.test(type) || (status >= 300 && status < 400)) return { path, status, body: "" }
    return { path, status, body: await response.text().catch(() => null) }
}

/** Addresses that stand in a text, of those a database has. */
export function addressesIn(text: string, known: ReadonlySet<string>): Set<string> {
    const found = new Set<string>()
    const unescaped = text.replaceAll("&#64;", "@").replaceAll("&#064;", "@").replaceAll("\\u0040", "@")
    for (const [address] of unescaped.matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g)) {
        const lower = address.toLowerCase()
        if (known.has(lower)) found.add(lower)
    }
    return found
}
