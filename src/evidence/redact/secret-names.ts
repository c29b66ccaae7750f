// Which names say that their value must not be kept: of form fields, JSON keys, columns, attributes, parameters. Beside the
// labels that recognition knows (outbound/labels) stand the names of sessions and keys, which name nobody and so are none of
// its fields. Errs towards a secret: a kept password is worse than a lost harmless value.
import { readLabel } from "../../outbound/labels/read-label.ts"

export type SecretKind = "credential" | "security-code" | "session" | "my-number"

const WORDS: ReadonlyMap<string, SecretKind> = new Map([
    ...kinds(
        "credential",
        "pass passwd pwd pw passwort passphrase passcode pin otp totp mfa secret credential credentials",
    ),
    ...kinds("session", "sid sess sessid token jwt csrf xsrf nonce bearer cookie auth apikey signature sig viewstate"),
    ...kinds("security-code", "cvv cvv2 cvc cvc2 csc cvn"),
    ...kinds("my-number", "mynumber kojinbango kojinbangou"),
])

/** Anywhere in a name: what is written in one word, or in Japanese. */
const PARTS: readonly (readonly [RegExp, SecretKind])[] = [
    [/security ?code|card ?code|card ?verification|セキュリティ.?(?:コード|番号)/, "security-code"],
    [/my ?number|individual ?number|マイナンバー|個人番号/, "my-number"],
    [
        /passw|secret|credential|private ?key|暗証|パスワード|パスフレーズ|秘密の|合言葉|認証(?:コード|番号)|ワンタイム/,
        "credential",
    ],
    [/session|token|cookie|csrf|xsrf|authori[sz]ation|api ?key|access ?key|verification ?code/, "session"],
]

/** Longer names are text, not names. */
const NAME_LIMIT = 200
/** Names met before; bounded, since a client may invent names. */
const REMEMBERED = 2_048
const known = new Map<string, SecretKind | null>()

/** @param name as it stands: `user[password]`, `newPassword`, `X-CSRF-Token`, `カードのセキュリティコード` */
export function secretKindOf(name: string | null): SecretKind | null {
    if (name === null || name === "" || name.length > NAME_LIMIT) return null
    const met = known.get(name)
    if (met !== undefined) return met
    const kind = kindOf(name)
    if (known.size < REMEMBERED) known.set(name, kind)
    return kind
}

function kindOf(name: string): SecretKind | null {
    const spaced = name
        .normalize("NFKC")
        .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
        .toLowerCase()
        .replaceAll(/[_.\-[\]:$"'\s]+/g, " ")
    for (const [pattern, kind] of PARTS) if (pattern.test(spaced)) return kind
    for (const word of spaced.split(" ")) {
        const kind = WORDS.get(word)
        if (kind !== undefined) return kind
    }
    const label = readLabel(name).kind
    return label === "credential" ? "credential" : label === "my_number" ? "my-number" : null
}

function kinds(kind: SecretKind, words: string): [string, SecretKind][] {
    return words.split(" ").map((word) => [word, kind])
}
