export const LEDGER_ERRORS = {
    SEKISHO_LEDGER_OPEN_FAILED: {
        en: {
            what: "the ledger cannot be opened",
            todo: "see whether another server has it open, and look at the disk",
        },
        ja: { what: "台帳を開けません", todo: "別のサーバーが開いていないか、ディスクを調べてください" },
    },
    SEKISHO_LEDGER_APPEND_FAILED: {
        en: {
            what: "the ledger did not accept a batch",
            todo: "the batch stays in the spool and is tried again; look at the disk",
        },
        ja: { what: "台帳に書き込めませんでした", todo: "スプールに残り再試行されます。ディスクを調べてください" },
    },
    SEKISHO_LEDGER_QUERY_FAILED: {
        en: { what: "the ledger did not answer a query", todo: "try a shorter period; look at the server's log" },
        ja: { what: "台帳への問い合わせに失敗しました", todo: "期間を短くし、サーバーのログを調べてください" },
    },
    SEKISHO_LEDGER_FILE_MISSING: {
        en: {
            what: "files of closed days that the ledger knows are not on the disk",
            todo: "restore them from a backup: without them every scope would count too few persons",
        },
        ja: {
            what: "台帳に載っている過去の日のファイルがディスクにありません",
            todo: "バックアップから戻してください。ないままでは、範囲の人数が実際より少なくなります",
        },
    },
    SEKISHO_LEDGER_CLOSE_FAILED: {
        en: {
            what: "a day of the ledger could not be closed, or retention could not delete",
            todo: "nothing is lost, and it is tried again within the hour; look at the room on the disk",
        },
        ja: {
            what: "台帳の日次の締め、または保存期間を過ぎた記録の削除に失敗しました",
            todo: "記録は失われておらず、1 時間以内に再試行されます。ディスクの空きを調べてください",
        },
    },
    SEKISHO_LEDGER_SNAPSHOT_FAILED: {
        en: { what: "the ledger could not be copied", todo: "look at the room on the target disk, and try again" },
        ja: { what: "台帳を複製できませんでした", todo: "複製先のディスクの空きを調べ、やり直してください" },
    },
    SEKISHO_LEDGER_SNAPSHOT_NOT_EMPTY: {
        en: { what: "the folder for the copy of the ledger is not empty", todo: "name a new or empty folder" },
        ja: {
            what: "台帳の複製先フォルダーが空ではありません",
            todo: "新しいフォルダーか空のフォルダーを指定してください",
        },
    },
    SEKISHO_LEDGER_SCOPE_TOO_LARGE: {
        en: {
            what: "the scope has more distinct sightings than can be merged at once",
            todo: "ask for a shorter period, one client or one route",
        },
        ja: {
            what: "範囲に含まれる記録の種類が多すぎて、一度に名寄せできません",
            todo: "期間を短くするか、利用者や経路で絞ってください",
        },
    },
} as const
