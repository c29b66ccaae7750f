import type { SCRIPT_MESSAGES } from "../../core/messages/script.messages.data.ts"
import type { Technique } from "../technique.ts"

export type ScriptTechniqueName = keyof typeof SCRIPT_MESSAGES

/**
 * CWE: 79 cross-site scripting, 83 in attributes, 84 in addresses, 95 eval, 835 endless loop. CAPEC: 63 cross-site
 * scripting, 244 in addresses, 242 code injection, 130 exhaustion. ATT&CK: T1059.007 JavaScript, T1189 drive-by, T1027
 * obfuscation, T1499 denial of service.
 */
export const SCRIPT_TECHNIQUES: Readonly<Record<ScriptTechniqueName, Technique>> = {
    "script-call": { score: 100, cwe: [79, 95], capec: [63, 242], attack: ["T1189", "T1059.007"] },
    "computed-member": { score: 100, cwe: [79, 95], capec: [63, 242], attack: ["T1059.007", "T1027"] },
    "page-access": { score: 100, cwe: [79], capec: [63], attack: ["T1189", "T1059.007"] },
    "handed-on-function": { score: 100, cwe: [79, 95], capec: [63, 242], attack: ["T1059.007", "T1027"] },
    "script-without-letters": { score: 100, cwe: [79, 95], capec: [63, 242], attack: ["T1059.007", "T1027"] },
    "program-address": { score: 100, cwe: [79, 84], capec: [63, 244], attack: ["T1189", "T1059.007"] },
    "endless-loop": { score: 100, cwe: [835, 95], capec: [242, 130], attack: ["T1059.007", "T1499"] },
    "mentioned-program": { score: 40, cwe: [79], capec: [63], attack: ["T1059.007"] },
}
