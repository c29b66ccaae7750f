import { say } from "../../core/messages/say.ts"
import { WATCH_MESSAGES } from "../../core/messages/watch.messages.data.ts"
import type { CommandContext } from "../command.ts"

export type MessageName = keyof typeof WATCH_MESSAGES

const DAY_MS = 86_400_000
/** Controls, and what changes the direction of a line: names come from foreign files and are shown on a terminal. */
const UNSHOWN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu
const SHOWN_UNITS = 160

/** A sentence of the catalogue in the language of the command. */
export function sentence(
    name: MessageName,
    { language }: CommandContext,
    values: Readonly<Record<string, string | number>> = {},
): string {
    return say(WATCH_MESSAGES[name], values)[language]
}

/** A text of a foreign file as a terminal may show it. */
export function shown(text: string): string {
    const plain = text.replaceAll(UNSHOWN, "�")
    return plain.length > SHOWN_UNITS ? `${plain.slice(0, SHOWN_UNITS)}…` : plain
}

/** Whole days from a day `YYYY-MM-DD` to now; 0 for what lies ahead. */
export function daysSince(day: string): number {
    return Math.max(0, Math.floor((Date.now() - Date.parse(day)) / DAY_MS))
}
