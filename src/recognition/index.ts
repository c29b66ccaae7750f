// What `sekisho/recognition` gives.
export type { Field } from "../core/fields.ts"
export type { Coverage, Identifier } from "../core/person.ts"
export {
    recognize,
    type Recognition,
    type RecognizedField,
    type RecognizedPerson,
    type RecognizedRecord,
    type RecognizeOptions,
    type TextSource,
} from "./recognize.ts"
