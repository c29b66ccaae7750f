// How many files of a grid are read right, and where the others lie: of labels in forms of file (recognition/grid.ts), or with --pages
// of pages by their parts (recognition/grid-page.ts), of which --show prints some whose parts have these words.
//     node bench/recognition-grid.ts [--list N] [--pages] [--show N] [--frame WORDS] [--block WORDS] [--fields WORDS]
import { parseArgs } from "node:util"
import { type GridMiss, runGrid } from "./recognition/grid.ts"
import { type PageGridResult, type PageMiss, runNobodyGrid, runPageGrid } from "./recognition/grid-page.ts"

const { values } = parseArgs({
    options: {
        list: { type: "string", default: "12" },
        pages: { type: "boolean", default: false },
        show: { type: "string", default: "0" },
        frame: { type: "string", default: "" },
        block: { type: "string", default: "" },
        fields: { type: "string", default: "" },
    },
})

interface Margin<Miss> {
    readonly title: string
    readonly keyOf: (miss: Miss) => string
}

function print<Miss>(
    files: number,
    misses: readonly Miss[],
    margins: readonly Margin<Miss>[],
    say: (miss: Miss) => string,
): void {
    console.log(`${files} files, ${misses.length} not read right (${((100 * misses.length) / files).toFixed(2)} %)`)
    for (const { title, keyOf } of margins) {
        console.log(title)
        const groups = [...Map.groupBy(misses, keyOf)].toSorted(([, a], [, b]) => b.length - a.length)
        for (const [key, group] of groups.slice(0, Number(values.list))) {
            for (const first of group.slice(0, 1)) console.log(`  ${group.length}  ${key}, such as ${say(first)}`)
        }
    }
}

const LABEL_MARGINS: readonly Margin<GridMiss>[] = [
    { title: "by form", keyOf: ({ form }) => form },
    { title: "by the name's label", keyOf: ({ nameLabel }) => nameLabel },
    { title: "by the other label", keyOf: ({ otherLabel }) => otherLabel },
]
const PAGE_MARGINS: readonly Margin<PageMiss>[] = [
    { title: "by frame", keyOf: ({ frame }) => frame },
    { title: "by block", keyOf: ({ block }) => block },
    { title: "by fields", keyOf: ({ fields }) => fields },
    { title: "by count", keyOf: ({ count }) => String(count) },
    { title: "by wording", keyOf: ({ wording }) => wording },
]

const sayPage = ({ frame, block, fields, count, wording, found }: PageMiss): string =>
    `${frame} | ${block} | ${fields} | ${count} ${wording}: ${found}`

function printPages(title: string, { files, misses }: PageGridResult): void {
    console.log(`\n== ${title}`)
    print(files, misses, PAGE_MARGINS, sayPage)
    const shown = misses.filter(
        ({ frame, block, fields }) =>
            frame.includes(values.frame) && block.includes(values.block) && fields.includes(values.fields),
    )
    for (const miss of shown.slice(0, Number(values.show)))
        console.log(`\n--- ${sayPage(miss)}\n${String(miss.file.body)}`)
}

if (values.pages) {
    printPages("pages with people", runPageGrid())
    printPages("pages without", runNobodyGrid())
} else {
    const { files, misses } = await runGrid()
    print(
        files,
        misses,
        LABEL_MARGINS,
        ({ form, nameLabel, otherLabel, found }) =>
            `${form} | ${nameLabel} | ${otherLabel}: ${found.join(" ; ") || "nobody"}`,
    )
}
