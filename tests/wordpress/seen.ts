// Whom a body really shows: searched for the addresses and names that the site's database holds. The truth a count is compared
// with; nothing of Sekisho takes part in it.
import type { BrowserContext } from "playwright-core"

/** Answers that the browser got and that tell a fault: refused by the gate, or broken in the application. */
export interface Refusals {
    readonly since: () => string[]
}

export function recordRefusals(context: BrowserContext): Refusals {
    let refused: string[] = []
    context.on("response", (response) => {
        const status = response.status()
        // 404 is what a site answers by itself; a refusal of the gate is 400, 403, 413, 429, 502 or 503.
        if (status >= 400 && status !== 404) refused.push(`${new URL(response.url()).pathname}: ${status}`)
    })
    return {
        since: () => {
            const taken = refused
            refused = []
            return taken
        },
    }
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

/** Whether a text names somebody, as it stands or escaped. */
export function namesIn(text: string, name: string): boolean {
    if (name === "") return false
    const asJson = JSON.stringify(name).slice(1, -1)
    return text.includes(name) || text.includes(asJson.replaceAll(/[\u0080-\uffff]/g, escaped))
}

function escaped(unit: string): string {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`
}
