// Sign-ins that a server remembers by the connection instead of the request: NTLM, and Negotiate where it carries NTLM (IIS
// calls it connection-based authentication; RFC 4559 part 6 forbids sharing such a connection). Whoever got that
// connection next would be somebody else to the application. Errs towards giving up a connection that was safe to keep.

const AUTHORIZATION = "authorization"
const BOUND_SCHEME = /^(?:ntlm|negotiate)(?:\s|$)/i

/**
 * Whether a request may have signed its connection in.
 *
 * @param fields name, value, name, value, … as they go to the application
 */
export function signsConnectionIn(fields: readonly string[]): boolean {
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const name = fields[index] ?? ""
        if (name.length !== AUTHORIZATION.length || name.toLowerCase() !== AUTHORIZATION) continue
        if (BOUND_SCHEME.test(fields[index + 1] ?? "")) return true
    }
    return false
}
