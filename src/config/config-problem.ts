import type { ErrorCode } from "../core/errors/catalogue.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"

/**
 * An error of the configuration, or of another file somebody wrote, that names the key and what is expected there. Keys
 * and expectations are the product's own words or the owner's key names, never inspected traffic.
 */
export class ConfigProblem extends SekishoError {
    readonly key: string
    readonly expected: string

    constructor(code: ErrorCode, key: string, expected: string, cause?: unknown) {
        super(code, {}, cause)
        this.key = key
        this.expected = expected
    }
}
