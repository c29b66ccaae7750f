import type { Step } from "../../duty/form/form.ts"

/** 速報, 続報, 確報. */
export const REPORT_STAGES = ["preliminary", "follow-up", "final"] as const
export type ReportStage = (typeof REPORT_STAGES)[number]

/** A follow-up asks for what is known, as the first report does. */
export const STEP_OF_STAGE: Readonly<Record<ReportStage, Step>> = {
    preliminary: "preliminary",
    "follow-up": "preliminary",
    final: "final",
}
