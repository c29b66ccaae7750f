/** Hardly any value does: patterns for what stands in brackets behind a name run on those alone. */
export function endsWithBracket(text: string): boolean {
    const last = text.charCodeAt(text.length - 1)
    return last === 0x29 || last === 0xff09
}
