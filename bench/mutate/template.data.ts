// Seeds and operators of templates, split into halves: fixed before the held-out half was looked at.
import type { Operator, Seed } from "./contract.ts"
import { swap } from "./operator.ts"
import { TEMPLATE_FIELD_SEEDS } from "./template-field.data.ts"

export const TEMPLATE_SEEDS: readonly Seed[] = [
    ...TEMPLATE_FIELD_SEEDS,
    { half: "dev", context: "nunjucks", text: `{{ range.constructor("return process.pid")() }}` },
    { half: "dev", context: "nunjucks", text: `{{ cycler["constructor"]("return process.pid")() }}` },
    { half: "dev", context: "eta", text: `<%= process.pid %>` },
    { half: "dev", context: "eta", text: `<%= Function("return process.pid")() %>` },
    { half: "held", context: "nunjucks", text: `{% set f = joiner.constructor %}{{ f("return process.pid")() }}` },
    {
        half: "held",
        context: "nunjucks",
        text: `{% if 1 %}{{ range["constructor"]("return process.pid")() }}{% endif %}`,
    },
    { half: "held", context: "eta", text: `<% const p = globalThis.process %><%= p.pid %>` },
    { half: "held", context: "eta", text: `<%~ [].at.constructor("return process.pid")() %>` },
]

export const TEMPLATE_OPERATORS: readonly Operator[] = [
    swap("dev", "white space", / /g, ["\n", "\t", "  "]),
    swap("held", "white space", /(?<=\{\{|<%=|<%~|\() |(?= \)| %>)|\.(?=\w)/g, [
        "\n",
        (c) => ` ${c} `,
        (c) => `\n${c}`,
    ]),
    swap("dev", "trim marks", /\{\{|\{%(?! set)/g, [(mark) => `${mark}-`]),
    swap("held", "trim marks", /\}\}|%\}/g, [(mark) => `-${mark}`]),
    swap("dev", "computed names", /\.constructor\b/g, [`["constructor"]`, `['constructor']`, `["con"+"structor"]`]),
    swap("held", "computed names", /\.constructor\b|\["constructor"\]/g, [
        `["construct"+"or"]`,
        `["const"]["constructor"]`,
        `[["con","structor"]|join]`,
        `["rotcurtsnoc"|reverse]`,
        `["CONSTRUCTOR"|lower]`,
    ]),
    swap("dev", "built strings", /"return process\.pid"/g, [`"return "+"process.pid"`, `'return process.pid'`]),
    swap("held", "built strings", /"return process\.pid"/g, [
        `"return process"+"."+"pid"`,
        `["return process",".pid"]|join`,
        `"return globalThis['pro'+'cess'].pid"`,
        `"return(process.pid)"`,
    ]),
    swap("dev", "comments", /\(\)(?= \}\})/g, ["() {# a #}", "( )"]),
    swap("held", "comments", /process(?=\.pid)/g, ["process/**/", "(process)", "globalThis.process"]),
    swap("dev", "names of the program", /process\.pid/g, [`process["pid"]`, `globalThis.process.pid`]),
    swap("held", "names of the program", /\.pid/g, [`['pid']`, `?.pid`, "[`pid`]"]),
    swap("dev", "other objects", /\b(?:range|cycler|joiner)\b/g, ["joiner", "range"]),
]
