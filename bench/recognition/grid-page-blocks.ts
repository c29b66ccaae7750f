// The blocks of the grid of pages: every way in which a page commonly writes records of labels and values.

/** One value of a record. */
export interface PageValue {
    readonly label: string
    /** What a program calls it. */
    readonly key: string
    readonly text: string
}

/** A record: whom or what it is about comes first or, behind a number or a reading, second. */
export interface PageRecord {
    readonly values: readonly PageValue[]
    /** Index of the name among the values; the family name's, where it is in two. */
    readonly nameAt: number
}

export interface PageBlock {
    readonly name: string
    /** No label says what a value is, the name's least of all. */
    readonly bare?: boolean
    /** The name stands before the others, without a label. */
    readonly headed?: boolean
    /** Values have the names that a program gives them. */
    readonly keyed?: boolean
    readonly write: (records: readonly PageRecord[]) => string
}

const each = (records: readonly PageRecord[], write: (record: PageRecord, at: number) => string): string =>
    records.map(write).join("\n")
const all = ({ values }: PageRecord, write: (value: PageValue, at: number) => string, between = ""): string =>
    values.map(write).join(between)
const heads = (records: readonly PageRecord[], write: (value: PageValue) => string): string =>
    records
        .slice(0, 1)
        .map((record) => all(record, write))
        .join("")

/** The name (both halves, where it is in two) and the other values. */
function parted({ values, nameAt }: PageRecord): { readonly name: string; readonly others: PageRecord } {
    const halves = values[nameAt]?.label === "姓" ? 2 : 1
    const name = values.slice(nameAt, nameAt + halves).map(({ text }) => text)
    const others = values.filter((_, at) => at < nameAt || at >= nameAt + halves)
    return { name: name.join(" "), others: { values: others, nameAt: -1 } }
}

function inPairs(record: PageRecord): PageValue[][] {
    const pairs: PageValue[][] = []
    for (let at = 0; at < record.values.length; at += 2) pairs.push(record.values.slice(at, at + 2))
    return pairs
}

const attributesOf = (record: PageRecord): string => all(record, ({ key, text }) => ` data-${key}="${text}"`)

export const PAGE_BLOCKS: readonly PageBlock[] = [
    {
        name: "table",
        write: (records) =>
            `<table><thead><tr>${heads(records, ({ label }) => `<th>${label}</th>`)}</tr></thead><tbody>${each(records, (one) => `<tr>${all(one, ({ text }) => `<td>${text}</td>`)}</tr>`)}</tbody></table>`,
    },
    {
        name: "table, headings in cells",
        write: (records) =>
            `<table border="1"><tr>${heads(records, ({ label }) => `<td>${label}</td>`)}</tr>${each(records, (one) => `<tr>${all(one, ({ text }) => `<td>${text}</td>`)}</tr>`)}</table>`,
    },
    {
        name: "table with a number, a caption and actions",
        write: (records) =>
            `<table><caption>全${records.length}件</caption><tr><th>No.</th>${heads(records, ({ label }) => `<th>${label}</th>`)}<th></th></tr>${each(records, (one, at) => `<tr><td>${at + 1}</td>${all(one, ({ text }) => `<td>${text}</td>`)}<td><a href="/edit/${at}">編集</a> <a href="/delete/${at}">削除</a></td></tr>`)}</table>`,
    },
    {
        name: "table without headings",
        bare: true,
        write: (records) =>
            `<table>${each(records, (one) => `<tr>${all(one, ({ text }) => `<td>${text}</td>`)}</tr>`)}</table>`,
    },
    {
        name: "table, headings at the side",
        write: (records) =>
            each(
                records,
                (one) =>
                    `<table>${all(one, ({ label, text }) => `<tr><th>${label}</th><td>${text}</td></tr>`)}</table>`,
            ),
    },
    {
        name: "table of cells, labels at the side",
        write: (records) =>
            each(
                records,
                (one) =>
                    `<table>${all(one, ({ label, text }) => `<tr><td>${label}</td><td>${text}</td></tr>`)}</table>`,
            ),
    },
    {
        name: "table, two labels a row",
        write: (records) =>
            each(
                records,
                (one) =>
                    `<table>${inPairs(one)
                        .map(
                            (pair) =>
                                `<tr>${pair.map(({ label, text }) => `<th>${label}</th><td>${text}</td>`).join("")}</tr>`,
                        )
                        .join("")}</table>`,
            ),
    },
    {
        name: "table of cells named by attributes",
        write: (records) =>
            `<table>${each(records, (one) => `<tr>${all(one, ({ label, text }) => `<td data-label="${label}">${text}</td>`)}</tr>`)}</table>`,
    },
    {
        name: "table of inputs",
        write: (records) =>
            `<form><table><tr>${heads(records, ({ label }) => `<th>${label}</th>`)}</tr>${each(records, (one) => `<tr>${all(one, ({ key, text }) => `<td><input name="${key}[]" value="${text}"></td>`)}</tr>`)}</table></form>`,
    },
    {
        name: "definitions",
        write: (records) =>
            each(records, (one) => `<dl>${all(one, ({ label, text }) => `<dt>${label}</dt><dd>${text}</dd>`)}</dl>`),
    },
    {
        name: "definitions in divs",
        write: (records) =>
            each(
                records,
                (one) => `<dl>${all(one, ({ label, text }) => `<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>`,
            ),
    },
    {
        name: "definitions, one list",
        write: (records) =>
            `<dl>${each(records, (one) => all(one, ({ label, text }) => `<dt>${label}</dt><dd>${text}</dd>`))}</dl>`,
    },
    {
        name: "definitions, a heading each",
        write: (records) =>
            each(
                records,
                (one, at) =>
                    `<section><h3>${at + 1}件目</h3><dl>${all(one, ({ label, text }) => `<dt>${label}</dt><dd>${text}</dd>`)}</dl></section>`,
            ),
    },
    {
        name: "items, a list each",
        write: (records) =>
            each(records, (one) => `<ul>${all(one, ({ label, text }) => `<li>${label}：${text}</li>`)}</ul>`),
    },
    {
        name: "items, one each, lines",
        write: (records) =>
            `<ul>${each(records, (one) => `<li>${all(one, ({ label, text }) => `${label}：${text}`, "<br>")}</li>`)}</ul>`,
    },
    {
        name: "items, one each, bold labels",
        write: (records) =>
            `<ul>${each(records, (one) => `<li>${all(one, ({ label, text }) => `<strong>${label}:</strong> ${text}`, " ")}</li>`)}</ul>`,
    },
    {
        name: "paragraph of lines",
        write: (records) =>
            each(records, (one) => `<p>${all(one, ({ label, text }) => `${label}：${text}`, "<br>\n")}</p>`),
    },
    {
        name: "paragraphs in a div",
        write: (records) =>
            each(records, (one) => `<div>${all(one, ({ label, text }) => `<p>${label}：${text}</p>`)}</div>`),
    },
    {
        name: "spans in lines",
        write: (records) =>
            each(
                records,
                (one) =>
                    `<div class="card">${all(one, ({ label, text }) => `<div><span class="label">${label}</span><span class="value">${text}</span></div>`)}</div>`,
            ),
    },
    {
        name: "divs in lines",
        write: (records) =>
            each(
                records,
                (one) =>
                    `<div class="record">${all(one, ({ label, text }) => `<div class="line"><div class="label">${label}</div><div class="value">${text}</div></div>`)}</div>`,
            ),
    },
    {
        name: "divs, label and value in turns",
        write: (records) =>
            each(
                records,
                (one) => `<div>${all(one, ({ label, text }) => `<div>${label}</div><div>${text}</div>`)}</div>`,
            ),
    },
    {
        name: "divs as a table",
        write: (records) =>
            `<div class="table"><div class="head">${heads(records, ({ label }) => `<div>${label}</div>`)}</div>${each(records, (one) => `<div class="row">${all(one, ({ text }) => `<div>${text}</div>`)}</div>`)}</div>`,
    },
    {
        name: "spans as a table",
        write: (records) =>
            `<div class="list"><div class="head">${heads(records, ({ label }) => `<span>${label}</span>`)}</div>${each(records, (one) => `<div class="row">${all(one, ({ text }) => `<span>${text}</span>`)}</div>`)}</div>`,
    },
    {
        name: "items of a list as a table",
        write: (records) =>
            `<ul class="table"><li class="head">${heads(records, ({ label }) => `<span>${label}</span>`)}</li>${each(records, (one) => `<li>${all(one, ({ text }) => `<span>${text}</span>`)}</li>`)}</ul>`,
    },
    {
        name: "cards, a heading and paragraphs",
        headed: true,
        write: (records) =>
            each(records, (one) => {
                const { name, others } = parted(one)
                return `<div class="card"><h3>${name}</h3>${all(others, ({ label, text }) => `<p>${label}：${text}</p>`)}</div>`
            }),
    },
    {
        name: "articles, a heading and definitions",
        headed: true,
        write: (records) =>
            each(records, (one) => {
                const { name, others } = parted(one)
                return `<article><h2>${name}</h2><dl>${all(others, ({ label, text }) => `<dt>${label}</dt><dd>${text}</dd>`)}</dl></article>`
            }),
    },
    {
        name: "a heading and a table at the side",
        headed: true,
        write: (records) =>
            each(records, (one) => {
                const { name, others } = parted(one)
                return `<h3>${name}</h3><table>${all(others, ({ label, text }) => `<tr><th>${label}</th><td>${text}</td></tr>`)}</table>`
            }),
    },
    {
        name: "details, the name as summary",
        headed: true,
        write: (records) =>
            each(records, (one) => {
                const { name, others } = parted(one)
                return `<details><summary>${name}</summary><p>${all(others, ({ label, text }) => `${label}：${text}`, "<br>")}</p></details>`
            }),
    },
    {
        name: "rows, the name as heading",
        headed: true,
        write: (records) => {
            const rows = each(records, (one) => {
                const { name, others } = parted(one)
                return `<tr><th scope="row">${name}</th>${all(others, ({ text }) => `<td>${text}</td>`)}</tr>`
            })
            const labels = heads(
                records.map((one) => parted(one).others),
                ({ label }) => `<th>${label}</th>`,
            )
            return `<table><tr><th></th>${labels}</tr>${rows}</table>`
        },
    },
    {
        name: "cards without labels",
        bare: true,
        write: (records) =>
            each(records, (one) => {
                const { name, others } = parted(one)
                return `<div class="card"><h3>${name}</h3>${all(others, ({ text }) => `<p>${text}</p>`)}</div>`
            }),
    },
    {
        name: "divs without labels",
        bare: true,
        write: (records) =>
            each(records, (one) => `<div class="card">${all(one, ({ text }) => `<div>${text}</div>`)}</div>`),
    },
    {
        name: "spans without labels",
        bare: true,
        write: (records) =>
            each(records, (one) => `<div class="line">${all(one, ({ text }) => `<span>${text}</span>`)}</div>`),
    },
    {
        name: "items without labels",
        bare: true,
        write: (records) => `<ul>${each(records, (one) => `<li>${all(one, ({ text }) => text, " / ")}</li>`)}</ul>`,
    },
    {
        name: "items with brackets",
        bare: true,
        write: (records) =>
            `<ul>${each(records, (one) => {
                const { name, others } = parted(one)
                return `<li>${name}（${all(others, ({ text }) => text, "、")}）</li>`
            })}</ul>`,
    },
    {
        name: "form with labels for inputs",
        write: (records) =>
            each(
                records,
                (one, at) =>
                    `<form>${all(one, ({ label, key, text }) => `<p><label for="${key}${at}">${label}</label><input id="${key}${at}" name="${key}" value="${text}"></p>`)}<button>保存</button></form>`,
            ),
    },
    {
        name: "form, labels in cells",
        write: (records) =>
            each(
                records,
                (one) =>
                    `<form><table>${all(one, ({ label, key, text }) => `<tr><th>${label}</th><td><input type="text" name="${key}" value="${text}"></td></tr>`)}</table></form>`,
            ),
    },
    {
        name: "form, labels above in divs",
        write: (records) =>
            each(
                records,
                (one) =>
                    `<form>${all(one, ({ label, key, text }) => `<div class="field"><div>${label}</div><input name="${key}" value="${text}"></div>`)}</form>`,
            ),
    },
    {
        name: "textareas",
        write: (records) =>
            each(
                records,
                (one) =>
                    `<form>${all(one, ({ label, key, text }) => `<label>${label}<textarea name="${key}">${text}</textarea></label>`)}</form>`,
            ),
    },
    {
        name: "inputs by their name",
        keyed: true,
        write: (records) =>
            each(
                records,
                (one) => `<form>${all(one, ({ key, text }) => `<input name="${key}" value="${text}">`)}</form>`,
            ),
    },
    {
        name: "hidden inputs by index",
        keyed: true,
        write: (records) =>
            `<form>${each(records, (one, at) => all(one, ({ key, text }) => `<input type="hidden" name="rows[${at}][${key}]" value="${text}">`))}</form>`,
    },
    {
        name: "inputs named by attributes",
        write: (records) =>
            each(
                records,
                (one, at) =>
                    `<div>${all(one, ({ label, text }, index) => `<input aria-label="${label}" id="f${at}_${index}" value="${text}">`)}</div>`,
            ),
    },
    {
        name: "attributes of rows",
        keyed: true,
        write: (records) =>
            `<table>${each(records, (one, at) => `<tr${attributesOf(one)}><td>${at + 1}</td><td>未対応</td></tr>`)}</table>`,
    },
    {
        name: "attributes of buttons",
        keyed: true,
        write: (records) =>
            `<ul>${each(records, (one, at) => `<li>${at + 1} <button${attributesOf(one)}>詳細</button></li>`)}</ul>`,
    },
    {
        name: "state in a script",
        keyed: true,
        write: (records) =>
            `<div id="app"></div><script>window.__STATE__ = ${JSON.stringify({ list: records.map(({ values }) => Object.fromEntries(values.map(({ key, text }) => [key, text]))), page: 1 })};</script>`,
    },
    {
        name: "data in a script",
        keyed: true,
        write: (records) =>
            `<script type="application/json">${JSON.stringify(records.map(({ values }) => Object.fromEntries(values.map(({ key, text }) => [key, text]))))}</script>`,
    },
    {
        name: "a comment",
        write: (records) => `<!--\n${each(records, (one) => all(one, ({ label, text }) => `${label}: ${text}\n`))}-->`,
    },
    {
        name: "table in a comment",
        write: (records) =>
            `<!-- <table><tr>${heads(records, ({ label }) => `<th>${label}</th>`)}</tr>${each(records, (one) => `<tr>${all(one, ({ text }) => `<td>${text}</td>`)}</tr>`)}</table> -->`,
    },
    {
        name: "preformatted",
        write: (records) =>
            `<pre>${each(records, (one) => `${all(one, ({ label, text }) => `${label}：${text}`, "\n")}\n`)}</pre>`,
    },
]
