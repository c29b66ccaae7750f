// Values that single words tell: what the data lay on, who acted, how it was noticed, what was done, how it was protected, what
// harm followed. Each value stands with the clause that says it.
import type { Actor, Asset, Certainty, Discovery, Harm, Measure, Safeguard, Stated } from "../contract.ts"
import { hedgeAfter } from "../read/certainty.ts"
import { clauseAround } from "./clause.ts"
import {
    ACTOR_WORDS,
    ASSET_WORDS,
    DISCOVERY_WORDS,
    HARM_WORDS,
    MEASURE_WORDS,
    SAFEGUARD_WORDS,
} from "./keywords.data.ts"
import { PLAIN, StatedSet, witnessOf, type Piece, type Reading } from "./reading.ts"

const ADVISES =
    /しましょう|推奨|ください|下さい|お(?:すす|勧)め|大切です|重要です|べき|必要があります|必要です|しておくと|する事。?$|すること。?$|用いる事/

export function readAssets({ article, pieces, draft }: Reading): Stated<Asset>[] {
    const found = new StatedSet<Asset>(({ kind }) => kind)
    for (const { unit, text, advice } of pieces) {
        if (advice || draft.part !== null || unit.label === "prevention") continue
        for (const [kind, pattern] of ASSET_WORDS) {
            const match = [...text.matchAll(pattern)][0]
            if (match !== undefined)
                found.add(
                    { kind, text: match[0] },
                    witnessOf(article, unit, { start: match.index, end: match.index + match[0].length }, PLAIN),
                )
        }
    }
    return found.list()
}

export function readActors({ article, pieces }: Reading): Stated<Actor>[] {
    const found = new StatedSet<Actor>(({ kind }) => kind)
    for (const { unit, text, advice } of pieces) {
        if (advice || unit.label === "prevention" || unit.label === "response") continue
        for (const [kind, pattern] of ACTOR_WORDS) {
            const match = pattern.exec(text)
            if (match === null) continue
            const hedge = hedgeAfter(text, match.index)
            const certainty = kind === "state" && hedge !== null ? hedge : PLAIN
            found.add(
                { kind, text: match[0] },
                witnessOf(article, unit, { start: match.index, end: match.index + match[0].length }, certainty),
            )
        }
    }
    return found.list()
}

export function readDiscovery({ article, pieces }: Reading): Stated<Discovery>[] {
    const found = new StatedSet<Discovery>(({ kind }) => kind)
    for (const piece of pieces) {
        const { unit, text, advice } = piece
        if (advice || unit.label === "prevention" || !NOTICES.test(text)) continue
        let told = false
        for (const [kind, pattern] of DISCOVERY_WORDS) {
            const match = pattern.exec(text)
            // One call is one: who is named exactly goes before 連絡があった.
            if (match === null || isRequested(piece, match) || (told && kind.startsWith("told-by"))) continue
            told ||= kind.startsWith("told-by")
            found.add(
                { kind, text: match[0] },
                witnessOf(article, unit, { start: match.index, end: match.index + match[0].length }, PLAIN),
            )
        }
    }
    return found.list()
}

const NOTICES =
    /発覚|判明|気[付づがつ]|分か|わか|発見|検知|検出|連絡|指摘|通報|問い?合わ?せ|電話|申し?出|確認|障害|不具合|見当たら|見られなく|調べたところ|脅迫|メッセージ|紛失|なくなって/

/** 被害の連絡は受けていない, お問い合わせください: no one told of anything. */
function isRequested({ text }: Piece, match: RegExpExecArray): boolean {
    return /^[^。、]{0,12}(?:いただ|ください|下さい|先|窓口|は(?:ない|受けて)|方法|を呼び?かけ|を促)/.test(
        text.slice(match.index + match[0].length),
    )
}

/** Measures by kind; those of the body and those an author advises stand apart, the clause of each is kept. */
export function readMeasures({ article, pieces }: Reading): Stated<Measure>[] {
    const found = new StatedSet<Measure>(({ kind, by, text }) =>
        by === "article" ? `${kind} article ${text}` : `${kind} body`,
    )
    for (const piece of pieces) {
        if (piece.unit.kind === "title" || piece.unit.kind === "label") continue
        const by = piece.advice || ADVISES.test(piece.text) ? "article" : "body"
        for (const [kind, pattern] of MEASURE_WORDS) {
            const match = pattern.exec(piece.text)
            if (match === null || (by === "body" && isNoMeasure(piece, match))) continue
            const clause = clauseAround(piece.text, { start: match.index, end: match.index + match[0].length })
            const text = piece.text.slice(clause.start, clause.end).trim()
            found.add({ kind, text, by }, witnessOf(article, piece.unit, clause, certaintyOf(piece, match)))
        }
    }
    return found.list()
}

/** What was missing or forbidden is what went wrong, not what was done. */
function isNoMeasure({ text, unit }: Piece, match: RegExpExecArray): boolean {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 24)
    if (
        /^[^。]{0,16}(?:なかった|ておらず|怠|しなかった|行わな|されていな|ことはない|必要はない|取れていな|でなく)/.test(
            rest,
        )
    )
        return true
    return unit.label === "cause" && /なかった|ため/.test(rest)
}

/** 再開する予定, 検討している: announced, not yet done; the words stand in the clause. */
function certaintyOf({ text }: Piece, match: RegExpExecArray): Certainty {
    const plan =
        /予定|検討|方針|していく|取り?組(?:む|んで)|図る|徹底する|努め|するとして|するとのこと|するようです/.exec(
            text.slice(match.index),
        )
    return plan === null ? PLAIN : { level: "reported", word: plan[0] }
}

export function readSafeguards({ article, pieces }: Reading): Stated<Safeguard>[] {
    const found = new StatedSet<Safeguard>(({ kind, present }) => `${kind} ${present}`)
    for (const { unit, text, advice } of pieces) {
        if (advice || unit.label === "prevention") continue
        for (const [kind, present, pattern] of SAFEGUARD_WORDS) {
            const match = pattern.exec(text)
            if (match !== null)
                found.add(
                    { kind, present, text: match[0] },
                    witnessOf(article, unit, { start: match.index, end: match.index + match[0].length }, PLAIN),
                )
        }
    }
    return found.list()
}

/** Misuse and other harm; that none is known is a statement as well, denied. */
export function readHarm({ article, pieces }: Reading): Stated<Harm>[] {
    const found = new StatedSet<Harm>(({ kind }) => kind)
    for (const { unit, text, advice } of pieces) {
        if (advice || unit.label === "definition" || unit.label === "prevention") continue
        for (const [kind, pattern] of HARM_WORDS) {
            const match = pattern.exec(text)
            if (
                match === null ||
                /^(?:の?防止|に備え|を防|されない|法|禁止|のおそれがある場合)/.test(
                    text.slice(match.index + match[0].length),
                )
            )
                continue
            const span = { start: match.index, end: match.index + match[0].length }
            found.add({ kind, text: match[0] }, witnessOf(article, unit, span, harmCertainty(text, span.end)))
        }
    }
    return found.list()
}

function harmCertainty(text: string, end: number): Certainty {
    const rest = text.slice(end, end + 50)
    const denied =
        /^[^。]{0,36}?(確認(?:されて|できて)(?:い|お)(?:ない|ません|りません|らず)|(?:報告|連絡)(?:は|も)?(?:受けて|入って)?(?:い|お)?(?:ない|ません|りません|なし)|は(?:ない|ありません|なし)|発生していない|見つか(?:って|ら)|起きていない|(?:は)?ない|なし|なく)/.exec(
            rest,
        )
    if (denied !== null) return { level: "denied", word: denied[1] ?? null }
    return hedgeAfter(text, end) ?? PLAIN
}
