// A body in the place of one whose incident is reported. The police and other overseers speak of the incidents of others, and
// who only warns or is not affected had none: both count for nothing here, whatever place they stand in.
import type { Span } from "../../core/span.ts"
import type { BodyKind } from "../contract.ts"
import type { BodyMention } from "../read/bodies.ts"
import { OVERSEERS } from "../read/body-forms.data.ts"
import { NOT_CONCERNED } from "./events.data.ts"

export interface Opener {
    readonly name: string
    readonly alias: string | null
    readonly kind: BodyKind | null
    readonly span: Span
    /** False for words that describe the body without naming it (兵庫県の国立大学). */
    readonly named: boolean
    /** 5: announces its own; 4: it happened there; 3: said by it, or in a headline; 2: described only. */
    readonly strength: number
    /** Set beside the incident reported (〜にも), not reported itself. */
    readonly passing: boolean
}

const PASSING =
    /^[^。]{0,40}?(?:サイト|で|に|先)?(?:にも|でも)(?=[、「\u3400-\u9fff]|[^。]{0,12}(?:攻撃|不正|同様|被害))/

export function openerOf(text: string, mention: BodyMention, strength: number): Opener {
    const overseer = OVERSEERS.test(mention.name) && !reportsOwn(text, mention)
    const unconcerned = NOT_CONCERNED.test(text.slice(mention.end))
    return {
        name: mention.name,
        alias: mention.alias ?? brandBefore(text, mention.span.start),
        kind: mention.kind,
        span: mention.span,
        named: true,
        strength: overseer || unconcerned ? 0 : strength,
        passing: PASSING.test(text.slice(mention.span.start)),
    }
}

/** 「JINS」を展開するジンズ: the brand is another name of it. */
function brandBefore(text: string, at: number): string | null {
    const match = /「([^「」]{2,20})」(?:など)?(?:を|の)(?:運営|展開|経営)する?$/.exec(
        text.slice(Math.max(0, at - 40), at),
    )
    return match?.[1] ?? null
}

/** The police and others have incidents of their own: 〜署員が紛失, 〜の職員が持ち出し. */
function reportsOwn(text: string, { end }: BodyMention): boolean {
    return /^の(?:元|男性|女性)?(?:職員|署員|社員|警察官|記者|署長|巡査)|^(?:は|が)[^。、]{0,10}、?[^。、]{0,30}(?:を紛失|を誤送信|誤って|運営する(?:サイト|サービス))/.test(
        text.slice(end),
    )
}
