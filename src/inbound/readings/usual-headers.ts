// Header values in the closed form that browsers give them: a list of media types, of languages, of codings, a date, a
// tag in hexadecimal, a brand with its version. Nothing fits into these forms that a detector reads, so that a visitor's first request costs what the next
// ones do; any other value of the same headers is read like all values. Source: RFC 9110 12.5, UA Client Hints, Fetch
// Metadata, the reduced User-Agent strings of Chromium, Firefox and Safari. A property test makes values of every form
// and holds that all detectors pass them.

const QUALITY = String.raw`(?:; ?q=[01](?:\.[0-9]{1,3})?)?`
const MEDIA_TYPE = String.raw`(?:text|image|audio|video|application|font|\*)/(?:[a-z]{2,8}(?:[+-][a-z]{2,8}){0,3}|\*)(?:;v=b3)?`
const LANGUAGE = "(?:[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,4}){0,2}|\\*)"
const PLATFORM = String.raw`(?:Windows NT [0-9]{1,2}\.[0-9]; (?:Win64; x64|WOW64)|X11; (?:Ubuntu; )?Linux x86_64|Macintosh; Intel Mac OS X [0-9]{1,2}[_.][0-9]{1,2}(?:_[0-9]{1,2})?|Linux; Android [0-9]{1,2}; K|(?:iPhone; CPU iPhone|iPad; CPU) OS [0-9]{1,2}_[0-9]{1,2}(?:_[0-9]{1,2})? like Mac OS X)`
const VERSION = String.raw`[0-9]{1,4}(?:\.[0-9]{1,5}){0,3}`
const PRODUCT = `(?:Chrome|Safari|Version|Edg|OPR|Firefox|CriOS|FxiOS)/${VERSION}`
const BRAND = String.raw`"(?:Chromium|Google Chrome|Microsoft Edge|Opera|Brave|Not[ _.:;?=/()-]{1,2}A[ _.:;?=/()-]{1,2}Brand)";v="[0-9]{1,4}"`
const DATE = String.raw`(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT`
/** Digests in hexadecimal, as servers make them, and what servers that pack put behind. */
const ENTITY_TAG = String.raw`(?:W/)?"[0-9a-fA-F]{1,64}(?:[-:][0-9a-fA-F]{1,16}){0,3}(?:-(?:gzip|br|ssl))?"`

const USUAL: ReadonlyMap<string, RegExp> = new Map([
    ["accept", listOf(MEDIA_TYPE)],
    ["accept-language", listOf(LANGUAGE)],
    ["accept-encoding", listOf("(?:gzip|deflate|br|zstd|identity)")],
    ["if-modified-since", new RegExp(`^${DATE}$`)],
    ["if-none-match", new RegExp(`^${ENTITY_TAG}$`)],
    ["sec-ch-ua", new RegExp(`^${BRAND}(?:, ${BRAND}){0,3}$`)],
    ["sec-ch-ua-mobile", /^\?[01]$/],
    ["sec-ch-ua-platform", /^"(?:Windows|macOS|Linux|Android|iOS|Chrome OS)"$/],
    [
        "user-agent",
        new RegExp(
            String.raw`^Mozilla/5\.0 \(${PLATFORM}(?:; rv:${VERSION})?\)(?: AppleWebKit/${VERSION} \(KHTML, like Gecko\)| Gecko/[0-9]{8})(?: ${PRODUCT}| Mobile(?:/15E148)?){1,4}$`,
        ),
    ],
])

/** Longer than any browser's. */
const LONGEST = 256

/** @param name in lower case */
export function isUsualValue(name: string, value: string): boolean {
    return value.length <= LONGEST && USUAL.get(name)?.test(value) === true
}

/** The forms, for the test that makes values of them. */
export function usualForms(): ReadonlyMap<string, RegExp> {
    return USUAL
}

function listOf(item: string): RegExp {
    return new RegExp(`^${item}${QUALITY}(?:, ?${item}${QUALITY}){0,15}$`)
}
