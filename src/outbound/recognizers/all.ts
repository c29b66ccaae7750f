import { recognizeAge } from "./generic/age.ts"
import { recognizeCard } from "./generic/card.ts"
import { recognizeCredential } from "./generic/credential.ts"
import { recognizeEmail } from "./generic/email.ts"
import { recognizeName } from "./generic/name.ts"
import { recognizeSex } from "./generic/sex.ts"
import { recognizeAddress } from "./japan/address.ts"
import { recognizeBirth } from "./japan/birth.ts"
import { recognizeHonorific } from "./japan/honorific.ts"
import { recognizeMyNumber } from "./japan/my-number.ts"
import { recognizePhone } from "./japan/phone.ts"
import { recognizePostal } from "./japan/postal.ts"
import type { Recognizer } from "./recognizer.ts"

/** Every recognizer, in the order in which its hits are listed. */
export const RECOGNIZERS: readonly Recognizer[] = [
    recognizeName,
    recognizeEmail,
    recognizePhone,
    recognizePostal,
    recognizeAddress,
    recognizeCard,
    recognizeMyNumber,
    recognizeBirth,
    recognizeAge,
    recognizeSex,
    recognizeCredential,
    recognizeHonorific,
]
