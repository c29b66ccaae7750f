// Whether a value needs no detector at all: the question every value of every request is asked first.
import { mayNameClass } from "./expression/class-name.ts"
import { mayBeAddress } from "./forms/address.ts"
import { mayBindClass } from "./forms/binding-walk.ts"
import { mayBeObject } from "./forms/packed-object.ts"
import { mayWalkObjects } from "./forms/object-walk.ts"
import { mayBeLookup } from "./forms/orm-lookup.ts"
import { mayNameFile } from "./forms/upload.ts"
import { isIdlePhrase } from "./phrase.ts"
import {
    ASCII_LETTER,
    COLON,
    COMMA,
    DASH,
    DIGIT,
    isPlain,
    NON_ASCII,
    OPERATOR,
    SINGLE_QUOTE,
    SPACE,
} from "./profile.ts"

const PHRASE_CLASSES: number = ASCII_LETTER | DIGIT | SPACE | COMMA | DASH | NON_ASCII | SINGLE_QUOTE | OPERATOR

/**
 * True when no detector has anything to read in it: an idle phrase (phrase.ts), or plain, and no word that means something by
 * itself, such as a class's name.
 *
 * @param profile of the text; see profile.ts
 */
export function isUnread(path: string, text: string, profile: number): boolean {
    if (!isPlain(profile)) return (profile & ~PHRASE_CLASSES) === 0 && isIdlePhrase(text, 0, text.length)
    // Each of these has a stop, a low line or a colon; an object begins with letters alone.
    if ((profile & COLON) === 0 && !text.includes(".") && !text.includes("_")) return !mayBeObject(text)
    if (mayNameClass(text, path) || mayNameFile(path, text)) return false
    if (mayBindClass(path, text) || mayBeObject(text)) return false
    return !mayBeAddress(text) && !mayWalkObjects(text) && !mayBeLookup(text)
}
