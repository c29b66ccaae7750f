/** Sentences of the path traversal detector, by technique; placeholders in braces are filled by say(). */
export const PATH_TRAVERSAL_MESSAGES = {
    "climb-to-sensitive-file": {
        ja: "値が「..」で {climb} 段上のフォルダーへさかのぼり、サーバー内部のファイルを読み出そうとしています",
        en: "the value climbs {climb} folders up with `..` to read an internal file of the server",
    },
    "climb-above-start": {
        ja: "値が「..」で {climb} 段上のフォルダーへさかのぼり、公開していない場所へ出ようとしています",
        en: "the value climbs {climb} folders up with `..`, out of the place the application meant",
    },
    "disguised-climb": {
        ja: "値が「..」による上のフォルダーへの移動を、検査をすり抜ける書き方で隠しています",
        en: "the value hides a climb to a higher folder in a spelling that filters overlook",
    },
    "climb-in-file-name": {
        ja: "アップロードされたファイル名が、保存先のフォルダーから外へ出ようとしています",
        en: "the name of an uploaded file climbs out of the folder it is to be stored in",
    },
    "single-climb": {
        ja: "値が「..」で 1 つ上のフォルダーを指しています (相対リンクでもあり得ます)",
        en: "the value points one folder up with `..` (it may be an ordinary relative link)",
    },
    "mentioned-climb": {
        ja: "文章やコードの中に、上のフォルダーをたどる書き方があります",
        en: "a text or a program mentions a path that climbs to higher folders",
    },
    "absolute-sensitive-file": {
        ja: "値がサーバーの設定やシステムのファイルをそのまま名指ししています",
        en: "the value names a system or settings file of the server outright",
    },
    "credential-file": {
        ja: "パスワードや秘密鍵を収めるファイルを読み出そうとしています",
        en: "the request is after a file that holds passwords or secret keys",
    },
    "application-file": {
        ja: "公開してはならないアプリケーション内部のファイルを読み出そうとしています",
        en: "the request is after an internal file of the application that must not be public",
    },
    "hidden-file": {
        ja: "名前が「.」で始まる隠しファイルや隠しフォルダーの設定を探っています",
        en: "the request probes for a hidden file, or for settings in a hidden folder",
    },
    "mentioned-sensitive-file": {
        ja: "文章の中に、サーバー内部のファイルの名前があります",
        en: "a text mentions the name of an internal file of the server",
    },
    "file-address": {
        ja: "値が file: で始まり、サーバー自身のファイルを指しています",
        en: "the value is a file: address, which points at the server's own disk",
    },
    "file-address-to-sensitive-file": {
        ja: "値が file: かそれに類するアドレスで、サーバー内部のファイルを読み出そうとしています",
        en: "the value is a file: address, or one like it, of an internal file of the server",
    },
    "stream-wrapper-code": {
        ja: "値が {scheme}: で始まり、サーバーにプログラムを実行させようとしています",
        en: "the value starts with {scheme}: and makes the server run a program",
    },
    "stream-wrapper-read": {
        ja: "値が {scheme}: で始まり、サーバーにファイルの中身を取り出させようとしています",
        en: "the value starts with {scheme}: and makes the server read out a file",
    },
    "stream-wrapper-network": {
        ja: "値が {scheme}: で始まり、サーバーから内部の機器へ通信させようとしています",
        en: "the value starts with {scheme}: and makes the server talk to internal machines",
    },
    "null-byte-in-path": {
        ja: "ファイル名に見えない文字 (ヌル) を入れ、拡張子の検査をすり抜けようとしています",
        en: "a file name holds an invisible NUL to slip past a check of its ending",
    },
    "file-stream": {
        ja: "値がファイルの中身を別名（NTFS のストリーム）で読み出そうとしています",
        en: "the value names a stream of a file (NTFS) to read it past its ending",
    },
    "device-path": {
        ja: "値が Windows の機器や管理用の共有を直接指しています",
        en: "the value points directly at a device or an administrative share of Windows",
    },
    "network-share": {
        ja: "値が別のコンピューターの共有フォルダーを指しています",
        en: "the value points at a shared folder of another computer",
    },
} as const
