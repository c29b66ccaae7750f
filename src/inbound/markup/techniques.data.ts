import type { MARKUP_MESSAGES } from "../../core/messages/markup.messages.data.ts"
import type { Technique } from "../technique.ts"

export type MarkupTechniqueName = keyof typeof MARKUP_MESSAGES

/**
 * CWE: 79 cross-site scripting, 80 script tags, 83 script in attributes, 84 script in addresses, 97 server-side includes,
 * 184 incomplete lists,
 * 601 redirect. CAPEC: 63 cross-site scripting, 18 script in other elements, 243 in attributes, 244 in addresses, 101
 * server-side includes. ATT&CK: T1059.007 JavaScript, T1189 drive-by, T1190 public application.
 */
export const MARKUP_TECHNIQUES: Readonly<Record<MarkupTechniqueName, Technique>> = {
    "script-element": { score: 100, cwe: [79, 80], capec: [63], attack: ["T1189", "T1059.007"] },
    "event-handler": { score: 100, cwe: [79, 83], capec: [63, 243], attack: ["T1189", "T1059.007"] },
    "script-address": { score: 100, cwe: [79, 84], capec: [63, 244], attack: ["T1189", "T1059.007"] },
    "embedded-document": { score: 100, cwe: [79], capec: [63, 18], attack: ["T1189"] },
    "loaded-object": { score: 100, cwe: [79], capec: [63, 18], attack: ["T1189"] },
    "page-redirection": { score: 100, cwe: [79, 601], capec: [63, 18], attack: ["T1189"] },
    "script-in-style": { score: 100, cwe: [79], capec: [63, 18], attack: ["T1189"] },
    "attribute-breakout": { score: 100, cwe: [79, 83], capec: [63, 243], attack: ["T1189", "T1059.007"] },
    "disguised-tag": { score: 100, cwe: [79, 184], capec: [63, 267], attack: ["T1189", "T1027"] },
    "server-side-include": { score: 100, cwe: [97], capec: [101], attack: ["T1190", "T1059"] },
    "foreign-frame": { score: 40, cwe: [79], capec: [63], attack: ["T1189"] },
    "mentioned-script": { score: 40, cwe: [80], capec: [63], attack: ["T1189"] },
}
