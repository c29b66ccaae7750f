/**
 * Schemes that a file API of a server resolves, by what they do. Source: PHP manual "Supported protocols and wrappers",
 * Java URL handlers (jar, netdoc), cURL protocols. `http`, `https`, `ftp`, `mailto`, `tel`, `blob` and the schemes of
 * applications are ordinary in parameters and not here; `data` is (see wrapper.ts), but not for pictures.
 */
export type WrapperEffect = "code" | "read" | "network"

export const WRAPPERS: Readonly<Record<string, WrapperEffect>> = {
    expect: "code",
    php: "read",
    phar: "code",
    zip: "read",
    zlib: "read",
    "compress.zlib": "read",
    "compress.bzip2": "read",
    bzip2: "read",
    glob: "read",
    ogg: "read",
    rar: "read",
    "ssh2.exec": "code",
    "ssh2.shell": "code",
    "ssh2.sftp": "read",
    netdoc: "read",
    gopher: "network",
    dict: "network",
    tftp: "network",
}
