export const CLI_ERRORS = {
    SEKISHO_CLI_USAGE: {
        en: {
            what: "the command was not understood",
            todo: "compare with the usage and the example that are shown; `sekisho COMMAND --help` has more",
        },
        ja: {
            what: "コマンドを解釈できません",
            todo: "示された使い方と例に合わせてください。詳しくは `sekisho 命令 --help`",
        },
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
    SEKISHO_CLI_NO_DATA: {
        en: {
            what: "this is no data folder of Sekisho, or nothing was ever recorded in it",
            todo: "name the right one with --data: without it, it is sekisho-data in the working folder; what install.sh set up has /var/lib/sekisho",
        },
        ja: {
            what: "ここは関所のデータフォルダーではないか、まだ何も記録されていません",
            todo: "--data で正しいフォルダーを示してください。付けなければ、いまいるフォルダーの sekisho-data です。install.sh で入れたものは /var/lib/sekisho にあります",
        },
    },
    SEKISHO_CLI_NO_ANSWER: {
        en: {
            what: "the gate or server that runs on this data folder did not answer",
            todo: "try again; if it stays silent, look at its log",
        },
        ja: {
            what: "このデータフォルダーで動くゲートかサーバーが応答しません",
            todo: "もう一度試し、続くようならログを調べてください",
        },
    },
    SEKISHO_CLI_INPUT_UNKNOWN_KEY: {
        en: {
            what: "a file that was given has an unknown key",
            todo: "use the nearest known key that is named, or remove it",
        },
        ja: {
            what: "渡されたファイルに知らない項目があります",
            todo: "示された近い項目名に直すか、取り除いてください",
        },
    },
    SEKISHO_CLI_INPUT_INVALID: {
        en: { what: "a file or value that was given cannot be used", todo: "correct the item that is named" },
        ja: { what: "渡されたファイルか値が使えません", todo: "示された項目を直してください" },
    },
    SEKISHO_CLI_SECRET_TYPED: {
        en: {
            what: "the text has what looks like a My Number or a card number; nothing was recorded",
            todo: "leave the number out: the record of an incident says that there was one, never which",
        },
        ja: {
            what: "マイナンバーかカード番号らしきものが含まれているため、記録しませんでした",
            todo: "番号を除いてください。事案の記録には、含まれていたことだけを書き、番号そのものは書きません",
        },
    },
    SEKISHO_CLI_FILE_EXISTS: {
        en: { what: "the file that was to be written is there already", todo: "name another file, or move that one" },
        ja: { what: "書き込む先のファイルがすでにあります", todo: "別の名前にするか、そのファイルを移してください" },
    },
    SEKISHO_CLI_FILE_NOT_WRITTEN: {
        en: { what: "a file could not be written to its end, and was removed", todo: "look at the room on its disk" },
        ja: {
            what: "ファイルを最後まで書き込めず、削除しました",
            todo: "書き込み先のディスクの空きを調べてください",
        },
    },
    SEKISHO_CLI_LIST_INVALID: {
        en: {
            what: "the list that was given is no table of people",
            todo: "give CSV or TSV whose first line names the columns; look at the line that is named",
        },
        ja: {
            what: "渡された名簿を表として読めません",
            todo: "1 行目に列名のある CSV か TSV を渡してください。示された行を確かめてください",
        },
    },
    SEKISHO_CLI_INCIDENT_WITHOUT_SCOPE: {
        en: {
            what: "no figures of this incident came from the ledger, so there is no question to ask again",
            todo: "ask with `--from`, `--to`, `--route` …; `sekisho incident new --from-scope` keeps the question",
        },
        ja: {
            what: "この事案には台帳から取った件数がないため、同じ問い合わせを繰り返せません",
            todo: "--from、--to、--route などで指定してください。sekisho incident new --from-scope で開いた事案には問い合わせが残ります",
        },
    },
    SEKISHO_CLI_SCOPE_TOO_LARGE: {
        en: {
            what: "the persons of the scope do not fit into half of the memory that is free on this machine",
            todo: "ask for a shorter period, one client or one route, or free memory: about 100 bytes a person",
        },
        ja: {
            what: "範囲に含まれる人が多すぎて、このマシンの空きメモリーの半分に収まりません",
            todo: "期間を短くするか、利用者や経路で絞るか、メモリーを空けてください（1 人あたり約 100 バイト）",
        },
    },
    SEKISHO_CLI_LIST_NOBODY: {
        en: {
            what: "nobody was recognised in any line of the list, or it has none",
            todo: "name its columns so that they tell what is in them (氏名, メール, 電話番号, 生年月日, 住所)",
        },
        ja: {
            what: "名簿のどの行からも人を読み取れないか、行がありません",
            todo: "列名を、中身の分かるもの（氏名、メール、電話番号、生年月日、住所など）にしてください",
        },
    },
    SEKISHO_CLI_LIST_UNREACHABLE: {
        en: {
            what: "the database with the list does not answer, or broke off",
            todo: "check the URL and that the database is running and can be reached from here",
        },
        ja: {
            what: "名簿のデータベースが応答しないか、途中で切れました",
            todo: "URL と、データベースが動いていて、ここから届くことを確かめてください",
        },
    },
    SEKISHO_CLI_LIST_NOT_ADMITTED: {
        en: {
            what: "the database with the list does not admit this user",
            todo: "check the user and the database in the URL, the password in PGPASSWORD, and that this user may read the tables",
        },
        ja: {
            what: "名簿のデータベースに、この利用者では入れないか、読む権限がありません",
            todo: "URL の利用者とデータベースの名前、PGPASSWORD のパスワード、表を読む権限を確かめてください",
        },
    },
    SEKISHO_CLI_LIST_QUERY_FAILED: {
        en: {
            what: "the database with the list refused the query",
            todo: "--query must be one SELECT that this database understands (position: the character it stumbled over); its log says more",
        },
        ja: {
            what: "名簿のデータベースが、問い合わせを受け付けませんでした",
            todo: "--query は、そのデータベースで通る 1 つの SELECT にしてください（position は、つまずいた文字の位置）。詳しくはデータベースのログに出ます",
        },
    },
    SEKISHO_CLI_LIST_QUERY_TOO_SLOW: {
        en: {
            what: "the database with the list took too long",
            todo: "ask for fewer rows or columns at once, or write the list into a CSV file and read that",
        },
        ja: {
            what: "名簿のデータベースの答えに時間がかかりすぎました",
            todo: "読み出す行や列を減らすか、CSV ファイルに書き出して、それを読んでください",
        },
    },
    SEKISHO_CLI_FILE_UNREADABLE: {
        en: { what: "a file or folder that was named cannot be read", todo: "check the path and the permissions" },
        ja: { what: "示されたファイルやフォルダーを読めません", todo: "場所と権限を確かめてください" },
    },
} as const
