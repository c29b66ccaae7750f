import type { FeatureName } from "./features.data.ts"

/** Steps of a figure, falling: above a limit, it has the step's feature. */
export interface Grades {
    readonly steps: readonly (readonly [above: number, FeatureName])[]
    readonly least: FeatureName
}

export const MARGIN_GRADES: Grades = {
    steps: [
        [12_000, "margin above 12"],
        [8_000, "margin above 8"],
        [5_000, "margin above 5"],
        [3_000, "margin above 3"],
        [1_000, "margin above 1"],
        [-1_000, "margin about 0"],
        [-3_000, "margin below -1"],
    ],
    least: "margin below -3",
}

export const SHAPE_GRADES: Grades = {
    steps: [
        [1.2, "shape above 1.2"],
        [0.8, "shape above 0.8"],
        [0.4, "shape above 0.4"],
        [0, "shape above 0"],
        [-0.4, "shape below 0"],
    ],
    least: "shape below -0.4",
}

export const UNIT_GRADES: Grades = {
    steps: [
        [4, "units 5+"],
        [3, "units 4"],
        [2, "units 3"],
        [1, "units 2"],
    ],
    least: "units 1",
}

export const WORD_GRADES: Grades = {
    steps: [
        [3, "words 4+"],
        [2, "words 3"],
        [1, "words 2"],
    ],
    least: "words 1",
}

export function gradeOf(figure: number, { steps, least }: Grades): FeatureName {
    return steps.find(([above]) => figure > above)?.[1] ?? least
}

/** Where a stretch stands in its run. */
export function placeInRun(begins: boolean, ends: boolean): FeatureName {
    if (begins) return ends ? "whole run" : "run begins"
    return ends ? "run ends" : "run inside"
}
