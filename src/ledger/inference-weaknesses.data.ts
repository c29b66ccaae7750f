/**
 * Weaknesses (CWE) through which an application can be made to tell its database bit by bit, or to run foreign code.
 * Once a request with such a finding reached the application, what left cannot be counted from the responses: a scope
 * then has no maximum. Path traversal (22) is not among them: a file it reads leaves in a body, which is metered.
 */
export const INFERENCE_CWE: readonly number[] = [
    74, // injection, unspecified
    77, // command
    78, // OS command
    88, // argument
    89, // SQL
    90, // LDAP
    91, // XML and XPath
    94, // code
    95, // eval
    96, // stored code
    98, // file inclusion
    502, // deserialisation of foreign data
    564, // SQL through an object-relational query language
    611, // XML external entities: answers can leave by other doors
    643, // XPath
    652, // XQuery
    913, // dynamically managed code
    917, // expression language
    918, // server-side request forgery: answers can leave by other doors
    943, // data query logic
    1336, // templates
]

/** Technique of the gate's own finding that shared caches may hand out what was counted here. */
export const SHARED_TECHNIQUE = "persons-in-shared-cache"

/** Detectors of this kind, for a finding that carries no CWE. */
export const INFERENCE_DETECTORS: readonly string[] = ["sql", "expression"]
