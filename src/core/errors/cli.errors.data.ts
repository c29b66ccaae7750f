export const CLI_ERRORS = {
    SEKISHO_CLI_USAGE: {
        en: { what: "the command was not understood", todo: "run `sekisho help`" },
        ja: { what: "コマンドを解釈できません", todo: "`sekisho help` を実行してください" },
    },
    SEKISHO_CLI_NOT_RUNNING: {
        en: {
            what: "no gate runs on this data folder",
            todo: "start `sekisho guard` on it, or name another folder with --data",
        },
        ja: {
            what: "このデータフォルダーで動くゲートがありません",
            todo: "`sekisho guard` を起動するか、--data で別のフォルダーを示してください",
        },
    },
    SEKISHO_CLI_FILE_UNREADABLE: {
        en: { what: "a file or folder that was named cannot be read", todo: "check the path and the permissions" },
        ja: { what: "示されたファイルやフォルダーを読めません", todo: "場所と権限を確かめてください" },
    },
} as const
