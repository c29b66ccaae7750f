import type { PathRun } from "./path-lexer.ts"

/**
 * `web.config::$DATA`, `x:$i30:$INDEX_ALLOCATION`: what NTFS keeps of a file or folder, by which its ending is none. A class
 * of PHP has no ending: `User::$data`.
 */
const STREAM = /^(?:[^:]{1,255}\.\w{1,8}:\w{0,64}:\$DATA|[^:]{1,255}:\$I30:\$INDEX_ALLOCATION)[. ]{0,8}$/iu

/** The last name of a path has a stream behind it. */
export function hasStream(run: PathRun): boolean {
    const raw = run.segments.at(-1)?.raw ?? ""
    return raw.includes(":") && STREAM.test(raw)
}
