// Semantic versions of npm, Go and crates.io. Source: semver.org 2.0.0; go.dev/ref/mod#versions (a leading `v`, pseudo-versions
// and `+incompatible` are semantic versions with a pre-release or with build metadata, which has no order).
import semver from "semver"
import { type CompareVersions, orderOf } from "./order.ts"

export const compareSemver: CompareVersions = orderOf(
    (text) => semver.parse(text.startsWith("v") ? text.slice(1) : text),
    (left, right) => semver.compare(left, right),
)
