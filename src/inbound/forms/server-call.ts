/**
 * Calls of the languages that servers are written in, where they run or read something, spelled with the module they belong to:
 * Ruby, Perl, Node.js (Deno, Bun), Python, .NET, Lua, Elixir, Groovy. Source: CWE-94; Ruby Process, Kernel, IO, Open3; perlop
 * (quote-like operators), perlfunc (open); Node.js fs, child_process, vm; Python os, subprocess; .NET System.Diagnostics,
 * System.IO; Lua 5.4, 6.8 and 6.9; Elixir System; Groovy's `execute`.
 *
 * Must not match: names of modules in a sentence, `process.env` in a question, file names. The call must be there, with
 * something that code gives it. Errs towards passing calls of modules it does not know.
 */
import { SERVER_CALL_MESSAGES } from "../../core/messages/forms.messages.data.ts"
import type { Detector } from "../contract.ts"
import { CALLS } from "../anchors.ts"
import { BACKSLASH, CURLY, PERCENT, QUOTE } from "../profile.ts"
import type { Technique } from "../technique.ts"
import { formDetector } from "./form-detector.ts"

type Name = keyof typeof SERVER_CALL_MESSAGES

const TECHNIQUES: Readonly<Record<Name, Technique>> = {
    "ruby-call": { score: 100, cwe: [94, 78], capec: [242, 88], attack: ["T1190", "T1059"] },
    "perl-command": { score: 100, cwe: [94, 78], capec: [242, 88], attack: ["T1190", "T1059"] },
    "node-call": { score: 100, cwe: [94, 78], capec: [242], attack: ["T1190", "T1059.007"] },
    "python-call": { score: 100, cwe: [94, 78], capec: [242, 88], attack: ["T1190", "T1059.006"] },
    "dotnet-call": { score: 100, cwe: [94, 78], capec: [242, 88], attack: ["T1190", "T1059"] },
    "language-call": { score: 100, cwe: [94, 78], capec: [242, 88], attack: ["T1190", "T1059"] },
    "document-call": { score: 100, cwe: [94, 78, 1236], capec: [242, 88], attack: ["T1190", "T1059"] },
    "mentioned-call": { score: 40, cwe: [94], capec: [242], attack: ["T1190"] },
}

export const SERVER_CALL_DETECTOR: Detector = formDetector<Name>({
    name: "server-call",
    wants: (profile, anchors) => (anchors & CALLS) !== 0 || (profile & (BACKSLASH | CURLY | PERCENT | QUOTE)) !== 0,
    anchor: /\b(?:Process|Kernel|IO|Open3|PTY|ENV|write18|openin\d?|input|lstinputlisting|verbatiminput|fs|vm|child_process|qx|open|import|Deno|Bun|os|subprocess|pty|commands|Diagnostics|Activator|Assembly|Environment|io|System|execute|system|exec|WEBSERVICE|response|Response|concat|replace|repeat|chars|getClass|constructor)\b|__import__|__builtins__|const_get|WebClient|^\s{0,8}[=+@-]|%x|GetType/,
    techniques: TECHNIQUES,
    messages: SERVER_CALL_MESSAGES,
    forms: [
        {
            technique: "ruby-call",
            pattern:
                /(?<![\w.$])(?:::)?(?:Process\.(?:spawn|exec|fork|daemon)|Kernel\.(?:system|exec|spawn|open|eval|fork|instance_eval|send)|IO\.(?:popen|sysopen|read|binread|readlines|write)|Open3\.(?:capture[23]e?|p?open[23]e?|pipeline\w{0,8})|PTY\.(?:spawn|getpty))\s{0,4}(?:\(\s{0,4}["'%[`]|["'`])/,
            mention: "mentioned-call",
        },
        // `#{%x(id)}`, `<%= ENV.to_h %>`
        {
            technique: "ruby-call",
            pattern:
                /#\{\s{0,4}%x\s{0,4}[({[|/!][^\n]{1,80}[)}\]|/!]|const_get\s{0,4}\(\s{0,4}[:"'][^()\n]{1,60}\)\s{0,4}\.\s{0,4}(?:send|system|exec|const_get|popen|read|open|instance_eval)|(?:<%=?|#\{)\s{0,4}ENV\s{0,4}(?:\.(?:to_|inspect|each|map|values|fetch)|\[)/,
        },
        {
            technique: "perl-command",
            pattern: /@\{\s{0,4}\[\s{0,4}(?:system|exec|qx|`|eval|open|do\s)/,
        },
        {
            technique: "perl-command",
            pattern:
                /(?<![\w.$%-])qx\s{0,4}(?:\{[^{}\n]{1,200}\}|\([^()\n]{1,200}\))\s{0,4}(?:;|$)|["']\s{0,4}\.\s{0,4}qx\s{0,4}[{([|/]|(?<![\w.$])open\s{0,4}\(\s{0,4}(?:my\s{1,4})?[$A-Z]\w{0,20}\s{0,4},\s{0,4}["']\s{0,4}\|/,
            mention: "mentioned-call",
        },
        // LaTeX: a command, a file by its place.
        {
            technique: "document-call",
            pattern:
                /\\(?:immediate\s{0,4}\\)?write18\s{0,4}\{|\\(?:input|include|lstinputlisting|verbatiminput|open(?:in|out)(?:\d|\\\w{1,16})?)\s{0,4}(?:\[[^\]\n]{0,80}\]\s{0,4})?[={|]?\s{0,4}["|]?\s{0,4}(?:\||\/(?:etc|proc|home|root|var)\/|~\/|(?:\.\.\/){2,8})/,
        },
        // A cell of a table that starts a program (DDE), or sends what other cells hold.
        {
            technique: "document-call",
            pattern:
                /^\s{0,8}[=+@-][^\s=][^\n]{0,80}?\|\s{0,4}["'][^"'\n]{1,120}["']![A-Z]{1,3}\d|^\s{0,8}[=+@-][a-z]{2,20}\|["'][^"'\n]{1,120}["']!|^\s{0,8}=\s{0,4}(?:WEBSERVICE\s{0,4}\([^\n]{0,200}&|IMPORT(?:XML|DATA|HTML|FEED)\s{0,4}\(\s{0,4}CONCAT)/i,
        },
        {
            technique: "node-call",
            needs: CALLS,
            pattern:
                /(?<![\w.$])import\s{0,4}\(\s{0,4}["'`](?:node:)?(?:child_process|fs|fs\/promises|vm|os|net|http|cluster|module|worker_threads|process)["'`]\s{0,4}\)|(?<![\w.$])Deno\.(?:readTextFile|readFile|writeTextFile|writeFile|readDir|remove|run|open|env\.\w{2,10})(?:Sync)?\s{0,4}\(|(?<![\w.$])new\s{1,4}Deno\.Command\s{0,4}\(|(?<![\w.$])Bun\.(?:spawn|spawnSync|file|write|\$)\s{0,4}[(`]/,
            mention: "mentioned-call",
        },
        {
            technique: "python-call",
            needs: CALLS,
            pattern:
                /(?<![\w.])(?:os\.(?:system|popen|exec[lv]p?e?|spawn[lv]p?e?|listdir|remove|unlink)|subprocess\.(?:run|Popen|call|check_call|check_output|getoutput|getstatusoutput)|commands\.getoutput|pty\.spawn|__import__)\s{0,4}\(\s{0,4}\[?\s{0,4}["']|__builtins__\s{0,4}(?:\.\s{0,4}__dict__|\[)/,
            mention: "mentioned-call",
        },
        {
            technique: "dotnet-call",
            needs: CALLS,
            pattern:
                /(?<![\w.])(?:System\.)?(?:Diagnostics\.Process\.Start|IO\.(?:File|Directory)\.\w{3,24}|Reflection\.Assembly\.Load\w{0,16})\s{0,4}\(|(?<![\w.])new\s{1,4}(?:System\.)?(?:Diagnostics\.Process|Net\.(?:WebClient|Sockets\.\w{2,20}|Http\.HttpClient)|IO\.\w{3,20})\s{0,4}\(|(?<![\w.])Activator\.CreateInstance\s{0,4}\(|(?<![\w.])(?:System\.)?Environment\.(?:GetEnvironmentVariables?|GetCommandLineArgs|Exit)\s{0,4}\(\s{0,4}["')]|GetType\s{0,4}\(\s{0,4}["']System\.(?:Diagnostics|Reflection|IO|Management|Activator|AppDomain|Environment)/,
            mention: "mentioned-call",
        },
        // ASP's answer, and a call on a string, joined to the string of a program that the value lands in.
        {
            technique: "language-call",
            needs: CALLS,
            pattern:
                /(?:^|["'])\s{0,4}[+&]\s{0,4}response\.(?:write|redirect|end)\s{0,4}\([^()\n]{0,120}\)\s{0,4}[+&]|^\s{0,4}["']\s{0,4}\+\s{0,4}["'][^"'\n]{0,20}["']\s{0,4}\.\s{0,4}(?:concat|replace|repeat|chars|getClass|constructor)\s{0,4}\(/i,
        },
        // Lua, Elixir, Erlang, Groovy.
        {
            technique: "language-call",
            needs: CALLS,
            pattern:
                /(?<![\w.$])(?:os\.execute|io\.popen|io\.open|loadstring|dofile)\s{0,4}\(\s{0,4}["'[]|(?<![\w.])System\.(?:cmd|shell|get_env|halt)\s{0,4}\(\s{0,4}["')]|:os\.cmd\s{0,4}\(|["'\]]\s{0,4}\.\s{0,4}execute\s{0,4}\(\s{0,4}(?:\)|null)/,
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
