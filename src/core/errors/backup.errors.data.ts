export const BACKUP_ERRORS = {
    SEKISHO_BACKUP_BUSY: {
        en: {
            what: "another backup of this data folder is being made",
            todo: "wait until it has ended, then try again",
        },
        ja: {
            what: "このデータフォルダーのバックアップが別に進行中です",
            todo: "終わるのを待ってから、もう一度実行してください",
        },
    },
    SEKISHO_BACKUP_INSIDE_DATA: {
        en: {
            what: "a backup cannot lie inside the data folder it is of",
            todo: "name a folder elsewhere, best on another disk or machine",
        },
        ja: {
            what: "バックアップ先がデータフォルダーの中です",
            todo: "別の場所を指定してください。別のディスクか別の機械が最善です",
        },
    },
    SEKISHO_BACKUP_TARGET_EXISTS: {
        en: {
            what: "the folder for the backup has something in it already",
            todo: "name a new or an empty folder for each backup",
        },
        ja: {
            what: "バックアップ先のフォルダーが空ではありません",
            todo: "バックアップごとに新しいフォルダーか空のフォルダーを指定してください",
        },
    },
    SEKISHO_BACKUP_NO_ROOM: {
        en: {
            what: "there is not enough room on the disk; nothing was kept of the attempt",
            todo: "make room or name another disk: `neededBytes` and `freeBytes` say how much, where it is known",
        },
        ja: {
            what: "ディスクの空きが足りません。途中のものは残していません",
            todo: "空きを作るか別のディスクを指定してください。分かる場合は neededBytes と freeBytes に大きさがあります",
        },
    },
    SEKISHO_BACKUP_WRITE_FAILED: {
        en: {
            what: "the backup or the restored folder could not be written; nothing was kept of the attempt",
            todo: "check that the folder above exists and may be written, and look at the disk",
        },
        ja: {
            what: "バックアップまたは復元先に書き込めません。途中のものは残していません",
            todo: "上のフォルダーがあって書き込めるか、ディスクに異常がないか確かめてください",
        },
    },
    SEKISHO_BACKUP_SECRET_FOUND: {
        en: {
            what: "a file of the data folder holds a secret key, which a backup must not have",
            todo: "move person keys, journal keys and evidence identities out of the data folder, then try again",
        },
        ja: {
            what: "データフォルダーのファイルに秘密の鍵があります。バックアップには入れられません",
            todo: "個人キー、記録簿の鍵、証拠の秘密鍵をデータフォルダーの外へ移してから、もう一度実行してください",
        },
    },
    SEKISHO_BACKUP_UNREADABLE: {
        en: {
            what: "this folder is no whole backup, or of a release that this one does not know",
            todo: "name the folder that `sekisho backup` said it made; one that ends in `.unfinished` was cut off",
        },
        ja: {
            what: "このフォルダーは完全なバックアップではないか、知らない版のものです",
            todo: "`sekisho backup` が作ったと表示したフォルダーを指定してください。.unfinished で終わるものは途中で切れています",
        },
    },
    SEKISHO_BACKUP_DAMAGED: {
        en: {
            what: "the backup's files are not those it was made of; nothing was restored",
            todo: "`missing`, `altered` and `unknown` count the files, `sekisho restore` names them: take those from another copy of this backup, or an older backup",
        },
        ja: {
            what: "バックアップのファイルが作成時と違います。何も復元していません",
            todo: "missing（欠落）、altered（変更）、unknown（余分）は件数で、名前は sekisho restore が示します。別の写しから取り直すか、より古いバックアップを使ってください",
        },
    },
    SEKISHO_BACKUP_SIGNATURE_WRONG: {
        en: {
            what: "the backup's list of files is not signed by this installation's journal key",
            todo: "do not trust it: find out who could write it; an older journal key's public half can be given with --public-key",
        },
        ja: {
            what: "バックアップの一覧に、この設置の記録簿の鍵による署名がありません",
            todo: "信用せず、書き換えられた者がいないか調べてください。以前の鍵の公開鍵は --public-key で示せます",
        },
    },
    SEKISHO_BACKUP_RESTORE_NOT_EMPTY: {
        en: {
            what: "the folder to restore into has something in it already",
            todo: "name a new or an empty one with --data; to replace a folder, move it away first",
        },
        ja: {
            what: "復元先のフォルダーが空ではありません",
            todo: "--data で新しいフォルダーか空のフォルダーを指定してください。置き換えるには、先に別の場所へ移してください",
        },
    },
    SEKISHO_BACKUP_RESTORE_RUNNING: {
        en: {
            what: "a gate or server runs on the folder to restore into",
            todo: "stop it, or name another folder with --data",
        },
        ja: {
            what: "復元先のフォルダーでゲートかサーバーが動いています",
            todo: "止めるか、--data で別のフォルダーを指定してください",
        },
    },
} as const
