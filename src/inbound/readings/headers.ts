// Header fields. Every one is read as it stands; cookies, URLs and Basic credentials are read by what they hold.
import { textsOfBytes, textsOfLatin1 } from "../charset/texts-of-bytes.ts"
import { readCookies } from "./cookies.ts"
import { isUsualValue } from "./usual-headers.ts"
import { isKeyWorthReading } from "./key-name.ts"
import { readTarget } from "./target.ts"
import type { Take } from "./take.ts"

const FIELD_NAME = /^[A-Za-z0-9_.-]{1,64}$/
const WEB_ADDRESS = /^https?:\/\/[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:[/?#]|$)/
const BASIC = /^basic +([A-Za-z0-9+/_-]+)=*$/i

/** @param name as sent */
export function readHeader(name: string, value: string, take: Take): void {
    const known = name.toLowerCase()
    if (isUsualValue(known, value)) return
    const path = FIELD_NAME.test(name) ? `header.${known}` : "header[?]"
    if (isKeyWorthReading(name)) take(`${path}#name`, textsOfLatin1(name, null))
    readHeaderValue(path, value, take)
}

function readHeaderValue(path: string, value: string, take: Take): void {
    if (path === "header.cookie") return readCookies(value, take)
    if (path === "header.referer" && WEB_ADDRESS.test(value)) return readTarget(`${path}→`, value, take)
    const basic = path.endsWith("authorization") ? BASIC.exec(value) : null
    if (basic?.[1] !== undefined) return readCredentials(path, Buffer.from(basic[1], "base64"), take)
    return take(path, textsOfLatin1(value, null))
}

/** RFC 7617: the user's name ends with the first colon. */
function readCredentials(path: string, bytes: Buffer, take: Take): void {
    const colon = bytes.indexOf(":")
    take(`${path}→user`, textsOfBytes(colon < 0 ? bytes : bytes.subarray(0, colon), null))
    if (colon >= 0) take(`${path}→password`, textsOfBytes(bytes.subarray(colon + 1), null))
}
