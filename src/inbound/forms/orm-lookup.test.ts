import { testDetector } from "../testing/detector.case.ts"
import { ORM_LOOKUP_DETECTOR } from "./orm-lookup.ts"

const path = "query.x#key"

testDetector(
    ORM_LOOKUP_DETECTOR,
    [
        {
            text: "user__password__startswith",
            path,
            want: "block",
            why: "through a relation",
            technique: "lookup-into-secret",
        },
        { text: "reset_token__regex", path, want: "block", why: "a token" },
        { text: "filter[where][password][like]", path, want: "block", why: "in brackets" },
        { text: "filter[where][created][gt]", path, want: "pass", why: "a range" },
        { text: "created__gte", path, want: "pass", why: "a range of dates" },
        { text: "name__icontains", path, want: "pass", why: "a search" },
        { text: "password", path, want: "pass", why: "a sign-in" },
        { text: "password__startswith", want: "pass", why: "a value, not a name" },
    ],
    ["user", "__", "password", "startswith", "gte"],
)
