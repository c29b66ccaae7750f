// Why a message is not taken: every way in which two readers could see different messages has a name, and a sentence for
// the owner. The table of attacks in smuggling.test.ts names its rows by these.

/** `ambiguous`: two readers could part this message from the next one at different places (CWE-444). */
export const REASONS = {
    "line-invalid": {
        kind: "invalid",
        ja: "要求行が HTTP の形ではありません",
        en: "the request line is not one of HTTP",
    },
    "method-invalid": {
        kind: "invalid",
        ja: "メソッド名に使えない文字があります",
        en: "the method has characters a method cannot have",
    },
    "target-invalid": {
        kind: "invalid",
        ja: "要求の宛先に空白、制御文字、# のいずれかがあるか、ここで扱わない形です",
        en: "the target has white space, controls or a fragment, or a form not served here",
    },
    "target-host-mismatch": {
        kind: "ambiguous",
        ja: "宛先の URL と Host が別のサイトを指しています",
        en: "the target and the Host field name different sites",
    },
    "tunnel-unsupported": {
        kind: "tunnel",
        ja: "トンネル (CONNECT) には対応していません",
        en: "tunnels (CONNECT) are not opened",
    },
    "version-unsupported": {
        kind: "version",
        ja: "対応していない HTTP の版です",
        en: "a version of HTTP that is not spoken here",
    },
    "head-too-large": { kind: "too-large", ja: "ヘッダー全体が長すぎます", en: "the head is longer than headerBytes" },
    "too-many-fields": {
        kind: "too-large",
        ja: "ヘッダーの数が多すぎます",
        en: "there are more fields than headerCount",
    },
    "line-end-invalid": {
        kind: "ambiguous",
        ja: "改行が CR LF ではありません",
        en: "a line ends in something else than CR LF",
    },
    "characters-invalid": {
        kind: "ambiguous",
        ja: "ヘッダーに制御文字があります",
        en: "the head has control characters",
    },
    "field-name-invalid": {
        kind: "invalid",
        ja: "ヘッダー名に使えない文字があります",
        en: "a field name has characters it cannot have",
    },
    "space-before-colon": {
        kind: "ambiguous",
        ja: "ヘッダー名とコロンの間に空白があります",
        en: "white space stands between a field name and its colon",
    },
    "field-folded": { kind: "ambiguous", ja: "ヘッダーが次の行に続いています", en: "a field goes on in the next line" },
    "field-of-connection": {
        kind: "ambiguous",
        ja: "HTTP/2 にない接続のヘッダーがあります",
        en: "a field of a connection, which HTTP/2 does not have",
    },
    "field-disguised": {
        kind: "ambiguous",
        ja: "本文の長さを表すヘッダーに似せた名前があります",
        en: "a field name is a disguise of one that sets the length of the body",
    },
    "host-missing": { kind: "invalid", ja: "Host がありません", en: "there is no Host" },
    "host-repeated": { kind: "ambiguous", ja: "Host が二つ以上あります", en: "Host is there more than once" },
    "host-invalid": { kind: "invalid", ja: "Host に使えない文字があります", en: "Host is not a host" },
    "content-length-repeated": {
        kind: "ambiguous",
        ja: "Content-Length が二つ以上あります",
        en: "Content-Length is there more than once",
    },
    "content-length-invalid": {
        kind: "ambiguous",
        ja: "Content-Length が数ではありません",
        en: "Content-Length is not a number",
    },
    "length-and-encoding": {
        kind: "ambiguous",
        ja: "Content-Length と Transfer-Encoding が両方あります",
        en: "Content-Length and Transfer-Encoding stand together",
    },
    "transfer-encoding-repeated": {
        kind: "ambiguous",
        ja: "Transfer-Encoding が二つ以上あります",
        en: "Transfer-Encoding is there more than once",
    },
    "transfer-encoding-unsupported": {
        kind: "encoding",
        ja: "chunked 以外の Transfer-Encoding です",
        en: "a Transfer-Encoding other than chunked",
    },
    "transfer-encoding-in-1.0": {
        kind: "ambiguous",
        ja: "HTTP/1.0 に Transfer-Encoding があります",
        en: "Transfer-Encoding in HTTP/1.0",
    },
    "body-unexpected": {
        kind: "ambiguous",
        ja: "本文を持てないメソッドに本文があります",
        en: "a method that has no body announces one",
    },
    "chunk-size-invalid": {
        kind: "ambiguous",
        ja: "チャンクの長さが 16 進数ではありません",
        en: "the size of a chunk is not a hexadecimal number",
    },
    "chunk-extension-invalid": {
        kind: "ambiguous",
        ja: "チャンクの拡張が長すぎるか、使えない文字があります",
        en: "a chunk extension is too long or has characters it cannot have",
    },
    "chunk-end-invalid": {
        kind: "ambiguous",
        ja: "チャンクの終わりが CR LF ではありません",
        en: "a chunk does not end in CR LF",
    },
    "trailer-invalid": {
        kind: "ambiguous",
        ja: "トレーラーが正しい形ではありません",
        en: "the trailers are not valid",
    },
    "trailer-forbidden": {
        kind: "ambiguous",
        ja: "トレーラーに置けないヘッダーがあります",
        en: "a trailer has a field that belongs into the head",
    },
    "status-invalid": {
        kind: "invalid",
        ja: "状態行が HTTP の形ではありません",
        en: "the status line is not one of HTTP",
    },
    "upgrade-invalid": {
        kind: "invalid",
        ja: "プロトコル切り替えの要求が正しくありません",
        en: "the request to change protocols is not valid",
    },
} as const

export type ReasonName = keyof typeof REASONS
