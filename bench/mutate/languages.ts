import type { Language } from "./contract.ts"
import { BROWSER } from "./browser.ts"
import { PATH } from "./path.ts"
import { POSTGRES } from "./postgres.ts"
import { SHELL } from "./shell.ts"
import { SQL } from "./sql.ts"
import { TEMPLATE } from "./template.ts"

/** The languages whose mutants are tried. */
export const LANGUAGES: readonly Language[] = [SQL, POSTGRES, PATH, TEMPLATE, SHELL, BROWSER]
