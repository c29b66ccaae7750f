/** Sentences of the command line; placeholders in braces are filled by say(). */
export const CLI_MESSAGES = {
    initSummary: {
        ja: "データフォルダーと個人キーを作る（キーはフォルダーの外に置く）",
        en: "make the data folder and the person key (the key lies outside the folder)",
    },
    initDone: {
        ja: "データフォルダー: {dataDir}\n個人キー {keyId}: {keyFile}\nキーは別に控えを取ってください。失うと過去の記録と新しい記録を照合できません。",
        en: "data folder: {dataDir}\nperson key {keyId}: {keyFile}\nBack the key up separately. Without it, old and new records cannot be compared.",
    },
} as const
