// Templates on real engines: a page that is built from what a visitor typed. An attack works when the answer holds the
// number of this process, which only running code can know. The texts are of the closed tables of template.data.ts.
import { Eta } from "eta"
import nunjucks from "nunjucks"
import type { Attempt, Interpreter, Language } from "./contract.ts"
import { TEMPLATE_OPERATORS, TEMPLATE_SEEDS } from "./template.data.ts"

const eta = new Eta()
const page = new nunjucks.Environment()

const CONTEXTS: Readonly<Record<string, (value: string) => string>> = {
    nunjucks: (value) => page.renderString(`<p>Hello ${value}</p>`, {}),
    eta: (value) => eta.renderString(`<p>Hello ${value}</p>`, {}),
}

export const TEMPLATE: Language = { name: "template", seeds: TEMPLATE_SEEDS, operators: TEMPLATE_OPERATORS, open }

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
        return render(text).includes(String(process.pid))
    } catch {
        return false // no longer a template, or nothing that runs
    }
}
