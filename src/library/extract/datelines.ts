// Dates that tell nothing of the incident: of the article itself, of a newspaper, of a revision.
import type { Piece } from "./reading.ts"

/** 1月11日付の毎日新聞 is the date of a paper. */
const OF_A_PAPER =
    /^(?:付け?の?[^、。]{0,8}(?:新聞|紙|朝刊|夕刊)|\s?(?:時事|共同|[\u3400-\u9fff]{0,4}新聞|[\u3400-\u9fff]{0,4}通信)[^、。]{0,6}\)|(?:まで|以降)は?[0-9]{2,4}[-・(])/

/** 2017年3月13日 18時05分, 令和4年9月8日(木), 2017-03-13: a line that is a day and no more. */
const ONLY_A_DAY =
    /^\(?(?:(?:19|20)[0-9]{2}|(?:昭和|平成|令和)(?:[0-9]{1,2}|元))[./年-][0-9]{1,2}[./月-][0-9]{1,2}日?(?:\s?\([月火水木金土日](?:曜日?)?\))?(?:\s?[0-9]{1,2}[:時][0-9]{2}分?)?\)?$/

/** The date of the article, of a newspaper or of a revision is no event of the incident. */
export function isDateline({ text, unit }: Piece): boolean {
    return (
        unit.label === "announced" ||
        unit.label === "related" ||
        /^\(?[0-9./年月日\s]{6,16}[^。]{0,24}(?:新聞|ニュース|配信|通信)|^(?:最終)?更新日?|^(?:掲載|公開|投稿|配信)日|(?:新聞|ニュース|通信)\s?\([0-9年月日/.]+\)$/.test(
            text,
        ) ||
        (unit.label !== "progress" && ONLY_A_DAY.test(text))
    )
}

/** Whether what stands behind a date makes it a newspaper's. */
export function isOfPaper(behind: string): boolean {
    return OF_A_PAPER.test(behind)
}
