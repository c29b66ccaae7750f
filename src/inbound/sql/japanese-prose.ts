// A Japanese sentence about SQL: a word of the language with a particle behind it (`select 句や from 句`, `DROP TABLE と`). In
// no database is there a column or table of that name. Bytes of Shift_JIS and EUC-JP that were read one by one are met too:
// their hiragana begin with 82 and A4. Strings and comments do not count: anything may stand in them.
import type { Run } from "./run.ts"

const WORD_AND_PARTICLE =
    /\b(?:select|from|where|table|database|delete|update|insert|into|union|drop|alter|create|set|join|order|group|by)[\s　]?(?:\p{Script=Han}{0,3}\p{Script=Hiragana}|[\u0080-\u00ff]{0,6}(?:\u0082[\u009f-\u00f1]|\u00a4[\u00a1-\u00f3]))/iu
const STRINGS = /'[^']*'?|"[^"]*"?|\/\*[^]*?(?:\*\/|$)/g

/** Whether the part of a text that was read as SQL is such a sentence. */
export function isJapaneseProse(text: string, { start, end, commentStart }: Run): boolean {
    const read = text.slice(start, commentStart < 0 ? end : commentStart)
    return WORD_AND_PARTICLE.test(read.replaceAll(STRINGS, " "))
}
