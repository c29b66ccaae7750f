// Markup and script in a real browser (Chromium): a page that shows a value without the escaping its place needs. An attack
// works when it calls what only script can call (a dialog), or sends the cookie of the page to somebody else. After the page
// has loaded, a visitor passes over everything in it once, puts the cursor in and clicks.
import type { Attempt, Interpreter, Language } from "./contract.ts"
import { BROWSER_OPERATORS, BROWSER_SEEDS } from "./browser.data.ts"
import { BROWSER_HELD_OPERATORS, BROWSER_HELD_SEEDS } from "./browser.held.data.ts"
import { browserMissing, openBrowser } from "./browser-pages.ts"

/** As template languages escape for text and attributes: right there, and not enough in an address or within script. */
const escaped = (value: string): string => value.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

const PLACES: Readonly<Record<string, (value: string) => string>> = {
    body: (value) => `<div>Hello ${value}</div><script src="app.js"></script>`,
    double: (value) => `<input name="q" value="${value}">`,
    single: (value) => `<input name='q' value='${value}'>`,
    unquoted: (value) => `<input name=q value=${value}>`,
    href: (value) => `<a href="${escaped(value)}">home page</a>`,
    src: (value) => `<iframe src="${escaped(value)}"></iframe>`,
    event: (value) => `<script>function show() {}</script><button onclick="show('${escaped(value)}')">show</button>`,
    "js double": (value) => `<script>var name = "${value}";</script>`,
    "js single": (value) => `<script>var name = '${value}';</script>`,
    "js template": (value) => `<script>var name = \`Hello ${value}\`;</script>`,
    "js number": (value) => `<script>var page = ${value};</script>`,
    // Quotes are escaped, backslashes and tags are not.
    "js escaped": (value) => `<script>var name = '${value.replaceAll("'", "\\'")}';</script>`,
    comment: (value) => `<!-- searched: ${value} --><p>nothing found</p>`,
    textarea: (value) => `<textarea name="q">${value}</textarea>`,
    title: (value) => `<title>${value} - search</title><p>nothing found</p>`,
}

export const BROWSER: Language = {
    name: "browser",
    seeds: [...BROWSER_SEEDS, ...BROWSER_HELD_SEEDS],
    operators: [...BROWSER_OPERATORS, ...BROWSER_HELD_OPERATORS],
    missing: browserMissing,
    open,
}

async function open(): Promise<Interpreter> {
    const browser = await openBrowser()
    return {
        works: (attempts) => browser.scriptsRun(attempts.map(pageOf)),
        close: () => browser.close(),
    }
}

function pageOf({ context, text }: Attempt): string {
    const place = PLACES[context]
    if (place === undefined) throw new RangeError(`context: the browser has no ${context}`)
    return `<!doctype html><meta charset="utf-8"><body>${place(text)}</body>`
}
