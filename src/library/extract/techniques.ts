// How an attack was made, where an article tells it: which header carried it, what was left behind, why no log shows it.
import type { Stated, Technique } from "../contract.ts"
import { hedgeAfter } from "../read/certainty.ts"
import { clauseAround } from "./clause.ts"
import { PLAIN, StatedSet, witnessOf, type Reading } from "./reading.ts"

const TECHNIQUE =
    /バックドア|Content-Type|ヘッダー?(?:に|へ|を)|検知(?:を)?回避|暗号化通信|ログに残ら|痕跡がログ|遠隔操作|注文(?:フォーム|を装)|リモートデスクトップ|VPN(?:装置|機器)|マクロ|偽の(?:決済|入力|ログイン)(?:画面|ページ)|管理者(?:ID|権限)[^、。]{0,8}(?:盗|奪|取得)|(?:不正|悪意の?ある)(?:な)?(?:プログラム|スクリプト|コード|ファイル)[^、。]{0,12}(?:設置|仕掛け|仕込|埋め込|組み込|置)|ランサムノート|横展開|総当たり|使い回し/g

/** The clauses that tell of the way of attack; none of explanations of terms. */
export function readTechniques({ article, pieces, draft }: Reading): Stated<Technique>[] {
    const found = new StatedSet<Technique>(({ text }) => text)
    if (draft.part !== null) return []
    for (const { unit, text, advice } of pieces) {
        if (
            advice ||
            unit.label === "definition" ||
            unit.label === "prevention" ||
            unit.label === "response" ||
            unit.kind === "title"
        )
            continue
        for (const match of text.matchAll(TECHNIQUE)) {
            const clause = clauseAround(text, { start: match.index, end: match.index + match[0].length })
            const hedge = hedgeAfter(text, match.index + match[0].length)
            found.add(
                { text: text.slice(clause.start, clause.end).trim() },
                witnessOf(article, unit, clause, hedge ?? PLAIN),
            )
        }
    }
    return found.list()
}
