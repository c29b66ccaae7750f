// Lines of a talk as messengers save it: `[2026/05/01 09:10] 山田 花子: 了解です`, `09:10 山田 花子：はい`, `09:10 <山田 花子> はい`. Errs towards prose: without a time
// in front, whoever speaks is told from a label by nothing. Who speaks is a person only where the name is one (recognizers/).
import type { Cell } from "../../contract.ts"

const LINE_UNITS = 2_048
const DATE = String.raw`(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s?\([月火水木金土日]\))?[ T,、]{0,2})?`
const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?`
const TALK = new RegExp(
    String.raw`^([[(（【]?${DATE}${TIME}[\])）】]?)\s{1,3}(?:([^\s:：<>][^:：<>]{0,19})[:：>]|<[@+~&%]?([^\s:：<>][^:：<>]{0,19})>)\s{0,3}(?=\S)`,
    "u",
)
/** `production.INFO: …` in a log: how much it matters, not who speaks (RFC 5424 and the libraries that log). */
const LEVEL =
    /^(?:[\w-]{1,16}\.)?(?:trace|debug|info|notice|warn|warning|error|err|critical|crit|alert|emergency|fatal|severe)$/i
/** Who says something. */
const SPEAKER = "発言者"

/** `09:10\t山田 太郎\t了解です`: the columns of a talk that LINE saves. @returns with whoever speaks under their label */
export function talkCells(cells: readonly Cell[]): readonly Cell[] {
    const [time, speaker, ...said] = cells
    if (time === undefined || speaker === undefined || said.length === 0 || !TIME_OF_DAY.test(time.text)) return cells
    if (time.label !== null || speaker.label !== null || speaker.text.length > SPEAKER_UNITS) return cells
    return [time, { ...speaker, label: SPEAKER }, ...said]
}

const TIME_OF_DAY = /^(?:[上下午前後]{2})?\d{1,2}:\d{2}(?::\d{2})?$/
const SPEAKER_UNITS = 20

/** @param text trimmed */
export function talkLine(text: string, start: number): readonly Cell[] | null {
    // Most lines do not begin with a number.
    if (text.length > LINE_UNITS || !/^[[(（【]?\d/.test(text)) return null
    const match = TALK.exec(text)
    if (match === null) return null
    const [whole, time = "", before = "", within = ""] = match
    const speaker = before === "" ? within : before
    const name = speaker.trimEnd()
    if (LEVEL.test(name)) return null
    const from = whole.indexOf(speaker, time.length)
    const cell = (label: string | null, at: number, end: number): Cell => ({
        label,
        text: text.slice(at, end),
        span: { start: start + at, end: start + end },
    })
    return [cell(null, 0, time.length), cell(SPEAKER, from, from + name.length), cell(null, whole.length, text.length)]
}
