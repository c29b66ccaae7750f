// Pages by their parts, in all combinations: the frame, the block, which fields, how many persons, how names are written. The truth
// is computed. And the same blocks filled with what is nobody.
import type { Field } from "../../src/core/fields.ts"
import { PAGE_BLOCKS, type PageBlock, type PageRecord, type PageValue } from "./grid-page-blocks.ts"
import { NOBODIES } from "./grid-page-nobody.data.ts"
import { PAGE_FRAMES, type PageFrame } from "./grid-page-frames.ts"
import { judge } from "./judge.ts"
import { addressOf, birthOf, kanaOf, makePeople, mobileOf, nameOf, postalOf, type Person } from "./people.ts"
import { createRandom } from "./random.ts"
import { HTML, shownWith, type MadeFile } from "./shape.ts"

interface Wording {
    readonly gap: string
    readonly suffix: string
}

/** Which values a record has, and which fields they are. */
interface FieldSet {
    readonly fields: readonly Field[]
    readonly nameAt: number
    readonly values: (person: Person, wording: Wording) => readonly PageValue[]
}

const value = (label: string, key: string, text: string | number): PageValue => ({ label, key, text: String(text) })
const name = (person: Person, { gap, suffix }: Wording): PageValue =>
    value("氏名", "name", `${nameOf(person, gap)}${suffix === "" ? "" : `${gap}${suffix}`}`)
const phone = (person: Person): PageValue => value("電話番号", "tel", mobileOf(person))
const email = (person: Person): PageValue => value("メールアドレス", "email", person.email)
const kana = (person: Person): PageValue => value("フリガナ", "kana", kanaOf(person))
const address = (person: Person): PageValue => value("住所", "address", addressOf(person))

export const FIELD_SETS: Readonly<Record<string, FieldSet>> = {
    name: { fields: ["name"], nameAt: 0, values: (o, w) => [name(o, w)] },
    "name, phone": { fields: ["name", "phone"], nameAt: 0, values: (o, w) => [name(o, w), phone(o)] },
    "name, email": { fields: ["name", "email"], nameAt: 0, values: (o, w) => [name(o, w), email(o)] },
    "kana, name, birth": {
        fields: ["name", "kana", "birth"],
        nameAt: 1,
        values: (o, w) => [kana(o), name(o, w), value("生年月日", "birthday", birthOf(o, "/"))],
    },
    "name, postal, address": {
        fields: ["name", "postal", "address"],
        nameAt: 0,
        values: (o, w) => [name(o, w), value("郵便番号", "zip", postalOf(o)), address(o)],
    },
    "family, given, phone": {
        fields: ["name", "phone"],
        nameAt: 0,
        values: (o) => [value("姓", "last_name", o.family), value("名", "first_name", o.given), phone(o)],
    },
    "id, name, phone": {
        fields: ["name", "phone"],
        nameAt: 1,
        values: (o, w) => [value("会員番号", "member_no", `M-${10_200 + o.id}`), name(o, w), phone(o)],
    },
    "name, age, sex": {
        fields: ["name", "age", "sex"],
        nameAt: 0,
        values: (o, w) => [name(o, w), value("年齢", "age", `${o.age}歳`), value("性別", "sex", o.sex)],
    },
    "name, kana, phone, email, address": {
        fields: ["name", "kana", "phone", "email", "address"],
        nameAt: 0,
        values: (o, w) => [name(o, w), kana(o), phone(o), email(o), address(o)],
    },
}

/** Without a label a name needs one of these beside it. */
const PERSONAL: ReadonlySet<Field> = new Set(["phone", "email", "address"])
/** Two readers may differ about them where nothing says what they are. */
const TOLD_BY_LABEL: readonly Field[] = ["birth", "age", "sex", "kana"]

const WORDINGS: readonly Wording[] = ["", " "].flatMap((gap) => ["", "様"].map((suffix) => ({ gap, suffix })))
const COUNTS = [1, 2, 7] as const
export const PEOPLE: readonly Person[] = makePeople(createRandom(16), 7)

export interface PageMiss {
    readonly frame: string
    readonly block: string
    readonly fields: string
    readonly count: number
    readonly wording: string
    readonly file: MadeFile
    readonly found: string
}

export interface PageGridResult {
    readonly files: number
    readonly misses: readonly PageMiss[]
}

/** Reads every page with people. @param wordings of names, how many of them */
export function runPageGrid(wordings: number = WORDINGS.length): PageGridResult {
    const run = new GridRun()
    for (const [frame, write] of Object.entries(PAGE_FRAMES)) {
        for (const block of PAGE_BLOCKS) {
            for (const [fields, set] of Object.entries(FIELD_SETS)) {
                if (block.bare === true && !set.fields.some((field) => PERSONAL.has(field))) continue
                for (const count of COUNTS) {
                    for (const wording of WORDINGS.slice(0, fields.startsWith("family") ? 1 : wordings)) {
                        const made = pageOf(write, block, set, PEOPLE.slice(0, count), wording)
                        if (made === null) continue
                        const said = `${wording.gap === "" ? "joined" : "apart"}${wording.suffix}`
                        run.read(made, { frame, block: block.name, fields, count, wording: said })
                    }
                }
            }
        }
    }
    return run
}

export function pageOf(
    frame: PageFrame,
    block: PageBlock,
    { fields, nameAt, values }: FieldSet,
    people: readonly Person[],
    wording: Wording,
): MadeFile | null {
    // A heading or what a program calls `name`, and nothing beside it that tells of a person: nothing says that it is one.
    if (fields.length === 1 && (block.bare === true || block.headed === true || block.keyed === true)) return null
    const records = people.map((person): PageRecord => ({ nameAt, values: values(person, wording) }))
    return {
        mediaType: HTML,
        body: frame("会員情報", block.write(records)),
        shown: shownWith(people, ...fields),
        either: block.bare === true ? TOLD_BY_LABEL : [],
    }
}

/** Reads the same blocks filled with goods, offices, news, logs and parts. */
export function runNobodyGrid(): PageGridResult {
    const run = new GridRun()
    for (const [frame, write] of Object.entries(PAGE_FRAMES)) {
        for (const block of PAGE_BLOCKS) {
            for (const { title, labels, keys, rows } of NOBODIES) {
                for (const count of COUNTS) {
                    const records = rows.slice(0, count).map((texts): PageRecord => ({
                        nameAt: 0,
                        values: texts.map((text, at) => value(labels[at] ?? "", keys[at] ?? "", text)),
                    }))
                    const made: MadeFile = { mediaType: HTML, body: write(title, block.write(records)), shown: [] }
                    run.read(made, { frame, block: block.name, fields: title, count, wording: "" })
                }
            }
        }
    }
    return run
}

class GridRun implements PageGridResult {
    files = 0
    readonly misses: PageMiss[] = []

    read(file: MadeFile, at: Omit<PageMiss, "file" | "found">): void {
        this.files++
        const { wanted, metered, scanned, fields } = judge(file)
        const faults = Object.entries(fields).filter(([, { missed, wrong }]) => missed + wrong > 0)
        if (metered === wanted && scanned === wanted && faults.length === 0) return
        const said = faults.map(([field, { missed, wrong }]) => `${field} -${missed}+${wrong}`).join(" ")
        this.misses.push({ ...at, file, found: `${metered}/${scanned} of ${wanted}; ${said}` })
    }
}
