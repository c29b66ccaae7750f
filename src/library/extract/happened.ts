// What became of the data, with every place that says it and how sure it is there. That certain data did not leave is told
// by the data that are excluded, not here.
import type { Happened, Stated } from "../contract.ts"
import { StatedSet, witnessOf, type Piece, type Reading } from "./reading.ts"

const VERB: Readonly<Record<Happened["what"], string>> = {
    leak: "流出・漏えい",
    loss: "紛失",
    theft: "盗難",
    exposure: "閲覧できる状態",
    deletion: "削除・廃棄",
    encryption: "暗号化",
    alteration: "改ざん",
    "taking-out": "持ち出し",
}

/** Without one, what is encrypted is protected: ハードディスクも暗号化されていた. */
const ATTACK = /ランサム|身代金|ウ[イィ]ルス|マルウェア|攻撃|不正(?:な)?アクセス|第三者/

export function readHappened({ article, pieces }: Reading): Stated<Happened>[] {
    const said = new StatedSet<Happened>(({ what }) => what)
    const topics = new StatedSet<Happened>(({ what }) => what)
    const attacked = pieces.some(({ text }) => ATTACK.test(text))
    for (const piece of pieces) {
        if (piece.advice || piece.unit.label === "prevention" || piece.unit.label === "definition") continue
        for (const { what, span, certainty, topic } of piece.outcomes) {
            if (what === "encryption" && !attacked) continue
            if (certainty.level === "denied" && deniesCertainData(piece, span.start)) continue
            ;(topic ? topics : said).add({ what, text: VERB[what] }, witnessOf(article, piece.unit, span, certainty))
        }
    }
    const kinds = new Set(said.list().map(({ value }) => value.what))
    return [...said.list(), ...topics.list().filter(({ value }) => !kinds.has(value.what))]
}

/** クレジットカード情報の流出はなかった says nothing of the rest. */
function deniesCertainData({ lists }: Piece, at: number): boolean {
    return lists.some(({ span }) => span.start < at && at - span.end <= 12)
}
