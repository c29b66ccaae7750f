/**
 * Walks over the objects of a server's program, spelled in a value: to the function that makes functions, to the prototype
 * all objects share, and, in the reply format of React's server actions ("Flight": `$1:a:b` is member b of member a of
 * chunk 1), to members no form has. Source: CWE-1321, CWE-915, CWE-502, React's reply decoder (CVE-2025-55182).
 *
 * Must not match: prices (`$20:prototype版`), references of Flight to members that data has, `constructor` in prose. Errs towards refusing a value that is such a walk and nothing else.
 */
import { OBJECT_WALK_MESSAGES } from "../../core/messages/forms.messages.data.ts"
import type { Detector } from "../contract.ts"
import { ASCII_LETTER, DOLLAR } from "../profile.ts"
import type { Technique } from "../technique.ts"
import { formDetector } from "./form-detector.ts"
import { KEY } from "./places.ts"

type Name = keyof typeof OBJECT_WALK_MESSAGES

const TECHNIQUES: Readonly<Record<Name, Technique>> = {
    "function-maker": { score: 100, cwe: [94, 915], capec: [242], attack: ["T1190", "T1059.007"] },
    "prototype-member": { score: 100, cwe: [1321, 915], capec: [77], attack: ["T1190", "T1059.007"] },
    "prototype-assignment": { score: 100, cwe: [1321, 915], capec: [77], attack: ["T1190", "T1059.007"] },
    "server-action-walk": { score: 100, cwe: [502, 94, 1321], capec: [586, 242], attack: ["T1190", "T1059.007"] },
}

/** Words and dots alone, as such a walk may be: let through to the detectors all the same. */
export function mayWalkObjects(text: string): boolean {
    return text.includes(".constructor.c") && FUNCTION_MAKER.test(text)
}

const FUNCTION_MAKER =
    /(?:^|[\w)\]}"'])\s{0,4}(?:\.|\[\s{0,4}["'`])constructor(?:["'`]\s{0,4}\])?\s{0,4}(?:\.|\[\s{0,4}["'`])constructor\b/

export const OBJECT_WALK_DETECTOR: Detector = formDetector<Name>({
    name: "object-walk",
    wants: (profile) => (profile & (ASCII_LETTER | DOLLAR)) !== 0,
    anchor: /constructor|__proto__|\$[0-9a-f]{1,6}:/,
    techniques: TECHNIQUES,
    messages: OBJECT_WALK_MESSAGES,
    forms: [
        {
            technique: "prototype-member",
            at: KEY,
            pattern:
                /(?:^|[.[])["']?(?:__proto__|__pro(?:__proto__){1,4}to__|constructor["']?[.\]]\s{0,4}\[?["']?prototype)/,
        },
        // A pointer of JSON (RFC 6901), as patches are given one.
        {
            technique: "prototype-member",
            pattern: /^(?:\/[\w~-]{1,40}){0,8}\/(?:__proto__|constructor\/prototype)(?:\/|$)/,
        },
        { technique: "function-maker", pattern: FUNCTION_MAKER },
        {
            technique: "prototype-assignment",
            pattern: /(?:^|[\s&;?{,])(?:\w{1,40}[.[]["']?)?__proto__(?:["']?\]?\[["']?|\.)\w{1,40}["']?\]?\s{0,4}=/,
        },
        {
            technique: "server-action-walk",
            pattern:
                /(?:^|["'])\$[0-9a-f]{1,6}:(?:\w{1,40}:){0,8}(?:constructor|__proto__|prototype|_response|_chunks|_formData|_prefix|then)(?::\w{1,40}){0,8}(?:["']|$)/,
        },
    ],
})
