// The worst input of a piece of work, found by search: a unit is repeated to the wanted length, and hill climbing over the
// pieces of the unit keeps what costs most. From a seed, so that the same inputs come out each time where the cost does.

/** What the languages open, close, separate and escape with, and words their readers look for. */
export const PIECES: readonly string[] = [
    ..."'|\"|`|<|>|(|)|[|]|{|}|$|;|&|\\|/|:|#|=|-|+|%|,|.|!|?|@|*|~|^|_| |\n|\0|a|A|1|0|é|表".split("|"),
    ..."--|/*|*/|..|../|${|$(|#{|{{|{%|<%|<a |</|<!--|<!ENTITY |::|]::|%27|%25|%u0027|&#39;|&amp;|\\x27|\\u0027".split(
        "|",
    ),
    ..."+ADw-|＜|（|．|a=|x='|select |union |or |and |1=1 |in(|case when |cat |/bin/|; id|if x==|for %i in (|Get-".split(
        "|",
    ),
    ..."O:1:|c\nos\n|self[|window[|alert(|while(|eval(|$_GET[|$a[|['system'](|new |T(|java.|__proto__|http://".split(
        "|",
    ),
    "|",
    "||",
]

const LONGEST_UNIT = 5
const RESTARTS = 4
const STEPS = 40

/** @returns the unit that cost most, repeated; `cost` may be time or counted steps */
export function worstUnit(cost: (text: string) => number, size: number, seed: number): string {
    const next = numbersFrom(seed)
    let worst: readonly string[] = [" "]
    let most = -1
    for (let restart = 0; restart < RESTARTS; restart++) {
        let unit: readonly string[] = [pieceOf(next), pieceOf(next)]
        let dearest = cost(repeated(unit.join(""), size))
        for (let step = 0; step < STEPS; step++) {
            const tried = changed(unit, next)
            const costs = cost(repeated(tried.join(""), size))
            if (costs < dearest) continue
            unit = tried
            dearest = costs
        }
        if (dearest <= most) continue
        worst = unit
        most = dearest
    }
    return worst.join("")
}

/** About so many units. */
export function repeated(unit: string, size: number): string {
    return unit.repeat(Math.ceil(size / unit.length))
}

function changed(unit: readonly string[], next: (limit: number) => number): readonly string[] {
    const at = next(unit.length)
    const kind = next(3)
    if (kind === 0 && unit.length > 1) return unit.toSpliced(at, 1)
    if (kind === 1 && unit.length < LONGEST_UNIT) return unit.toSpliced(at, 0, pieceOf(next))
    return unit.with(at, pieceOf(next))
}

function pieceOf(next: (limit: number) => number): string {
    return PIECES[next(PIECES.length)] ?? " "
}

/** A linear congruential generator (Numerical Recipes): good enough to choose by. */
function numbersFrom(seed: number): (limit: number) => number {
    let state = seed >>> 0
    return (limit) => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
        return Math.floor((state / 4_294_967_296) * limit)
    }
}
