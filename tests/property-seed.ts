// Property tests draw from one seed, so that a run can be repeated; SEKISHO_SEED draws from another.
import { configureGlobal } from "fast-check"

const DEFAULT_SEED = 20_261_122

configureGlobal({ seed: Number(process.env["SEKISHO_SEED"] ?? DEFAULT_SEED) })
