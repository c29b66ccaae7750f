/**
 * Operators of document databases in the place of a name: `user[$ne]=`, `{"token": {"$regex": "^7"}}`. Read are keys, and
 * JavaScript conditions of MongoDB in values. Source: CWE-943, MongoDB's operator reference, OWASP WSTG-INPV-05.6.
 *
 * Must not match: prices, `$ref` and `$schema` of JSON Schema, operators that query interfaces publish (`$gt`, `$in`,
 * `$limit`, `$sort`: told only), variables of GraphQL (`$where: Filter`). Errs towards passing those.
 */
import { NOSQL_MESSAGES } from "../../core/messages/forms.messages.data.ts"
import type { Detector } from "../contract.ts"
import { CALLS, FILTERS, JOINS } from "../anchors.ts"
import { ASCII_LETTER, DASH, DIGIT } from "../profile.ts"
import type { Technique } from "../technique.ts"
import { formDetector } from "./form-detector.ts"
import { KEY } from "./places.ts"

/** One word with dots: let through to the detectors where it may be a name of this kind. */
const WORD: number = ASCII_LETTER | DIGIT | DASH

type Name = keyof typeof NOSQL_MESSAGES

const TECHNIQUES: Readonly<Record<Name, Technique>> = {
    "operator-as-name": { score: 100, cwe: [943], capec: [676], attack: ["T1190"] },
    "database-script": { score: 100, cwe: [943, 95], capec: [676, 242], attack: ["T1190", "T1059.007"] },
    "query-operator": { score: 40, cwe: [943], capec: [676], attack: ["T1190"] },
    "render-property": { score: 100, cwe: [915, 94], capec: [242], attack: ["T1190", "T1059"] },
    "directory-filter": { score: 100, cwe: [90], capec: [136], attack: ["T1190"] },
    "xpath-query": { score: 100, cwe: [643], capec: [83], attack: ["T1190"] },
}

export const NOSQL_DETECTOR: Detector = formDetector<Name>({
    name: "nosql",
    wants: (profile, anchors) => (anchors & (FILTERS | JOINS | CALLS)) !== 0 || (profile & ~WORD) === 0,
    anchor: /\$|\[["']?#|\)\s{0,4}\(|\(\s{0,4}[|&!*]|["'\])]\s{0,8}(?:\||&&|;|or\b|and\b|union\b)|::|\bdb\.|\bdelete\b|\bload\b|\bcall\b|\bmatch\b|\bdoc\b|\/\//i,
    techniques: TECHNIQUES,
    messages: NOSQL_MESSAGES,
    forms: [
        {
            technique: "operator-as-name",
            at: KEY,
            pattern:
                /(?:^|\[|\.)["']?\$(?:ne|nin|where|regex|expr|function|accumulator|not|nor|exists|jsonSchema|elemMatch|lookup)["']?(?:\]|$)/,
        },
        { technique: "query-operator", at: KEY, pattern: /(?:^|\[|\.)\$(?:gte?|lte?|in|or|and)(?:\]|$)/ },
        {
            technique: "operator-as-name",
            pattern:
                /^\s{0,8}\[\$(?:ne|nin|where|regex|expr|not|nor|exists|gte?|lte?|in|eq)\](?:$|=[!-~]{0,200}$)|\{\s{0,8}["']?\$(?:ne|nin|where|regex|expr|not|nor|exists|gt)["']?\s{0,8}:/,
        },
        {
            technique: "render-property",
            at: KEY,
            pattern:
                /\[["']?#(?:\w{0,20}_?(?:render|callback|builder|markup|process|validate|submit|theme)\w{0,20}|type|prefix|suffix|value)["']?\]/,
        },
        {
            technique: "database-script",
            pattern:
                /["']\s{0,8}(?:\|\||&&|;)\s{0,8}(?:this\.\w|return(?:\s{0,4}[!([{"'/+~]|\s{1,4}(?:\d|(?:true|false|null|typeof|new|void|function)\b|\w{1,40}\s{0,4}(?:\.\w|[([=<>!;&|}/+*?]|$)))|sleep\s{0,4}\(|db\.\w{1,40}\.)|\bdb\.\w{1,40}\.(?:find|insert|update|remove|drop|aggregate)\w{0,8}\s{0,4}\(|\$where\s{0,8}(?:=(?!\s{0,4}[^\u0000-\u007f])|:(?!\s{0,4}(?:[^\u0000-\u007f]|[A-Za-z]{1,24}[ ,]\s{0,2}[A-Za-z])|\s{0,8}\[{0,2}[A-Z]\w{0,60}[!\]]{0,4}\s{0,8}(?:[,)=$@]|$)))|^[\w'")]{1,24}\s{0,4}\|\|\s{0,4}(?:true|1|1\s{0,4}===?\s{0,4}1)\s{0,4}\/\//,
        },
        // `'); return …`: the first quote of the value closes a call that somebody else opened. Commands on the whole database.
        {
            technique: "database-script",
            pattern:
                /^[^"']{0,80}["']\s{0,4}[)}\]][)}\]\s]{0,8}(?:\|\||&&|;)\s{0,8}(?:this\.\w|return(?:\s{0,4}[!([{"'/+~]|\s{1,4}(?:\d|(?:true|false|null|typeof|new|void|function)\b|\w{1,40}\s{0,4}(?:\.\w|[([=<>!;&|}/+*?]|$)))|sleep\s{0,4}\(|db\.\w{1,40}[.(])|\bdb\.(?:adminCommand|runCommand|createUser|createRole|grantRolesToUser|changeUserPassword|dropDatabase|shutdownServer)\s{0,4}\(\s{0,4}(?:[{"']|\)\s{0,4};)/,
        },
        {
            technique: "directory-filter",
            // Closed without having been opened: a filter that a sentence shows is whole.
            pattern:
                /^[^()]{0,400}\)\s{0,4}\(\s{0,4}\(?\s{0,4}[|&!]\s{0,4}[(\w]|^[^()]{0,400}[*\w]\s{0,4}\)\s{0,4}\(\s{0,4}(?:[|&!]|\w{2,24}(?::[\w.]{1,40}:?)?\s{0,4}[~<>]?=\s{0,4}[*\w\\])|^\s{0,4}\(\s{0,4}[|&]\s{0,4}\(\s{0,4}\w{1,32}\s{0,4}[~<>]?=/i,
        },
        // Cypher behind what closes the application's own: Neo4j's procedures, its reading of addresses, its deleting.
        {
            technique: "database-script",
            pattern:
                /\b(?=DETACH\s{1,4}DELETE|LOAD\s{1,4}CSV|UNION\s{1,4}ALL\s{1,4}MATCH|UNION\s{1,4}MATCH|CALL\s{1,4}(?:dbms|db|apoc|gds)\.)(?<=["'`)}\]][^\n]{0,200})(?:DETACH\s{1,4}DELETE\s{1,4}\w|LOAD\s{1,4}CSV\s{1,4}(?:WITH\s{1,4}HEADERS\s{1,4})?FROM\s{1,4}["']|UNION\s{1,4}(?:ALL\s{1,4})?MATCH\s{0,4}\(|CALL\s{1,4}(?:dbms|db|apoc|gds)\.\w{1,40})/i,
        },
        {
            technique: "xpath-query",
            pattern:
                /["'\])]\s{0,8}(?:\||\bor\b|\band\b|\bunion\b)\s{0,8}\(?\s{0,4}(?:\/\/[\w*]|(?:starts-with|contains|string-length|substring|normalize-space|count|name|local-name)\s{0,4}\(\s{0,4}\/|count\s{0,4}\(\s{0,4}\/|name\s{0,4}\(|string-length\s{0,4}\(|substring\s{0,4}\(\s{0,4}(?:name|\/)|[a-z-]{4,16}\s{0,4}\(\s{0,4}(?:self|parent|child|attribute)::)|(?:ancestor|descendant|following|preceding)(?:-or-self|-sibling)?::(?:\*|node\()/i,
        },
        // XPath 2 and XQuery: another document; a question of the whole tree.
        {
            technique: "xpath-query",
            pattern:
                /\bdoc\s{0,4}\(\s{0,4}(?:concat\s{0,4}\(\s{0,4})?["'](?:https?|file|ftp):|^\s{0,8}(?:string-length|substring|count|name|starts-with|contains)\s{0,4}\(\s{0,4}\/\/[\w*][^()]{0,80}\)\s{0,4}[<>=!]/i,
        },
    ],
})
