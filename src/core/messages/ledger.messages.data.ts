/** Sentences of the ledger part; placeholders in braces are filled by say(). */
export const LEDGER_MESSAGES = {
    none: { ja: "なし", en: "none" },
} as const
