// Templates on real engines: a page that is built from what a visitor typed. An attack works when the answer holds what only
// running code can know: the number of this process, its version, its program, who runs it. The texts are of the closed
// tables of template*.data.ts.
import { Eta } from "eta"
import nunjucks from "nunjucks"
import type { Attempt, Interpreter, Language } from "./contract.ts"
import { TEMPLATE_OPERATORS, TEMPLATE_SEEDS } from "./template.data.ts"
import { TEMPLATE_HELD_OPERATORS, TEMPLATE_HELD_SEEDS } from "./template.held.data.ts"

const eta = new Eta()
const page = new nunjucks.Environment()

/** Into the text of a page, or into a string within an expression of it. */
const CONTEXTS: Readonly<Record<string, (value: string) => string>> = {
    nunjucks: (value) => page.renderString(`<p>Hello ${value}</p>`, {}),
    "nunjucks string": (value) => page.renderString(`<p>{{ "Hello ${value}" | title }}</p>`, {}),
    eta: (value) => eta.renderString(`<p>Hello ${value}</p>`, {}),
    "eta string": (value) => eta.renderString(`<p><%= "Hello ${value}" %></p>`, {}),
}

const KNOWN_INSIDE: readonly string[] = [String(process.pid), process.version.slice(1), process.execPath, "uid="]

export const TEMPLATE: Language = {
    name: "template",
    seeds: [...TEMPLATE_SEEDS, ...TEMPLATE_HELD_SEEDS],
    operators: [...TEMPLATE_OPERATORS, ...TEMPLATE_HELD_OPERATORS],
    open,
}

async function open(): Promise<Interpreter> {
    return await Promise.resolve({
        works: (attempts) => Promise.resolve(attempts.map(runs)),
        close: () => Promise.resolve(),
    })
}

function runs({ context, text }: Attempt): boolean {
    const render = CONTEXTS[context]
    if (render === undefined) throw new RangeError(`context: templates have no ${context}`)
    try {
        const answer = render(text).toLowerCase()
        return KNOWN_INSIDE.some((known) => answer.includes(known.toLowerCase()) && !text.includes(known))
    } catch {
        return false // no longer a template, or nothing that runs
    }
}
