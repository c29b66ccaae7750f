/** What a token adds to the frame it stands in, as bits of one number. */
export const CALL = 0x1
/** `java.lang.X` with a top package before it. */
export const QUALIFIED_CLASS = 0x2
/** `@class@member` of OGNL. */
export const STATIC_REFERENCE = 0x4
/** The same, called: `@class@member(`. */
export const STATIC_CALL = 0x8
/** `T(class)` of SpEL with a member behind it. */
export const TYPE_REFERENCE = 0x10
/** `new package.Class(` or `new` of a powerful class. */
export const NEW_OBJECT = 0x20
/** A class through which processes, loaders or scripts are reached, dereferenced. */
export const POWERFUL_CLASS = 0x40
/** A member that leads to classes. */
export const REFLECTION = 0x80
/** A call that runs commands or programs. */
export const COMMAND = 0x100
/** `#name = …` in OGNL and SpEL. */
export const CONTEXT_ASSIGNMENT = 0x200
/** `#name` dereferenced. */
export const CONTEXT_VARIABLE = 0x400
/** The guard of OGNL, dereferenced or assigned. */
export const CONTEXT_GUARD = 0x800
/** `__class__` and its kind as a member, subscript or string. */
export const DUNDER_MEMBER = 0x1000
/** Two of them in a chain. */
export const DUNDER_CHAIN = 0x2000
/** `constructor` dereferenced to make a function. */
export const CONSTRUCTOR = 0x4000
/** `|attr(` and filters that apply a named command. */
export const APPLYING_FILTER = 0x8000
/** `?new(`, `?api`, `?interpret` of FreeMarker. */
export const BUILTIN = 0x1_0000
/** An implicit object of EL. */
export const EL_OBJECT = 0x2_0000
/** A member of an object only template engines have. */
export const TEMPLATE_OBJECT = 0x4_0000
/** `File.read("…")` and its kind with a literal name. */
export const FILE_CALL = 0x8_0000
/** Text in backticks: a command in Ruby. */
export const BACKTICK_COMMAND = 0x10_0000
/** A string that names a powerful class or member. */
export const POWERFUL_STRING = 0x20_0000
/** Server-side JavaScript: `require("child_process")`, `process.mainModule`, a serialised function. */
export const NODE_INTERNALS = 0x40_0000
/** A method called: `.name(`. */
export const METHOD_CALL = 0x80_0000
/** A call that has something between its brackets. */
export const CALL_WITH_ARGUMENT = 0x100_0000
/** The prototype all objects share, as a member or subscript. */
export const PROTOTYPE = 0x200_0000
/** An object of the running program, or a member under a name made by a filter: see mark-program.ts. */
export const PROGRAM_OBJECT = 0x400_0000
