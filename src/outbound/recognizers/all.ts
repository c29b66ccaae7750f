import { recognizeEmail } from "./generic/email.ts"
import { recognizeName } from "./generic/name.ts"
import { recognizePhone } from "./japan/phone.ts"
import type { Recognizer } from "./recognizer.ts"

/** Every recognizer, in the order in which its hits are listed. */
export const RECOGNIZERS: readonly Recognizer[] = [recognizeName, recognizeEmail, recognizePhone]
