export const CONTROL_ERRORS = {
    SEKISHO_CONTROL_OPEN_FAILED: {
        en: {
            what: "the control store (incidents, profile) cannot be opened",
            todo: "see whether another process has it open (detail: locked), whether its schema is newer than this version (detail: schemaVersion), and look at the disk or the database server",
        },
        ja: {
            what: "事案の保管庫を開けません",
            todo: "別のプロセスが開いていないか（detail の locked）、この版より新しい形式でないか（detail の schemaVersion）、ディスクやデータベースサーバーを調べてください",
        },
    },
    SEKISHO_CONTROL_UNREACHABLE: {
        en: {
            what: "the PostgreSQL server of the control store cannot be reached or refuses the sign-in",
            todo: "check control.url, the environment variable that control.passwordEnv names, and the server",
        },
        ja: {
            what: "事案の保管庫の PostgreSQL サーバーに接続できません",
            todo: "control.url、control.passwordEnv が示す環境変数、サーバーの状態を確かめてください",
        },
    },
    SEKISHO_CONTROL_PLACE_DIFFERS: {
        en: {
            what: "the server that runs on this data folder keeps incidents elsewhere than this configuration says",
            todo: "start the server again with this configuration (control.url), or use the one it runs with",
        },
        ja: {
            what: "このデータフォルダーで動くサーバーと、この設定とで、事案の保管場所が違います",
            todo: "この設定（control.url）でサーバーを起動し直すか、サーバーと同じ設定を使ってください",
        },
    },
    SEKISHO_CONTROL_QUERY_FAILED: {
        en: {
            what: "the control store did not answer; whether the last change was kept is not known",
            todo: "look whether it is there before entering it again; if it stays so, look at the disk (is it full?) or the database server",
        },
        ja: {
            what: "事案の保管庫が応答しません。最後の変更が残ったかどうかは分かりません",
            todo: "残っているかを見てから入れ直してください。続くようならディスク（空きはあるか）やデータベースサーバーを調べてください",
        },
    },
    SEKISHO_CONTROL_RECORD_UNREADABLE: {
        en: {
            what: "a stored record of the control store has a form this version does not know",
            todo: "use the version that wrote it, or a newer one; nothing was changed",
        },
        ja: {
            what: "事案の保管庫に、この版では読めない形の記録があります",
            todo: "書き込んだ版かそれより新しい版で開いてください。何も変更していません",
        },
    },
    SEKISHO_CONTROL_INCIDENT_UNKNOWN: {
        en: { what: "there is no such incident", todo: "see `sekisho incident list`" },
        ja: { what: "その番号の事案はありません", todo: "`sekisho incident list` で確かめてください" },
    },
    SEKISHO_CONTROL_ATTACHMENT_UNKNOWN: {
        en: { what: "the incident has no such attachment", todo: "see `sekisho incident show ID`" },
        ja: { what: "その番号の添付はありません", todo: "`sekisho incident show 番号` で確かめてください" },
    },
    SEKISHO_CONTROL_ATTACHMENT_DAMAGED: {
        en: {
            what: "a stored attachment is not what was stored",
            todo: "take it from a backup; what is left of it is not given out",
        },
        ja: {
            what: "保管された添付が壊れています",
            todo: "バックアップから取り出してください。壊れたものは渡しません",
        },
    },
    SEKISHO_CONTROL_ATTACHMENT_NOT_OPENED: {
        en: {
            what: "the attachment does not open with this identity",
            todo: "use the identity of one of its recipients (`sekisho incident show ID --json` lists them)",
        },
        ja: {
            what: "この鍵では添付を開けません",
            todo: "宛先のいずれかの鍵を使ってください（`sekisho incident show 番号 --json` に宛先があります）",
        },
    },
    SEKISHO_CONTROL_ATTACHMENT_TOO_LARGE: {
        en: {
            what: "the file is too large for an attachment",
            todo: "keep it encrypted on a medium of its own, and note where it lies",
        },
        ja: {
            what: "ファイルが大きすぎて添付できません",
            todo: "暗号化して別の媒体に保管し、その場所をメモしてください",
        },
    },
    SEKISHO_CONTROL_NO_RECIPIENTS: {
        en: {
            what: "attachments are only kept encrypted, and nobody is named who could open them",
            todo: "make a key with `sekisho incident key`, and enter its recipient in the profile (attachmentRecipients)",
        },
        ja: {
            what: "添付は暗号化して保管しますが、開ける鍵が登録されていません",
            todo: "`sekisho incident key` で鍵を作り、宛先を団体の登録情報（attachmentRecipients）に書いてください",
        },
    },
} as const
