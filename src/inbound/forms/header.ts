/**
 * Lines of a message in a value that belongs into one line: header and response splitting, added mail recipients, a second
 * request. Read are values of queries, paths, cookies and headers; a text box has line ends of its own and is read only for
 * what it would make of a response. Source: CWE-93, CWE-113, CWE-93 in mail (CWE-150), CAPEC-34.
 *
 * Must not match: pasted mails and logs in a text box, addresses in several lines. Errs towards passing those.
 */
import { HEADER_MESSAGES } from "../../core/messages/forms.messages.data.ts"
import type { Detector } from "../contract.ts"
import { LINE_END } from "../anchors.ts"
import type { Technique } from "../technique.ts"
import { formDetector } from "./form-detector.ts"
import { MAIL_HEAD, ONE_LINE, PATH } from "./places.ts"

type Name = keyof typeof HEADER_MESSAGES

const TECHNIQUES: Readonly<Record<Name, Technique>> = {
    "header-line": { score: 100, cwe: [93, 113], capec: [34, 105], attack: ["T1190"] },
    "line-end-in-path": { score: 100, cwe: [93, 113], capec: [34, 105], attack: ["T1190"] },
    "second-message": { score: 100, cwe: [444, 93], capec: [33, 34], attack: ["T1190"] },
    "mail-recipient": { score: 100, cwe: [93, 150], capec: [134], attack: ["T1190"] },
}

export const HEADER_DETECTOR: Detector = formDetector<Name>({
    name: "header",
    wants: (_, anchors) => (anchors & LINE_END) !== 0,
    anchor: /[\r\n]/,
    techniques: TECHNIQUES,
    messages: HEADER_MESSAGES,
    forms: [
        { technique: "line-end-in-path", at: PATH, pattern: /[\r\n]/ },
        {
            technique: "header-line",
            at: ONE_LINE,
            pattern:
                /[\r\n]\s{0,8}(?:set-cookie|location|content-(?:type|length|disposition|encoding)|transfer-encoding|refresh|host|access-control-[\w-]{1,40}|x-[\w-]{1,40}|cache-control|link|status|cookie)\s{0,8}:/i,
        },
        {
            technique: "second-message",
            at: ONE_LINE,
            pattern:
                /[\r\n]\s{0,8}(?:HTTP\/\d(?:\.\d)?\s{1,4}\d{3}|(?:GET|POST|PUT|DELETE|HEAD|OPTIONS|PATCH|CONNECT|TRACE)\s{1,4}\S{1,400}\s{1,4}HTTP\/\d)/i,
        },
        // The head ends, and a page begins.
        {
            technique: "second-message",
            at: ONE_LINE,
            pattern: /(?:\r\n|\n){2}\s{0,8}<(?:!doctype|html|head|body|script|iframe|meta)\b/i,
        },
        // Commands of stores that take one a line.
        {
            technique: "second-message",
            at: ONE_LINE,
            pattern:
                /[\r\n]\s{0,8}(?:CONFIG\s{1,4}SET|SLAVEOF|REPLICAOF|FLUSH(?:ALL|DB)|MODULE\s{1,4}LOAD|EVAL\s{1,4}["']|\*\d{1,4}\r?\n\$\d{1,4}\r?\n|set\s{1,4}\S{1,80}\s{1,4}\d{1,10}\s{1,4}\d{1,10}\s{1,4}\d{1,10}\s{0,4}\r?\n)/,
        },
        {
            technique: "mail-recipient",
            at: MAIL_HEAD,
            pattern:
                /[\r\n]\s{0,8}(?:(?:b?cc|to|from|reply-to|subject|mime-version|content-transfer-encoding)\s{0,8}:|(?:RCPT TO|MAIL FROM|DATA|EHLO|HELO|QUIT)\b)/i,
        },
    ],
})
