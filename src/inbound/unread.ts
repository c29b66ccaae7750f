// Whether a value needs no detector at all: the question every value of every request is asked first.
import { mayNameClass } from "./expression/class-name.ts"
import { mayBeAddress } from "./forms/address.ts"
import { mayBindClass } from "./forms/binding-walk.ts"
import { mayWalkObjects } from "./forms/object-walk.ts"
import { mayBeLookup } from "./forms/orm-lookup.ts"
import { mayNameFile } from "./forms/upload.ts"
import { isPlain } from "./profile.ts"

/**
 * True when no detector has anything to read in it: plain, and no word that means something by itself, such as a class's name.
 *
 * @param profile of the text; see profile.ts
 */
export function isUnread(path: string, text: string, profile: number): boolean {
    if (!isPlain(profile)) return false
    if (mayNameClass(text, path) || mayNameFile(path, text)) return false
    if (mayBindClass(path, text)) return false
    return !mayBeAddress(text) && !mayWalkObjects(text) && !mayBeLookup(text)
}
