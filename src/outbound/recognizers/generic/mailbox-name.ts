import { normaliseName } from "../../normalise.ts"
import { isFamilyAndKanji } from "../japan/family-and-kanji.ts"
import { fullNameForm } from "../japan/name-words.ts"
import { NO_HITS, type Hit, type Recognizer, type Snippet } from "../recognizer.ts"
import { NO_NAMES } from "./name.data.ts"
import { isOrganisationName } from "./organisation-name.ts"

/**
 * The name beside a mail address: `山田 太郎 <taro@example.jp>`, `"Taro Yamada" <…>` (RFC 5322 part 3.4), and
 * `taro@example.jp (Taro Yamada)`, as feeds write authors (RSS 2.0). Format: a Japanese full name by the dictionary, or two
 * or three capitalised words. Check: none. A weak hit which weigh-record.ts accepts beside something personal. Must not
 * match: offices (`総務課 <info@…>`). Errs towards nothing.
 */
const BEFORE = /(?:^|[,;、\n"'>:])[ \t]{0,4}([^,;、\n"'<>:]{2,40}?)["']?[ \t]{0,4}[<(]$/
/** `山田 太郎,taro@example.jp`: a line of a list; only by the dictionary. */
const LISTED =
    /(?:^|[\n,;、"'>:\t])[ \t]{0,4}([^\s,;、"'<>:]{1,5}[ \u3000]?[^\s,;、"'<>:]{1,5})[ \t]{0,4}["']?[,;、:\t][ \t]{0,4}["']?$/
const BEHIND = /^[ \t]*[(（]([^()（）\n<>@]{2,40})[)）]/
const LATIN_NAME = /^[A-Z][A-Za-z'-]{0,19}(?: [A-Z][A-Za-z'.-]{0,19}){1,2}$/
/** How far a name may stand from the address. */
const NAME_UNITS = 48
const LOCAL_UNIT = /[A-Za-z0-9._%+-]/
const LOCAL_UNITS = 64 // RFC 5321 part 4.5.3.1.1
const DOMAIN = /^[A-Za-z0-9.-]{3,255}/
const HITS_LIMIT = 10_000

export const recognizeMailboxName: Recognizer = (snippet) => {
    const { text } = snippet
    if (!/[<(,;、:\t]/.test(text)) return NO_HITS
    const hits: Hit[] = []
    for (let at = text.indexOf("@"); at >= 0 && hits.length < HITS_LIMIT; at = text.indexOf("@", at + 1)) {
        const hit = before(snippet, at) ?? behind(snippet, at)
        if (hit !== null) hits.push(hit)
    }
    return hits
}

function before(snippet: Snippet, at: number): Hit | null {
    let start = at
    while (start > 0 && at - start < LOCAL_UNITS && LOCAL_UNIT.test(snippet.text.charAt(start - 1))) start--
    const lead = snippet.text.slice(Math.max(0, start - NAME_UNITS), start).replace(/mailto:$/, "")
    const name = BEFORE.exec(lead)?.[1]?.trim() ?? ""
    if (name !== "") return hitOf(snippet, name, snippet.text.lastIndexOf(name, start))
    const listed = LISTED.exec(lead)?.[1] ?? ""
    return fullNameForm(listed) === null ? null : hitOf(snippet, listed, snippet.text.lastIndexOf(listed, start))
}

function behind(snippet: Snippet, at: number): Hit | null {
    const from = at + 1 + (DOMAIN.exec(snippet.text.slice(at + 1, at + 1 + 256))?.[0].length ?? 0)
    const name = BEHIND.exec(snippet.text.slice(from, from + NAME_UNITS))?.[1]?.trim() ?? ""
    return name === "" ? null : hitOf(snippet, name, snippet.text.indexOf(name, from))
}

function hitOf({ original }: Snippet, name: string, start: number): Hit | null {
    const value = normaliseName(original.slice(start, start + name.length))
    if (isOrganisationName(name) || NO_NAMES.has(value)) return null
    if (fullNameForm(name) === null && !LATIN_NAME.test(name) && !isFamilyAndKanji(name)) return null
    const end = start + name.length
    return { field: "name", value, start, end, score: 0.45, recognizer: "listed-name" }
}
