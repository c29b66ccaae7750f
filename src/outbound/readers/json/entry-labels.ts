// Keys that say no more than the list does: what an entry to choose is called (`assignees: [{label: …}]`) is told by the list.
import { isWordForPeople } from "../../labels/people-words.ts"
import { lastPart, type Container } from "./json-container.ts"

/**
 * The word for people that the entries of a list are called by: its key, or what the object around it is called
 * (`{label: "担当者", options: [{label: …}]}`). Kept with the list.
 *
 * @returns "" for none
 */
export function peopleOf(list: Container, around: Container | undefined): string {
    return (list.people ??= wordForPeople(list, around))
}

function wordForPeople(list: Container, around: Container | undefined): string {
    const key = lastPart(list.prefix)
    if (isWordForPeople(key)) return key
    const cells = around?.ownsRecord === true ? (around.record?.cells ?? []) : []
    const last = cells.slice(-CELLS_BEFORE).find(({ label, text }) => saysLittle(label) && isWordForPeople(text))
    return last?.text ?? ""
}

/** How far before a list the object around it may say what it is of. */
const CELLS_BEFORE = 8

/** Asked of every key: nearly all differ in their length. */
export function saysLittle(key: string | null): boolean {
    return key === "name" || key === "label" || key === "text" || key === "title" || key === "display"
}
