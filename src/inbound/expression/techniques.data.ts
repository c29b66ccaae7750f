import type { EXPRESSION_MESSAGES } from "../../core/messages/expression.messages.data.ts"

/** What the detector can recognise. Score: see BLOCK_SCORE and OBSERVE_SCORE of core/finding.ts. */
export interface ExpressionTechnique {
    readonly score: number
    readonly cwe: readonly number[]
    readonly capec: readonly number[]
    readonly attack: readonly string[]
}

export type ExpressionTechniqueName = keyof typeof EXPRESSION_MESSAGES

/**
 * CWE: 74 injection, 77 and 78 commands, 94 code, 95 eval, 470 unsafe reflection, 502 deserialisation, 526 environment,
 * 917 expression language, 915 and 1321 object attributes and prototypes, 918 request from the server, 1336 template engine. CAPEC: 35 executable code in
 * non-executable files, 586 object injection, 77 user-controlled variables, 88 OS commands, 136 LDAP, 138 reflection, 242 code injection, 253 remote code inclusion, 664 server-side
 * request. ATT&CK: T1190 public application, T1059 interpreter, T1059.007 JavaScript, T1082 system information.
 */
export const EXPRESSION_TECHNIQUES: Readonly<Record<ExpressionTechniqueName, ExpressionTechnique>> = {
    "jndi-lookup": { score: 100, cwe: [917, 502, 74], capec: [242, 253, 136], attack: ["T1190", "T1059"] },
    "script-lookup": { score: 100, cwe: [94, 917, 918], capec: [242, 664], attack: ["T1190", "T1059"] },
    "secret-lookup": { score: 100, cwe: [917, 526], capec: [242], attack: ["T1190", "T1552"] },
    lookup: { score: 40, cwe: [917, 526], capec: [242], attack: ["T1190", "T1082"] },
    "ognl-static-call": { score: 100, cwe: [917, 94], capec: [242, 35], attack: ["T1190", "T1059"] },
    "ognl-context-change": { score: 100, cwe: [917, 94], capec: [242, 35], attack: ["T1190", "T1059"] },
    "spel-type-reference": { score: 100, cwe: [917, 94], capec: [242, 35], attack: ["T1190", "T1059"] },
    "class-reach": { score: 100, cwe: [917, 470, 94], capec: [242, 138], attack: ["T1190", "T1059"] },
    "command-call": { score: 100, cwe: [94, 78, 1336], capec: [242, 88], attack: ["T1190", "T1059"] },
    "file-call": { score: 100, cwe: [94, 1336], capec: [242], attack: ["T1190", "T1005"] },
    "python-object-chain": { score: 100, cwe: [1336, 94], capec: [242, 138], attack: ["T1190", "T1059.006"] },
    "template-filter-call": { score: 100, cwe: [1336, 94], capec: [242], attack: ["T1190", "T1059"] },
    "template-object": { score: 100, cwe: [1336, 94], capec: [242], attack: ["T1190", "T1059"] },
    "freemarker-builtin": { score: 100, cwe: [1336, 94], capec: [242, 138], attack: ["T1190", "T1059"] },
    "function-constructor": { score: 100, cwe: [1336, 95], capec: [242], attack: ["T1190", "T1059.007"] },
    "el-object-call": { score: 100, cwe: [917], capec: [242], attack: ["T1190"] },
    "template-preprocessing": { score: 100, cwe: [917, 1336], capec: [242], attack: ["T1190", "T1059"] },
    "arithmetic-probe": { score: 100, cwe: [917, 1336], capec: [242], attack: ["T1190"] },
    "disguised-expression": { score: 100, cwe: [917, 150], capec: [242, 267], attack: ["T1190", "T1027"] },
    "java-code": { score: 100, cwe: [94, 470], capec: [242, 138], attack: ["T1190", "T1059"] },
    "java-class-name": { score: 100, cwe: [470, 502], capec: [138, 586], attack: ["T1190", "T1059"] },
    "node-code": { score: 100, cwe: [94, 95], capec: [242], attack: ["T1190", "T1059.007"] },
    "prototype-change": { score: 100, cwe: [1321, 915], capec: [77, 242], attack: ["T1190", "T1059.007"] },
    "mentioned-code": { score: 40, cwe: [94], capec: [242], attack: ["T1190"] },
    "template-expression": { score: 40, cwe: [1336], capec: [242], attack: ["T1190"] },
}
