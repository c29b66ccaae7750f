/**
 * Pieces of SQL that are a probe by their shape: the call of a database function that is never closed, and statements that
 * change or run something, sent as a whole value. Complete fragments are read by the SQL detector (../sql). Source: CWE-89.
 *
 * Must not match: formulas and sentences with a bracket that has something in it, function names alone. Errs towards
 * passing: what stands inside of a longer text is not read here.
 */
import { SQL_FRAGMENT_MESSAGES } from "../../core/messages/forms.messages.data.ts"
import type { Detector } from "../contract.ts"
import { ENDS_OPEN } from "../anchors.ts"
import { SPACE } from "../profile.ts"
import type { Technique } from "../technique.ts"
import { formDetector } from "./form-detector.ts"

type Name = keyof typeof SQL_FRAGMENT_MESSAGES

const TECHNIQUES: Readonly<Record<Name, Technique>> = {
    "unclosed-function": { score: 100, cwe: [89], capec: [66, 7], attack: ["T1190"] },
    "bare-sql-command": { score: 100, cwe: [89], capec: [66, 110], attack: ["T1190"] },
}
const FUNCTIONS =
    "abs|ascii|avg|benchmark|bin|cast|ceil|char|chr|coalesce|concat|concat_ws|convert|cos|count|database|db_name|decode|encode|exp|extractvalue|floor|format|greatest|group_concat|hex|if|ifnull|insert|instr|isnull|json_\\w+|lcase|least|left|length|load_file|locate|lower|lpad|ltrim|make_set|max|md5|mid|min|mod|nullif|nvl|oct|ord|password|pg_\\w+|pi|pow|power|quote|rand|random|repeat|replace|reverse|right|round|rpad|rtrim|schema|sha1?|sign|sin|sleep|soundex|space|sqrt|strcmp|substr|substring|sum|tan|to_\\w+|trim|ucase|unhex|updatexml|upper|user|utl_\\w+|uuid|version|xmltype"

export const SQL_FRAGMENT_DETECTOR: Detector = formDetector<Name>({
    name: "sql-fragment",
    wants: (profile, anchors) => (anchors & ENDS_OPEN) !== 0 || (profile & SPACE) !== 0,
    anchor: /^[^(]{0,40}\(\s{0,8}$|^\s{0,8}(?:exec|declare|create|alter|drop|truncate|union|grant|shutdown|;)/i,
    techniques: TECHNIQUES,
    messages: SQL_FRAGMENT_MESSAGES,
    forms: [
        {
            technique: "unclosed-function",
            pattern: new RegExp(`^[\\s,'")]{0,8}(?:select\\s{1,8})?(?:${FUNCTIONS})\\s{0,8}=?\\\\?\\(\\s{0,8}$`, "i"),
        },
        {
            technique: "bare-sql-command",
            pattern:
                /^\s{0,8};?\s{0,8}(?:exec(?:ute)?\s{1,8}(?:immediate\s{1,8}["'\w]|(?:master|msdb)\.)|declare\s{1,8}@\w{1,40}|union\s{1,8}(?:all\s{1,8})?select\s{0,8}$|create\s{1,8}(?:or\s{1,8}replace\s{1,8})?(?:function|procedure|trigger|user|login)\s{1,8}\S{1,80}\s{0,8}\(|alter\s{1,8}(?:table|user|database|login)\s{1,8}[`"[\w.]{1,80}\s{1,8}(?:add|drop|modify|change|rename|identified|character|with|set)\b|drop\s{1,8}(?:table|database|schema|user|view)\s{1,8}(?:if\s{1,8}exists\s{1,8})?[`"[\w.]{1,80}\s{0,8};?\s{0,8}$|truncate\s{1,8}table\s{1,8}\S|grant\s{1,8}[\w, ]{1,80}\s{1,8}on\s{1,8}\S{1,80}\s{1,8}to\s|shutdown\s{1,8}with\s{1,8}nowait)/i,
        },
    ],
})
