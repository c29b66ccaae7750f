/**
 * Names of uploaded files by which a server would run them, whatever stands in them: the extension, also behind the tricks
 * that filters overlook (`a.php;.jpg`, `a.php...`, `a. php`, `a.php.jpg`, `a.phtml::$DATA`). Read are file names of
 * multipart bodies and of headers that carry one. Source: CWE-434, OWASP "Unrestricted File Upload".
 *
 * Must not match: `phpBB説明.pdf`, `aspen.jpg`, archives. Errs towards refusing the developer who uploads a program.
 */
import { UPLOAD_MESSAGES } from "../../core/messages/forms.messages.data.ts"
import type { Detector } from "../contract.ts"
import { ASCII_LETTER } from "../profile.ts"
import type { Technique } from "../technique.ts"
import { formDetector } from "./form-detector.ts"
import { FILE_NAME } from "./places.ts"

type Name = keyof typeof UPLOAD_MESSAGES

const TECHNIQUES: Readonly<Record<Name, Technique>> = {
    "program-file": { score: 100, cwe: [434], capec: [650], attack: ["T1505.003", "T1190"] },
    "server-settings-file": { score: 100, cwe: [434], capec: [650], attack: ["T1505.003", "T1190"] },
}

/** Names of files are plain words, and are read all the same where they stand. */
export function mayNameFile(path: string, text: string): boolean {
    return (text.includes(".") || text.includes("sess_")) && FILE_NAME.test(path)
}

export const UPLOAD_DETECTOR: Detector = formDetector<Name>({
    name: "upload",
    wants: (profile) => (profile & ASCII_LETTER) !== 0,
    at: FILE_NAME,
    anchor: /\.|sess_/,
    techniques: TECHNIQUES,
    messages: UPLOAD_MESSAGES,
    forms: [
        {
            technique: "program-file",
            at: FILE_NAME,
            pattern:
                /\.\s{0,8}(?:php\d{0,4}|phps|phpt|pht|phtml?\d?|phar|pgif|shtml?|stm|jspx?|jspf|jsw|jsv|jhtml|action|aspx?|asa|asax|ascx|ashx|asmx|cer|cdx|cshtml|vbhtml|cfml?|cfc|cgi|fcgi|rhtml|erb)(?=[\s.;:%/\u0000]|$)/i,
        },
        {
            technique: "server-settings-file",
            at: FILE_NAME,
            pattern:
                /(?:^|[\\/])\s{0,8}(?:\.htaccess|\.htpasswd|\.user\.ini|web\.config|php\.ini|wp-config[\w.\s-]{0,20}|\.boto|\.env|\.git-credentials|\.netrc|\.npmrc|\.pgpass|authorized_keys|\.bashrc|\.profile|config\.yml|settings\.\s{0,4}(?:php|py)|(?:[\w/]{0,60}\/)?sess_[\w,-]{8,64})\s{0,8}$/i,
        },
    ],
})
