import type { Detector } from "./contract.ts"
import { EXPRESSION_DETECTOR } from "./expression/detector.ts"
import { PATH_TRAVERSAL_DETECTOR } from "./path-traversal/detector.ts"
import { SQL_DETECTOR } from "./sql/detector.ts"

/** Every detector, each with the language it reads. A new one is added here and nowhere else. */
export const DETECTORS: readonly Detector[] = [SQL_DETECTOR, PATH_TRAVERSAL_DETECTOR, EXPRESSION_DETECTOR]
