import fc from 'fast-check'

/** A mutant is killed by its first failure: no smaller one is looked for, and nothing is tried for long. */
fc.configureGlobal({ endOnFailure: true, interruptAfterTimeLimit: 200 })
