import type { SHELL_MESSAGES } from "../../core/messages/shell.messages.data.ts"
import type { Technique } from "../technique.ts"

export type ShellTechniqueName = keyof typeof SHELL_MESSAGES

/**
 * CWE: 77 and 78 commands, 88 arguments, 150 separators. CAPEC: 88 OS command injection, 6 arguments, 15 delimiters, 267
 * encoding. ATT&CK: T1059 interpreter (.001 PowerShell, .003 cmd, .004 Unix shell), T1027 obfuscation, T1190.
 */
export const SHELL_TECHNIQUES: Readonly<Record<ShellTechniqueName, Technique>> = {
    "command-behind-separator": { score: 100, cwe: [78, 77], capec: [88, 15], attack: ["T1190", "T1059.004"] },
    "command-substitution": { score: 100, cwe: [78, 77], capec: [88], attack: ["T1190", "T1059.004"] },
    "bare-command": { score: 100, cwe: [78, 77], capec: [88], attack: ["T1190", "T1059.004"] },
    "disguised-command": { score: 100, cwe: [78, 150], capec: [88, 267], attack: ["T1059.004", "T1027"] },
    "function-definition": { score: 100, cwe: [78], capec: [88], attack: ["T1190", "T1059.004"] },
    "windows-command": { score: 100, cwe: [78], capec: [88], attack: ["T1190", "T1059.003"] },
    "powershell-command": { score: 100, cwe: [78], capec: [88], attack: ["T1190", "T1059.001"] },
    "argument-injection": { score: 100, cwe: [88], capec: [6], attack: ["T1190", "T1059.004"] },
}
