/** Whether a file operation failed because the file or a folder on its path is not there. */
export function isMissing(error: unknown): boolean {
    return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")
}
