// Seeds and operators of templates of the development half; the held-out half stands in a file of its own (*.held.data.ts).
import type { Operator, Seed } from "./contract.ts"
import { swap } from "./operator.ts"
import { TEMPLATE_FIELD_SEEDS } from "./template-field.data.ts"

export const TEMPLATE_SEEDS: readonly Seed[] = [
    ...TEMPLATE_FIELD_SEEDS,
    { half: "dev", context: "nunjucks", text: `{{ range.constructor("return process.pid")() }}` },
    { half: "dev", context: "nunjucks", text: `{{ cycler["constructor"]("return process.pid")() }}` },
    { half: "dev", context: "eta", text: `<%= process.pid %>` },
    { half: "dev", context: "eta", text: `<%= Function("return process.pid")() %>` },
    { half: "dev", context: "nunjucks", text: `{% set f = joiner.constructor %}{{ f("return process.pid")() }}` },
    {
        half: "dev",
        context: "nunjucks",
        text: `{% if 1 %}{{ range["constructor"]("return process.pid")() }}{% endif %}`,
    },
    { half: "dev", context: "eta", text: `<% const p = globalThis.process %><%= p.pid %>` },
    { half: "dev", context: "eta", text: `<%~ [].at.constructor("return process.pid")() %>` },
]

export const TEMPLATE_OPERATORS: readonly Operator[] = [
    swap("dev", "white space", / /g, ["\n", "\t", "  "]),
    swap("dev", "other white space", /(?<=\{\{|<%=|<%~|\() |(?= \)| %>)|\.(?=\w)/g, [
        "\n",
        (c) => ` ${c} `,
        (c) => `\n${c}`,
    ]),
    swap("dev", "trim marks", /\{\{|\{%(?! set)/g, [(mark) => `${mark}-`]),
    swap("dev", "other trim marks", /\}\}|%\}/g, [(mark) => `-${mark}`]),
    swap("dev", "computed names", /\.constructor\b/g, [`["constructor"]`, `['constructor']`, `["con"+"structor"]`]),
    swap("dev", "other computed names", /\.constructor\b|\["constructor"\]/g, [
        `["construct"+"or"]`,
        `["const"]["constructor"]`,
        `[["con","structor"]|join]`,
        `["rotcurtsnoc"|reverse]`,
        `["CONSTRUCTOR"|lower]`,
    ]),
    swap("dev", "built strings", /"return process\.pid"/g, [`"return "+"process.pid"`, `'return process.pid'`]),
    swap("dev", "other built strings", /"return process\.pid"/g, [
        `"return process"+"."+"pid"`,
        `["return process",".pid"]|join`,
        `"return globalThis['pro'+'cess'].pid"`,
        `"return(process.pid)"`,
    ]),
    swap("dev", "comments", /\(\)(?= \}\})/g, ["() {# a #}", "( )"]),
    swap("dev", "other comments", /process(?=\.pid)/g, ["process/**/", "(process)", "globalThis.process"]),
    swap("dev", "names of the program", /process\.pid/g, [`process["pid"]`, `globalThis.process.pid`]),
    swap("dev", "other names of the program", /\.pid/g, [`['pid']`, `?.pid`, "[`pid`]"]),
    swap("dev", "other objects", /\b(?:range|cycler|joiner)\b/g, ["joiner", "range"]),
]
