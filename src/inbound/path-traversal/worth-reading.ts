/**
 * The cheap questions before a text is cut into runs and a run is lexed: does it spell anything that could weigh? A test
 * holds their answers against the slow reading. They err towards reading.
 */

import { gated } from "../literals/gated.ts"

/** Names that start or make up the targets of sensitive-targets.data.ts, or a dot segment, NUL, scheme, two separators. */
const TELLING_RUN =
    // oxlint-disable-next-line no-control-regex -- NUL is what is looked for
    /\.\.|\0|^[a-z][a-z0-9.+-]{0,30}:|^[/\\]{2}|[/\\]\.|^\.|(?:etc|proc|sys|var|usr|opt|run|dev|boot|windows|winnt|inetpub|xampp|conf|storage|wp-content|system32|lib64|srv)[/\\]|:\$[A-Z]|lib[/\\](?:os-release|systemd|x86_64)|(?:web|meta|boot)-inf|passwd|wp-config|id_(?:rsa|ed|ec)|\.ini|web\.config|\.asax|autoexec|pagefile|ntuser|unattend/i

/** The same for a whole text: without any of these, and a dot that begins a name, no run of it tells anything. */
const WORTH_READING = gated(
    // oxlint-disable-next-line no-control-regex -- NUL is what is looked for
    /\.\.|\0|[a-z0-9]:[/\\]|(?:data|jar):|(?:etc|proc|sys|var|usr|opt|run|dev|boot|windows|winnt|inetpub|xampp|conf|storage|wp-content|system32|lib64|srv)[/\\]|:\$[A-Z]|lib[/\\](?:os-release|systemd|x86_64)|(?:web|meta|boot)-inf|passwd|wp-config|id_(?:rsa|ed|ec)|\.ini|web\.config|\.asax|autoexec|pagefile|ntuser|unattend/i,
)
const SEPARATORS = gated(/(?:^|[^\w:])[/\\]{2}/)

/** False: no run of the text can weigh anything, except that of the request path itself. */
export function isWorthReading(text: string): boolean {
    return WORTH_READING.test(text) || SEPARATORS.test(text) || holdsHiddenName(text)
}

/** A dot before a letter, and neither a letter, a digit, `_` nor a dot before it: by hand, for most texts hold dots. */
function holdsHiddenName(text: string): boolean {
    for (let dot = text.indexOf("."); dot >= 0; dot = text.indexOf(".", dot + 1)) {
        if (isLetter(text.charCodeAt(dot + 1)) && (dot === 0 || !isNamePart(text.charCodeAt(dot - 1)))) return true
    }
    return false
}

function isLetter(code: number): boolean {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

function isNamePart(code: number): boolean {
    return isLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x5f || code === 0x2e
}

/** False: the run cannot weigh anything, unless it is the request path itself. */
export function isTellingRun(raw: string): boolean {
    return TELLING_RUN.test(raw)
}
