/** Sentences of the shell detector, by technique. */
export const SHELL_MESSAGES = {
    "command-behind-separator": {
        ja: "値が区切り記号 (; | & など) の後ろに、サーバーのコマンドを続けています",
        en: "the value puts a command for the server behind a separator (such as ; | or &)",
    },
    "command-substitution": {
        ja: "値に、サーバーのコマンドを実行してその結果に置き換える書き方があります",
        en: "the value has a notation that runs a command on the server and is replaced by its output",
    },
    "bare-command": {
        ja: "値が、サーバーのコマンドそのものになっています",
        en: "the value is itself a command line for the server",
    },
    "disguised-command": {
        ja: "値が、引用符や変数を挟んで書き崩したコマンドで、検査をすり抜けようとしています",
        en: "the value spells a command with quotes, wildcards or variables in between, so that filters overlook it",
    },
    "function-definition": {
        ja: "値が、サーバーのシェルに読み込まれると実行される関数の定義 (Shellshock) で始まっています",
        en: "the value begins with a function definition that old shells run when they read it (Shellshock)",
    },
    "windows-command": {
        ja: "値に、Windows のコマンドの繰り返しや条件 (for, if) の命令があります",
        en: "the value holds a loop or a condition of the Windows command line (for, if)",
    },
    "powershell-command": {
        ja: "値に、Windows の管理用の命令 (PowerShell) があります",
        en: "the value holds a PowerShell command",
    },
    "argument-injection": {
        ja: "値が、サーバーのコマンドに危険なオプションを付け加えようとしています",
        en: "the value adds a dangerous option to a command of the server",
    },
} as const
