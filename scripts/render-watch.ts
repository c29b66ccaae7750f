// The table of limits in docs/watch.md, written from src/watch/limits.data.ts. `npm run docs` writes it; tests/limits-page.test.ts
// holds it in step.
import { WATCH_LIMITS, type WatchLimit } from "../src/watch/limits.data.ts"

const START = "<!-- limits: written by npm run docs -->"
const END = "<!-- end of limits -->"

/** docs/watch.md with its table replaced. */
export function withWatchLimits(page: string): string {
    const start = page.indexOf(START)
    const end = page.indexOf(END)
    if (start < 0 || end < start) throw new RangeError("docs/watch.md has lost the marks of its table")
    const rows = Object.entries<WatchLimit>(WATCH_LIMITS).map(
        ([name, { value, unit, why, code }]) =>
            `| \`${name}\` | ${value.toLocaleString("en-US")} ${unit} | ${why} | ${code === null ? "told in the answer" : `\`${code}\``} |`,
    )
    const table = ["| limit | value | what it bounds | when it is reached |", "|---|---|---|---|", ...rows].join("\n")
    return `${page.slice(0, start + START.length)}\n\n${table}\n\n${page.slice(end)}`
}
