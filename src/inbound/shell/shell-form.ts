import type { ShellTechniqueName } from "./techniques.data.ts"

/** A form that is telling by itself. */
export type ShellForm = readonly [
    technique: ShellTechniqueName,
    /** Of signs (see ../profile.ts): a text must hold all of them. */
    classes: number,
    pattern: RegExp,
    /** What the pattern ends in, from a rare sign on, where what it begins with stands everywhere: asked first. */
    tail?: RegExp,
]
