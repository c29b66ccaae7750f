/**
 * Pieces of SQL that are a probe by their shape: calls that are never closed, halves of expressions, comments only MySQL
 * runs, casts and operators only PostgreSQL has, and statements that change or run something, sent as a whole value.
 * Complete fragments are read by the SQL detector (../sql). Source: CWE-89, the products' manuals.
 *
 * Must not match: formulas and sentences with a bracket that has something in it, function names alone, pasted queries
 * with words around them, lines of settings (`"a"="b"`). Errs towards passing: what stands inside of a longer text is read
 * only where no other language has it.
 */
import { SQL_FRAGMENT_MESSAGES } from "../../core/messages/forms.messages.data.ts"
import type { Detector } from "../contract.ts"
import { ENDS_OPEN } from "../anchors.ts"
import { PAREN, SEMICOLON, SINGLE_QUOTE, SLASH_STAR, SPACE } from "../profile.ts"
import type { Technique } from "../technique.ts"
import { formDetector } from "./form-detector.ts"

type Name = keyof typeof SQL_FRAGMENT_MESSAGES

const TECHNIQUES: Readonly<Record<Name, Technique>> = {
    "unclosed-function": { score: 100, cwe: [89], capec: [66, 7], attack: ["T1190"] },
    "half-expression": { score: 100, cwe: [89], capec: [66, 7], attack: ["T1190"] },
    "product-syntax": { score: 100, cwe: [89], capec: [66, 267], attack: ["T1190"] },
    "server-delay": { score: 100, cwe: [89, 94], capec: [66, 7], attack: ["T1190"] },
    "bare-sql-command": { score: 100, cwe: [89], capec: [66, 110], attack: ["T1190"] },
}
const FUNCTIONS =
    "abs|ascii|avg|benchmark|bin|cast|ceil|char|chr|coalesce|concat|concat_ws|convert|cos|count|database|db_name|decode|encode|exp|extractvalue|floor|format|greatest|group_concat|hex|if|ifnull|insert|instr|isnull|json_\\w+|lcase|least|left|length|load_file|locate|lower|lpad|ltrim|make_set|max|md5|mid|min|mod|nullif|nvl|oct|ord|password|pg_\\w+|pi|pow|power|quote|rand|random|repeat|replace|reverse|right|round|rpad|rtrim|schema|sha1?|sign|sin|sleep|soundex|space|sqrt|strcmp|substr|substring|sum|tan|to_\\w+|trim|ucase|unhex|updatexml|upper|user|utl_\\w+|uuid|version|xmltype"
/** Around another call: what builds a text out of what was read, or fails with it. */
const OUTER_FUNCTIONS =
    "extractvalue|updatexml|concat(?:_ws)?|group_concat|polygon|multipoint|linestring|geometrycollection|exp|gtid_subset|json_extract|ifnull|if|elt|make_set|char|cast|convert"
const TYPES =
    "jsonb?|text|int(?:eger|[248])?|bigint|smallint|numeric|decimal|regclass|varchar|bytea|bool(?:ean)?|date|timestamp\\w{0,4}|name|xml|float[48]?|money|inet|uuid|oid"

export const SQL_FRAGMENT_DETECTOR: Detector = formDetector<Name>({
    name: "sql-fragment",
    wants: (profile, anchors) =>
        (anchors & ENDS_OPEN) !== 0 || (profile & (SPACE | PAREN | SINGLE_QUOTE | SLASH_STAR | SEMICOLON)) !== 0,
    anchor: /\(\s{0,8}$|^[\s(,.]{0,12}(?:exec|declare|create|alter|drop|truncate|union|grant|shutdown|if|iif|case|elt|div|width_bucket|[;)'"`])|waitfor|;\s{0,8}(?:handler|set|reset|vacuum|copy|values)\b|\/\*!\d|\)\s{0,4}::|sleep\s{0,4}\(|[}\]]\s{0,4}'|^\s{0,4}(?:\w{1,40}\.)?\*|\/\*\s{0,4}$/i,
    techniques: TECHNIQUES,
    messages: SQL_FRAGMENT_MESSAGES,
    forms: [
        {
            technique: "unclosed-function",
            needs: ENDS_OPEN,
            pattern: new RegExp(`^[\\s,'")]{0,8}(?:select\\s{1,8})?(?:${FUNCTIONS})\\s{0,8}=?\\\\?\\(\\s{0,8}$`, "i"),
        },
        {
            technique: "unclosed-function",
            needs: ENDS_OPEN,
            pattern: new RegExp(
                `(?<!\\w)(?:${OUTER_FUNCTIONS})\\s{0,4}\\([^\\n]{0,400}[\\s,(](?:${FUNCTIONS})\\(\\s{0,8}$`,
                "i",
            ),
        },
        // `) like (`: the value stands between two brackets of the application's own.
        {
            technique: "half-expression",
            needs: ENDS_OPEN,
            pattern:
                /^[\s'"]{0,4}\)[\s)]{0,8}(?:not\s{1,4})?(?:like|rlike|regexp|sounds\s{1,4}like|having|union|between|and|or|xor|in|div|mod)[\s(]{0,8}\(\s{0,4}$/i,
        },
        {
            technique: "half-expression",
            pattern:
                /^\s{0,4},?\s{0,4}(?:if|iif|elt|case\s{1,4}when)\s{0,4}\(\s{0,4}\d{1,12}\s{0,4}(?:[<>!]?=|<>|[<>])\s{0,4}$/i,
        },
        // Two constants compared, the second left open for the application's own quote.
        {
            technique: "half-expression",
            pattern: /^\s{0,4}'[^'\n]{0,40}'\s{0,4}(?:[!<>]=|<>|<=>)\s{0,4}'[^'\n]{0,40}$/,
        },
        // `' or ''-'`: an empty string on either side, of which MySQL makes a number.
        {
            technique: "half-expression",
            pattern:
                /^\s{0,4}(?:'\s{0,4}(?:or|and|xor|\|\||&&)\s{0,4}''\s{0,4}[-+*/&|^%]?\s{0,4}'|"\s{0,4}(?:or|and|xor|\|\||&&)\s{0,4}""\s{0,4}[-+*/&|^%]?\s{0,4}")\s{0,4}$/i,
        },
        // A piece of a query between two values that go into one statement: `*/union/*`, `1 union/*`.
        {
            technique: "half-expression",
            pattern:
                /^(?:\s{0,4}\*\/\s{0,4}|[\w'")\s]{0,16}[\s'")])(?:union|select)(?:\s{1,4}(?:all|distinct|select))?\s{0,4}\/\*\s{0,4}$/i,
        },
        // Another query among the columns of the application's own.
        { technique: "half-expression", pattern: /^\s{0,4}(?:\w{1,40}\.)?\*\s{0,4},\s{0,4}\(\s{0,4}select\s/i },
        // Closes the name of a column and goes on with the list of them.
        {
            technique: "half-expression",
            pattern: /^\s{0,4}[`"]\s{1,4}as\s{1,4}[`"][\w ]{1,64}[`"]\s{1,4}from\b/i,
        },
        { technique: "product-syntax", pattern: /\/\*!\d{5,6}\s{0,4}\w/ },
        {
            technique: "product-syntax",
            pattern: new RegExp(
                `^[\\s.('"]{0,12}\\w{0,40}\\s{0,4}\\([^\\n]{0,400}\\)\\s{0,4}::\\s{0,4}(?:${TYPES})[\\s)]{0,8}$`,
                "i",
            ),
        },
        {
            technique: "product-syntax",
            pattern:
                /^\s{0,4}(?:div|width_bucket)\s{0,4}\(\s{0,4}-?[\d.]{1,20}(?:\s{0,4},\s{0,4}-?[\d.]{1,20}){1,3}\s{0,4}\)\s{0,4}$/i,
        },
        // A text of JSON, and an operator of a database behind it.
        {
            technique: "product-syntax",
            pattern:
                /'\s{0,4}[{[][^'\n]{0,400}[}\]]\s{0,4}'\s{0,4}(?:::\s{0,4}jsonb?\s{0,4})?(?:(?:->>?|#>>?|#-|@>|<@|@\?|@@|\?[|&])\s{0,4}(?:['"\d(]|$)|[<>=]{1,2}\s{0,4}'\$[.[])/i,
        },
        {
            technique: "server-delay",
            pattern: /(?:^|[\d'")\];])\s{0,8}waitfor\s{1,8}(?:delay|time)\s{0,8}['"(@]/i,
        },
        {
            technique: "server-delay",
            pattern:
                /["'](?:\s{1,8}|\s{0,8}[+.;&|]{1,2}\s{0,8})sleep\s{0,4}\(\s{0,4}\d[\w.]{0,12}\s{0,4}\)\s{0,8}(?:[+.;&|#]{1,2}\s{0,8})?["']/i,
        },
        // Behind a value: another way to read (MySQL), another's rights (PostgreSQL).
        {
            technique: "bare-sql-command",
            pattern:
                /^[\w'")\]\s]{0,24};\s{0,8}(?:handler\s{1,8}[`\w.]{1,64}\s{1,8}(?:open|read)\b|values\s{0,8}\(\s{0,8}[\d'"$(n]|vacuum\s{1,8}(?:\w{1,40}\s{1,8})?into\s{1,8}['"]|copy\s{1,8}[\w."]{1,80}\s{0,4}(?:\([^()\n]{0,120}\)\s{0,4})?(?:to|from)\s{1,8}(?:'|program\b|stdout\b)|(?:set|reset)\s{1,8}(?:local\s{1,8}|session\s{1,8})?(?:role|authorization)(?:\s{1,8}["'\w]{1,64})?\s{0,8}(?:;|--|\/\*))/i,
        },
        {
            technique: "bare-sql-command",
            pattern:
                /^\s{0,8};\s{0,8}(?:truncate|drop|alter|create|insert|delete|update|exec)\s{0,4}(?:table\s{0,4})?[["`(]\w/i,
        },
        {
            technique: "bare-sql-command",
            pattern:
                /^\s{0,8};?\s{0,8}(?:exec(?:ute)?\s{1,8}(?:immediate\s{1,8}["'\w]|(?:master|msdb)\.)|declare\s{1,8}@\w{1,40}|union\s{1,8}(?:all\s{1,8})?select\s{0,8}$|create\s{1,8}(?:or\s{1,8}replace\s{1,8})?(?:function|procedure|trigger|user|login)\s{1,8}\S{1,80}\s{0,8}\(|alter\s{1,8}(?:table|user|database|login)\s{1,8}[`"[\w.]{1,80}\s{1,8}(?:add|drop|modify|change|rename|identified|character|with|set)\b|drop\s{1,8}(?:table|database|schema|user|view)\s{1,8}(?:if\s{1,8}exists\s{1,8})?[`"[\w.]{1,80}\s{0,8};?\s{0,8}$|truncate\s{1,8}table\s{1,8}\S|grant\s{1,8}[\w, ]{1,80}\s{1,8}on\s{1,8}\S{1,80}\s{1,8}to\s|shutdown\s{1,8}with\s{1,8}nowait)/i,
        },
    ],
})
