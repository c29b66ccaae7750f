import type { PATH_TRAVERSAL_MESSAGES } from "../../core/messages/path-traversal.messages.data.ts"

/** What the detector can recognise. Score: see BLOCK_SCORE and OBSERVE_SCORE of core/finding.ts. */
export interface PathTechnique {
    readonly score: number
    readonly cwe: readonly number[]
    readonly capec: readonly number[]
    readonly attack: readonly string[]
}

export type PathTechniqueName = keyof typeof PATH_TRAVERSAL_MESSAGES

/**
 * CWE: 69 streams, 22 path traversal, 23 relative, 24 `../filedir`, 36 absolute, 98 PHP file inclusion, 158 NUL, 200 exposure,
 * 434 upload, 538 files in the web root, 552 files open to outsiders, 918 request from the server.
 * CAPEC: 168 streams, 126 path traversal, 139 relative, 597 absolute, 52 and 53 NUL, 87 forceful browsing, 252 and 193 PHP inclusion,
 * 664 server-side request. ATT&CK: T1190 public application, T1083 file discovery, T1005 local data, T1552.001 secrets in files.
 */
export const PATH_TECHNIQUES: Readonly<Record<PathTechniqueName, PathTechnique>> = {
    "climb-to-sensitive-file": { score: 100, cwe: [22, 23], capec: [126, 139], attack: ["T1190", "T1005"] },
    "climb-above-start": { score: 100, cwe: [22, 23], capec: [126, 139], attack: ["T1190", "T1083"] },
    "disguised-climb": { score: 100, cwe: [22, 23], capec: [126, 79], attack: ["T1190", "T1083"] },
    "climb-in-file-name": { score: 100, cwe: [22, 434], capec: [126, 139], attack: ["T1190"] },
    "single-climb": { score: 40, cwe: [22, 23], capec: [126, 139], attack: ["T1190", "T1083"] },
    "mentioned-climb": { score: 40, cwe: [22, 23], capec: [126], attack: ["T1190"] },
    "absolute-sensitive-file": { score: 100, cwe: [22, 36], capec: [597, 126], attack: ["T1190", "T1005"] },
    "credential-file": { score: 100, cwe: [22, 552], capec: [126, 87], attack: ["T1190", "T1552.001"] },
    "application-file": { score: 100, cwe: [22, 538], capec: [126, 87], attack: ["T1190", "T1083"] },
    "hidden-file": { score: 100, cwe: [538, 552], capec: [87], attack: ["T1190", "T1083"] },
    "mentioned-sensitive-file": { score: 40, cwe: [22, 36], capec: [597], attack: ["T1083"] },
    "file-address": { score: 40, cwe: [22, 918], capec: [597, 664], attack: ["T1190"] },
    "file-address-to-sensitive-file": { score: 100, cwe: [22, 36, 918], capec: [597, 664], attack: ["T1190", "T1005"] },
    "stream-wrapper-code": { score: 100, cwe: [98, 94], capec: [252, 193], attack: ["T1190", "T1059"] },
    "stream-wrapper-read": { score: 100, cwe: [98, 22], capec: [252, 126], attack: ["T1190", "T1005"] },
    "stream-wrapper-network": { score: 100, cwe: [918], capec: [664], attack: ["T1190"] },
    "null-byte-in-path": { score: 100, cwe: [158, 22], capec: [52, 126], attack: ["T1190"] },
    "file-stream": { score: 100, cwe: [22, 69], capec: [168], attack: ["T1190", "T1005"] },
    "device-path": { score: 100, cwe: [22, 36, 67], capec: [597], attack: ["T1190"] },
    "network-share": { score: 40, cwe: [36, 40], capec: [597], attack: ["T1187"] },
}
