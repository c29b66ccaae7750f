// Numbers of the open days, beside those of the closed ones.

/** Numbers from here on are given for a question only; 2^40 distinct sightings are out of reach. */
export const OPEN_NUMBERS = 1_099_511_627_776

/** The table of everybody of the open days: columns signature, who, strong, bare. */
export const OPEN_NUMBERED = "open_numbers"
