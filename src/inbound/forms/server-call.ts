/**
 * Calls by which Ruby, Perl and Node run or read something, spelled with the module they belong to. Source: CWE-94, Ruby
 * Process, Kernel, IO, Open3; perlop (quote-like operators), perlfunc (open); Node.js fs, child_process, vm.
 *
 * Must not match: names of modules in a sentence, `process.env` in a question, file names. The call must be there, with
 * something that code gives it. Errs towards passing calls of modules it does not know.
 */
import { SERVER_CALL_MESSAGES } from "../../core/messages/forms.messages.data.ts"
import type { Detector } from "../contract.ts"
import { CALLS } from "../anchors.ts"
import { CURLY, QUOTE } from "../profile.ts"
import type { Technique } from "../technique.ts"
import { formDetector } from "./form-detector.ts"

type Name = keyof typeof SERVER_CALL_MESSAGES

const TECHNIQUES: Readonly<Record<Name, Technique>> = {
    "ruby-call": { score: 100, cwe: [94, 78], capec: [242, 88], attack: ["T1190", "T1059"] },
    "perl-command": { score: 100, cwe: [94, 78], capec: [242, 88], attack: ["T1190", "T1059"] },
    "node-call": { score: 100, cwe: [94, 78], capec: [242], attack: ["T1190", "T1059.007"] },
    "mentioned-call": { score: 40, cwe: [94], capec: [242], attack: ["T1190"] },
}

export const SERVER_CALL_DETECTOR: Detector = formDetector<Name>({
    name: "server-call",
    wants: (profile, anchors) => (anchors & CALLS) !== 0 || (profile & (CURLY | QUOTE)) !== 0,
    anchor: /\b(?:Process|Kernel|IO|Open3|PTY|fs|vm|child_process|qx|open)\b/,
    techniques: TECHNIQUES,
    messages: SERVER_CALL_MESSAGES,
    forms: [
        {
            technique: "ruby-call",
            pattern:
                /(?<![\w.$])(?:::)?(?:Process\.(?:spawn|exec|fork|daemon)|Kernel\.(?:system|exec|spawn|open|eval|fork|instance_eval|send)|IO\.(?:popen|sysopen|read|binread|readlines|write)|Open3\.(?:capture[23]e?|p?open[23]e?|pipeline\w{0,8})|PTY\.(?:spawn|getpty))\s{0,4}(?:\(\s{0,4}["'%[`]|["'`])/,
            mention: "mentioned-call",
        },
        {
            technique: "perl-command",
            pattern:
                /(?<![\w.$%-])qx\s{0,4}(?:\{[^{}\n]{1,200}\}|\([^()\n]{1,200}\))\s{0,4}(?:;|$)|(?<![\w.$])open\s{0,4}\(\s{0,4}(?:my\s{1,4})?[$A-Z]\w{0,20}\s{0,4},\s{0,4}["']\s{0,4}\|/,
            mention: "mentioned-call",
        },
        {
            technique: "node-call",
            needs: CALLS,
            pattern:
                /(?<![\w.$])(?:fs|require\s{0,4}\(\s{0,4}["'](?:node:)?fs["']\s{0,4}\))\.(?:promises\.)?(?:readFile|writeFile|appendFile|readdir|unlink|createReadStream|createWriteStream|rm|rename|copyFile|stat|access|exists)(?:Sync)?\s{0,4}\(\s{0,4}["'`\w]|(?<![\w.$])(?:child_process\.)(?:exec|spawn|fork)\w{0,8}\s{0,4}\(|(?<![\w.$])vm\.run\w{1,20}\s{0,4}\(/,
            mention: "mentioned-call",
        },
    ],
})
