import type { Stated } from "../contract.ts"
import { PLAIN, StatedSet, witnessOf, type Reading } from "./reading.ts"

const GRAVE = /「?重大(?:な)?事態」?に(?:該当|あたる|当たる|なる)|重大事態(?:として|と(?:判断|認定))/

/** Whether an article says that the incident is a 重大事態: what the law makes of it, in the article's words. */
export function readGrave({ article, pieces, draft }: Reading): Stated<boolean>[] {
    const found = new StatedSet<boolean>(String)
    for (const { unit, text, advice } of pieces) {
        const match = GRAVE.exec(text)
        if (match === null || advice || draft.kind !== "incident") continue
        const denied = /ない|ません|あたらず/.test(
            text.slice(match.index + match[0].length, match.index + match[0].length + 8),
        )
        found.add(!denied, witnessOf(article, unit, { start: match.index, end: match.index + match[0].length }, PLAIN))
    }
    const introduced = draft.introduction
    const place = introduced === null ? -1 : introduced.text.indexOf("重大事態")
    if (introduced !== null && place >= 0)
        found.add(true, witnessOf(article, introduced, { start: place, end: place + 4 }, PLAIN))
    return found.list()
}
