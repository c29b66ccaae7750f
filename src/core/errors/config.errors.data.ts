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
        en: {
            what: "the configuration file cannot be read",
            todo: "check the path, the permissions, the syntax (YAML; line and column are told) and the encoding (UTF-8)",
        },
        ja: {
            what: "設定ファイルを読めません",
            todo: "場所、権限、書式（YAML。行と桁を示します）、文字コード（UTF-8）を確かめてください",
        },
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
            todo: "restore the key file from its backup (the newest: one from before the last `sekisho key rotate` is not it); without it old digests cannot be compared",
        },
        ja: {
            what: "このデータフォルダーの個人キーが見つかりません",
            todo: "キーファイルをバックアップから戻してください（最後の sekisho key rotate より前の控えは使えません）。なければ過去の記録と照合できません",
        },
    },
    SEKISHO_CONFIG_KEY_UNWRITABLE: {
        en: {
            what: "the file of the person keys cannot be replaced",
            todo: "run the command as the user the file belongs to (the gate's), and check its folder and the room on its disk; the keys are as they were",
        },
        ja: {
            what: "個人キーのファイルを書き換えられません",
            todo: "ファイルの持ち主（ゲートの利用者）として実行し、フォルダーとディスクの空きも確かめてください。キーは元のままです",
        },
    },
    SEKISHO_CONFIG_KEY_WAITING: {
        en: {
            what: "the last person key that was made is not in force yet",
            todo: "start the gate, or `sekisho upgrade` a running one; then make another key, if there is still a reason",
        },
        ja: {
            what: "前に作った個人キーがまだ使われていません",
            todo: "ゲートを起動するか、動いているゲートなら sekisho upgrade をしてから、必要ならもう一度作ってください",
        },
    },
    SEKISHO_CONFIG_KEY_LIMIT: {
        en: {
            what: "as many person keys are held as can be",
            todo: "wait until retention has deleted what was counted under the oldest; it is destroyed by itself then",
        },
        ja: {
            what: "保持できる個人キーの数が上限です",
            todo: "いちばん古いキーで数えた記録の保存期間が過ぎるのを待ってください。そのキーは自動で破棄されます",
        },
    },
    SEKISHO_CONFIG_KEY_CLOCK: {
        en: {
            what: "the clock is earlier than what was written down last: no key is made by it",
            todo: "set the clock of this machine, then try again",
        },
        ja: {
            what: "時計が最後の記録より前を指しているため、キーを作りません",
            todo: "この機械の時計を合わせてから、もう一度試してください",
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
