export const CONFIG_ERRORS = {
    SEKISHO_CONFIG_INVALID: {
        en: { what: "the configuration has a value that cannot be used", todo: "correct the option that is named" },
        ja: { what: "設定に使えない値があります", todo: "示された項目を直してください" },
    },
    SEKISHO_CONFIG_UNKNOWN_KEY: {
        en: {
            what: "the configuration has an unknown key",
            todo: "use the nearest known key that is named, or remove it",
        },
        ja: { what: "設定に知らない項目があります", todo: "示された近い項目名に直すか、取り除いてください" },
    },
    SEKISHO_CONFIG_UNREADABLE: {
        en: { what: "the configuration file cannot be read", todo: "check the path, the permissions and the syntax" },
        ja: { what: "設定ファイルを読めません", todo: "場所、権限、書式を確かめてください" },
    },
    SEKISHO_CONFIG_KEY_INSIDE_DATA: {
        en: {
            what: "the person key lies inside the data folder",
            todo: "move the key elsewhere and name it with keyFile",
        },
        ja: { what: "個人キーがデータフォルダーの中にあります", todo: "別の場所へ移し、keyFile で示してください" },
    },
    SEKISHO_CONFIG_KEY_MISSING: {
        en: {
            what: "the person key of this data folder is not there",
            todo: "restore the key file from its backup; without it old digests cannot be compared",
        },
        ja: {
            what: "このデータフォルダーの個人キーが見つかりません",
            todo: "キーファイルをバックアップから戻してください。なければ過去の記録と照合できません",
        },
    },
    SEKISHO_CONFIG_DATA_UNUSABLE: {
        en: {
            what: "the data folder cannot be used",
            todo: "check that it exists, is a folder and is writable, and that its path is short enough for a socket",
        },
        ja: { what: "データフォルダーを使えません", todo: "存在、書き込み権限、パスの長さを確かめてください" },
    },
} as const
