/** Help, and what the command line says of itself when it was not understood; placeholders are filled by say(). */
export const HELP_MESSAGES = {
    heading: {
        ja: "sekisho — 個人情報の関所\n\n使い方: sekisho 命令 [引数]\n",
        en: "sekisho — a checkpoint for personal data\n\nusage: sekisho COMMAND [ARGS]\n",
    },
    footing: {
        ja: "\nどの命令にも使えます:\n  --help          その命令の引数と例（例: sekisho guard --help）\n  --data DIR      データフォルダー（既定は、いまいるフォルダーの sekisho-data。install.sh で入れたものは /var/lib/sekisho）\n  --json          機械で読む形（1 行に 1 件）\n  --lang ja|en    言葉\n\n終了コード: 0 問題なし、1 検出あり、2 使い方の誤り、3 障害",
        en: "\nWith every command:\n  --help          its arguments and examples, e.g. sekisho guard --help\n  --data DIR      the data folder (sekisho-data in the working folder; what install.sh set up has /var/lib/sekisho)\n  --json          for machines: an object a line\n  --lang ja|en    the language\n\nexit codes: 0 clean, 1 findings, 2 usage, 3 fault",
    },
    usage: { ja: "使い方: sekisho {usage}", en: "usage: sekisho {usage}" },
    options: { ja: "引数:", en: "options:" },
    examples: { ja: "例:", en: "examples:" },
    example: { ja: "例: sekisho {line}", en: "example: sekisho {line}" },
    more: { ja: "詳しくは: sekisho {name} --help", en: "more: sekisho {name} --help" },
    unknownCommand: {
        ja: "「{typed}」という命令はありません",
        en: "there is no command “{typed}”",
    },
    commandMeant: { ja: "もしかして: sekisho {nearest}", en: "did you mean: sekisho {nearest}" },
    allCommands: { ja: "命令の一覧: sekisho help", en: "all commands: sekisho help" },
    unknownOption: { ja: "知らない引数です: {typed}", en: "unknown option: {typed}" },
    optionMeant: { ja: "もしかして: {nearest}", en: "did you mean: {nearest}" },
    optionValue: {
        ja: "引数の値が足りないか、余分です: {typed}",
        en: "an option lacks its value, or takes none: {typed}",
    },
    extraArgument: {
        ja: '余分な引数です: {typed}（空白を含むものは "…" で囲んでください）',
        en: 'one argument too many: {typed} (put what has spaces between "…")',
    },
    fileThere: { ja: "{path}: すでにあります", en: "{path}: is there already" },
    fileMissing: { ja: "{path}: ありません", en: "{path}: is not there" },
    fileDenied: {
        ja: "{path}: この利用者（{user}）には権限がありません",
        en: "{path}: this user ({user}) has no permission",
    },
    fileIsFolder: { ja: "ファイルではなくフォルダーです", en: "it is a folder, not a file" },
    fileIsNoFolder: { ja: "{path}: フォルダーではありません", en: "{path}: is no folder" },
    fileNoRoom: { ja: "{path}: ディスクに空きがありません", en: "{path}: the disk is full" },
    addressTaken: {
        ja: "ポート {port} は、ほかのプログラムが使っています（Linux なら `ss -ltnp` で分かります）",
        en: "another program has port {port} (`ss -ltnp` shows which, on Linux)",
    },
    addressStrange: {
        ja: "{address} は、この機械のアドレスではありません",
        en: "{address} is no address of this machine",
    },
    addressDenied: {
        ja: "ポート {port} には、この利用者（{user}）の権限が足りません（1024 未満のポートなど）",
        en: "this user ({user}) may not take port {port} (one below 1024, for instance)",
    },
    fileReadOnly: { ja: "{path}: 読み取り専用のディスクです", en: "{path}: is on a read-only disk" },
} as const
