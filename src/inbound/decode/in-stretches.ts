// What a decoder does with a long text, stretch by stretch, so that others have their turn in between. A cut stands where no match
// goes over it, or the stretches overlap by as much as one may be long: what comes out is that of the text as a whole (a property test
// holds it).
import type { Steps } from "../steps.ts"

/** Units of one stretch: the slowest decoder takes half a millisecond for it. */
export const STRETCH_UNITS = 16_384

type Replacing = (whole: string, ...groups: (string | undefined)[]) => string

/**
 * `text.replace(pattern, replacing)`, in steps.
 *
 * @param sign what every match begins with and has nowhere else; "": every match is one unit
 */
export function* replacedSteps(text: string, pattern: RegExp, sign: string, replacing: Replacing): Steps<string> {
    const pieces: string[] = []
    for (let at = 0; at < text.length;) {
        const end = cutBefore(text, sign, at)
        pieces.push(text.slice(at, end).replace(pattern, replacing))
        at = end
        yield
    }
    return pieces.join("")
}

/** @returns where the stretch ends that begins at `at`: before the sign, or at the end of the text */
export function cutBefore(text: string, sign: string, at: number): number {
    const end = at + STRETCH_UNITS
    if (end >= text.length) return text.length
    const cut = text.indexOf(sign, end)
    return cut < 0 ? text.length : cut
}

/**
 * `pattern.test(text)`, in steps.
 *
 * @param pattern without flags that keep a place, and without `^` and `$`
 * @param longest units of its longest match
 */
export function* foundSteps(text: string, pattern: RegExp, longest: number): Steps<boolean> {
    for (let at = 0; at < text.length; at += STRETCH_UNITS) {
        if (pattern.test(text.slice(at, at + STRETCH_UNITS + longest - 1))) return true
        yield
    }
    return false
}
