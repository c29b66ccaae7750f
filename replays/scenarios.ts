import type { Scenario } from "./scenario.ts"

/** Every staged incident by name. */
export const SCENARIOS: Readonly<Record<string, () => Promise<{ readonly default: Scenario }>>> = {
    "comment-form": () => import("./comment-form/scenario.ts"),
    struts: () => import("./struts/scenario.ts"),
}
