import type { ColumnMemory } from "./column-memory.ts"
import type { BodyRecord } from "./contract.ts"
import { joinAccount } from "./join-account.ts"
import { joinBirthParts, joinGivenToWhole, joinHalves, joinNamesOfOneLabel } from "./join-parts.ts"
import { isHolder, pathOf } from "./labels/label-path.ts"
import { isWordForPeople } from "./labels/people-words.ts"
import { fullNameForm } from "./recognizers/japan/name-words.ts"
import { PERSONAL_SCORE, type Hit } from "./recognizers/recognizer.ts"
import { withRepeatedReadings } from "./repeated-reading.ts"

/** A hit with the cell it stands in and whom its label speaks of. */
export interface CellHit extends Hit {
    readonly cell: number
    readonly subject: string | null
    /** The hits that this one was joined from, itself the first. */
    readonly parts?: readonly CellHit[]
}

/**
 * Weighs the hits of one record together: joins the parts of a name or a date, accepts a name under an ambiguous label
 * only beside something personal (in the record, or in most rows of its group so far), a bare 3-4 number only beside an
 * address, and takes an office-like number for the person's where the record names somebody. Errs towards persons: one
 * personal neighbour is enough.
 */
export function weighRecord(hits: readonly CellHit[], record: BodyRecord, columns: ColumnMemory): readonly CellHit[] {
    if (hits.length === 0) {
        columns.noteRow(record.group, false)
        return hits
    }
    const told = withRepeatedReadings(meantHits(hits, record), record)
    const joined = ofPeople(joinNamesOfOneLabel(joinParts(told), record), record)
    const inPersonalGroup = columns.isPersonal(record.group)
    const evidence = evidenceOf(joined)
    columns.noteRow(record.group, evidence.personal)
    const isOwn = evidence.personal
    const weighed: CellHit[] = []
    for (const hit of joined) {
        if (hit.recognizer === "nickname" && isSitesName(hit, record)) continue
        const isDoubtful = AMBIGUOUS.has(hit.recognizer)
        const isTold = hit.recognizer === "name"
        const label = isDoubtful || isTold ? (record.cells[hit.cell]?.label ?? null) : null
        if (isDoubtful) evidence.personal = isOwn || (inPersonalGroup && columns.knowsPersonal(record.group, label))
        const kept = weigh(hit, evidence)
        if (kept === null) continue
        weighed.push(kept)
        if (isTold || (isDoubtful && isOwn)) columns.notePersonal(record.group, label)
    }
    return weighed
}

/**
 * `{"name":"渋谷","kana":"シブヤ"}`: a station, a shop or a town has a reading too. One word that is no full name, with a reading of
 * one word and nothing else personal, names nobody.
 */
function withoutThingsName(hits: readonly CellHit[], { cells }: BodyRecord): readonly CellHit[] {
    let hasReading = false
    let hasBareName = false
    for (const hit of hits) {
        const text = cells[hit.cell]?.text.slice(hit.start, hit.end) ?? ""
        if (hit.field === "kana" && isOneWord(text)) hasReading = true
        else if (
            (hit.recognizer === "bare-name" ||
                ((hit.recognizer === "name" || hit.recognizer === "family-name") &&
                    text.length <= HALF_UNITS &&
                    isOfRanking(cells))) &&
            isOneWord(text.replace(GAP, "")) &&
            fullNameForm(text) === null
        )
            hasBareName = true
        else if (isPersonal(hit) || hit.field === "name") return hits
    }
    return hasReading && hasBareName ? hits.filter(({ field }) => field !== "kana" && field !== "name") : hits
}

/** `{"address1":"東京都","address2":"千代田区","kana1":"ﾄｳｷｮｳﾄ","kana2":"ﾁﾖﾀﾞｸ"}`: how an address is read that a postal code was asked for. */
function withoutAddressReadings(hits: readonly CellHit[], { cells }: BodyRecord): readonly CellHit[] {
    const isReading = ({ field, cell }: CellHit): boolean =>
        field === "kana" && NUMBERED_KANA.test(cells[cell]?.label ?? "")
    if (!hits.some(isReading) || hits.some(({ field }) => field === "name")) return hits
    if (!cells.some(({ label }) => label !== null && NUMBERED_ADDRESS.test(label))) return hits
    return hits.filter((hit) => !isReading(hit))
}

const NUMBERED_KANA = /kana[_-]?[1-9]$/i
const NUMBERED_ADDRESS = /addr(?:ess)?[_-]?[1-9]$/i

/** Without what things are called. */
function ofPeople(hits: readonly CellHit[], record: BodyRecord): readonly CellHit[] {
    const people = withoutThingsName(withoutAddressReadings(hits, record), record)
    return isNamed(people) ? people.filter((hit) => !isThingsName(hit, record)) : people
}

/** Under a label that says so, or before an address: `山田 太郎 <taro@example.jp>`. */
function isNamed(hits: readonly CellHit[]): boolean {
    if (hits.some(({ recognizer }) => recognizer === "name")) return true
    if (!hits.some(({ recognizer }) => recognizer === "listed-name")) return false
    const mailboxes = new Set(hits.flatMap(({ field, cell }) => (field === "email" ? [cell] : [])))
    return hits.some(({ recognizer, cell }) => recognizer === "listed-name" && mailboxes.has(cell))
}

/** `status.name` in a record that says who its author is: what anything else is called, unless it is a whole name. */
function isThingsName({ recognizer, subject, cell, start, end }: CellHit, { cells }: BodyRecord): boolean {
    const { label = null, text = "" } = cells[cell] ?? {}
    if (recognizer !== "bare-name" || subject !== null || label === null || !label.includes(".")) return false
    const { parent } = pathOf(label)
    const isOfRecord = parent === "" || isHolder(parent) || isWordForPeople(parent)
    return !isOfRecord && fullNameForm(text.slice(start, end)) === null
}

/** `サイト名: … | 表示名: 見本クラウド`, `{"siteName": …, "displayName": …}`: what a site, a shop or an application shows itself as. */
function isSitesName({ cell }: CellHit, { cells }: BodyRecord): boolean {
    if (!SHOWN_AS.test(cells[cell]?.label ?? "")) return false
    return cells.some(({ label }) => label !== null && label.length <= SITE_UNITS && OF_SITE.test(label))
}

const SHOWN_AS = /(?:表示名|display[ _-]?name)$/i
const SITE_UNITS = 40
const OF_SITE =
    /(?:^|[._])(?:サイト|ショップ|ストア|店舗|店|テナント|組織|アプリ|ワークスペース|チャンネル|site|shop|store|app|application|workspace|tenant|organization|organisation|channel|client)[ _-]?(?:名|名称|タイトル|url|キー|name|title|key|slug)(?:[(（].*)?$/i

/** A family or a given name alone. */
const HALF_UNITS = 3

/** `1位 | 陽翔 | はると | 320人`: which names there are, not who. */
function isOfRanking(cells: BodyRecord["cells"]): boolean {
    for (const { label } of cells) if (label !== null && RANKS.has(label)) return true
    return false
}

const RANKS: ReadonlySet<string> = new Set(["順位", "rank", "Rank", "RANK", "ranking"])

/** `三宅 口`: the parts of a station's name may stand apart. */
const GAP = /[ \u3000]/

function isOneWord(text: string): boolean {
    return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]+$/u.test(text)
}

/** Most records have neither halves of names nor parts of dates nor accounts. */
function joinParts(hits: readonly CellHit[]): readonly CellHit[] {
    for (const { recognizer } of hits) {
        if (JOINED.has(recognizer))
            return joinAccount(joinBirthParts(joinGivenToWhole(joinHalves(joinHalves(hits, "name"), "kana"))))
    }
    return hits
}

/** Recognizers whose hits join-parts.ts or join-account.ts may join. */
const JOINED: ReadonlySet<string> = new Set([
    "family-name",
    "family-kana",
    "given-name",
    "given-kana",
    "birth-year",
    "account",
    "account-bank",
    "account-branch",
])

function evidenceOf(hits: readonly CellHit[]): Evidence {
    const evidence = {
        hits,
        personal: false,
        somebody: false,
        address: false,
        labelledName: false,
        anyName: false,
        beforeOwn: NOWHERE,
    }
    let hasListedName = false
    let hasListedAge = false
    let hasListedSex = false
    let hasListedReading = false
    let hasNumber = false
    for (const hit of hits) {
        const { field, recognizer } = hit
        if (isPersonal(hit)) {
            evidence.personal = true
            if (NAMING.has(field)) evidence.somebody = true
            if (field === "address") evidence.address = true
        }
        if (recognizer === "listed-name") hasListedName = true
        else if (recognizer === "listed-age") hasListedAge = true
        else if (recognizer === "listed-kana") hasListedReading = true
        else if (recognizer === "listed-sex") hasListedSex = true
        else if (field === "phone") hasNumber = true
        if (field !== "name") continue
        evidence.anyName = true
        if (LABELLED_NAMES.has(recognizer)) evidence.labelledName = true
    }
    // `山田 太郎 | 39歳` in a list of runners, `山田 太郎 | ヤマダ タロウ | 男` in one without headings, `1. 山田 太郎（やまだ たろう） 電話 03-…` in one of a team.
    if (hasListedName && (hasListedAge || hasNumber || (hasListedReading && hasListedSex))) evidence.personal = true
    if (hasListedName && hasNumber) evidence.somebody = true
    if (hasListedName && evidence.labelledName) evidence.beforeOwn = namesBeforeOwn(hits)
    return evidence
}

const NOWHERE: ReadonlySet<number> = new Set()

interface Evidence {
    readonly hits: readonly CellHit[]
    /** It shows something personal, or most rows of its group so far did. */
    personal: boolean
    /** The record names somebody. */
    somebody: boolean
    readonly address: boolean
    /** A name stands under a label: another one that none names is not the person's … */
    readonly labelledName: boolean
    /** … unless it stands in one of these cells. */
    readonly beforeOwn: ReadonlySet<number>
    readonly anyName: boolean
}

const AMBIGUOUS: ReadonlySet<string> = new Set([
    "bare-name",
    "bare-nickname",
    "family-name",
    "given-name",
    "family-kana",
    "given-kana",
    "listed-name",
    "listed-kana",
    "listed-age",
    "listed-sex",
    "listed-job",
    "listed-birth",
    "company",
    "account",
    "health",
])
const LABELLED_NAMES: ReadonlySet<string> = new Set(["name", "bare-name"])
const NAMING: ReadonlySet<string> = new Set(["name", "email", "kana", "nickname", "birth"])
const ACCEPTED_SCORE: Readonly<Record<string, number>> = {
    "bare-name": 0.8,
    "bare-nickname": 0.6,
    "listed-name": 0.75,
    "listed-kana": 0.7,
    "listed-age": 0.7,
    "listed-sex": 0.7,
    "listed-job": 0.6,
    "listed-birth": 0.6,
    company: 0.6,
    account: 0.8,
    health: 0.8,
}
/** Half a name: it is shown, but it cannot conflict with a whole one. */
const HALF_SCORE = 0.55
const RAISED_SCORE = 0.6
const PLACE_SCORE = 0.3

function weigh(hit: CellHit, evidence: Evidence): CellHit | null {
    if (hit.recognizer === "listed-name" && isNamedOtherwise(hit, evidence)) return null
    if (hit.recognizer === "listed-kana" && !evidence.anyName) return null
    if (AMBIGUOUS.has(hit.recognizer)) {
        return evidence.personal ? { ...hit, score: ACCEPTED_SCORE[hit.recognizer] ?? HALF_SCORE } : null
    }
    if (hit.recognizer.charCodeAt(0) === LETTER_B && hit.recognizer.startsWith("birth-")) return null
    if (hit.field === "postal") return weighPostal(hit, evidence)
    if (hit.field === "phone" && hit.score < PERSONAL_SCORE && evidence.somebody) return { ...hit, score: RAISED_SCORE }
    return hit
}

const LETTER_B = 0x62

/** `お届け先 | … 山田 太郎 様 | ご依頼主 | 佐藤 花子 様`: a label that speaks of somebody says nothing of whom another one names. */
function isNamedOtherwise(hit: CellHit, { hits, labelledName, beforeOwn }: Evidence): boolean {
    if (!labelledName) return false
    if (hit.subject === null) return !beforeOwn.has(hit.cell)
    return hits.some((other) => LABELLED_NAMES.has(other.recognizer) && other.subject === hit.subject)
}

/**
 * `山田 太郎 | 女 | 1994年12月1日生 | 依頼医: 佐藤 智`: what somebody is, right behind a name, before a label names another. One pass from the
 * end, whatever the record holds.
 *
 * @returns the cells of such names
 */
function namesBeforeOwn(hits: readonly CellHit[]): ReadonlySet<number> {
    const cells = new Set<number>()
    let named: CellHit | null = null
    let ownAt = Number.POSITIVE_INFINITY
    for (const hit of hits.toSorted((one, other) => other.cell - one.cell)) {
        if (LABELLED_NAMES.has(hit.recognizer)) {
            named = hit
            ownAt = Number.POSITIVE_INFINITY
        } else if (OWN.has(hit.field)) ownAt = hit.cell
        else if (hit.recognizer === "listed-name") {
            const isFollowed = ownAt > hit.cell && ownAt <= hit.cell + OWN_CELLS
            if (isFollowed && named !== null && named.value !== hit.value) cells.add(hit.cell)
        }
    }
    return cells
}

const OWN: ReadonlySet<string> = new Set(["sex", "age", "birth", "phone", "email"])
/** Their reading or number may stand between. */
const OWN_CELLS = 8

/** A code without an address or anybody beside it is a place's. */
function weighPostal(hit: CellHit, evidence: Evidence): CellHit | null {
    if (hit.score < PERSONAL_SCORE) return evidence.address ? { ...hit, score: RAISED_SCORE } : null
    return evidence.address || evidence.personal ? hit : { ...hit, score: PLACE_SCORE }
}

/** Without what only stands where a value may stand. */
function meantHits(hits: readonly CellHit[], record: BodyRecord): readonly CellHit[] {
    if (record.ofCode === true) return hits.filter((hit) => !isCodesOwn(hit, hits, record))
    if (record.form !== "row" || hits.length > ROW_HITS) return hits
    const told = namesSeveral(hits) ? hits.filter((hit) => !isBesideName(hit, hits, record)) : hits
    if (told.every(({ field }) => field !== "nickname")) return told
    return told.filter((hit) => hit.field !== "nickname" || !isFurtherPart(hit, told, record))
}

/** More are of no row of one user: what stands beside what is asked of each pair. */
const ROW_HITS = 256

function namesSeveral(hits: readonly CellHit[]): boolean {
    let names = 0
    for (const { recognizer } of hits) if (recognizer === "name" || recognizer === "bare-name") names++
    return names > 1
}

/** What stands in one cell with a whole name: the letters of a picture, an account (`利用者 | 中 | 中村 健一 | kenichi`). */
function isBesideName(hit: CellHit, hits: readonly CellHit[], record: BodyRecord): boolean {
    if (hit.recognizer === "bare-name") return isBesideWhole(hit, hits, record)
    return hit.recognizer === "name" && isInitials(hit, hits, record)
}

function isBesideWhole({ cell, start, end }: CellHit, hits: readonly CellHit[], { cells }: BodyRecord): boolean {
    const { label = null, text = "" } = cells[cell] ?? {}
    const shown = text.slice(start, end)
    if (shown.length > INITIALS_UNITS && !ACCOUNT.test(shown)) return false
    return hits.some((other) => other.recognizer === "name" && cells[other.cell]?.label === label)
}

const ACCOUNT = /^[a-z][a-z0-9._-]{1,31}$/

/** `健中 | 中村 健一`, `KN | 中村 健一` in one cell: a picture of letters beside the name that they begin. */
function isInitials({ cell, start, end }: CellHit, hits: readonly CellHit[], { cells }: BodyRecord): boolean {
    const { label = null, text = "" } = cells[cell] ?? {}
    const shown = text.slice(start, end)
    if (shown.length > INITIALS_UNITS) return false
    return hits.some((other) => {
        const whole = cells[other.cell]
        if (other.recognizer !== "name" || other.cell === cell || whole?.label !== label) return false
        const [first = "", second = ""] = whole.text.slice(other.start, other.end).split(GAP)
        const [one, two] = [first.charAt(0), second.charAt(0)]
        if (second !== "" && CAPITALS.test(shown)) return true
        return second !== "" && (shown === one || shown === two || shown === one + two || shown === two + one)
    })
}

/** As pictures of users have them. */
const INITIALS_UNITS = 2
const CAPITALS = /^[A-Z]{1,2}$/

/** `taro`, `編集`, `削除` in one cell of a table: the value, and what can be done with it. */
function isFurtherPart(hit: CellHit, hits: readonly CellHit[], { cells }: BodyRecord): boolean {
    const label = cells[hit.cell]?.label ?? null
    return hits.some(
        (other) => other.field === "nickname" && other.cell < hit.cell && cells[other.cell]?.label === label,
    )
}

const CODE_WORD = /^[\w$.:/#-]*$/
const WORD_FIELDS: ReadonlySet<string> = new Set([
    "name",
    "kana",
    "nickname",
    "credential",
    "job",
    "sex",
    "age",
    "account",
])
/** Numbers of a program are seldom anybody's: theirs are labelled or written as people write them. */
const CODE_NUMBER_SCORE = 0.7

/** `displayName: "Button"`, `last: "wrapper"`, `-0330 -0230`: of the program, unless something personal stands beside it. */
function isCodesOwn(hit: CellHit, hits: readonly CellHit[], { cells }: BodyRecord): boolean {
    if (hit.field === "phone") return hit.score < CODE_NUMBER_SCORE
    if (!WORD_FIELDS.has(hit.field)) return false
    const text = cells[hit.cell]?.text.slice(hit.start, hit.end) ?? ""
    if (!CODE_WORD.test(text)) return false
    return !hits.some((other) => isPersonal(other) && !WORD_FIELDS.has(other.field))
}

function isPersonal(hit: CellHit): boolean {
    return hit.score >= PERSONAL_SCORE && !IMPERSONAL_FIELDS.has(hit.field)
}

/** Fields that a record of anything may have. */
const IMPERSONAL_FIELDS: ReadonlySet<string> = new Set(["postal", "job", "credential", "health"])
