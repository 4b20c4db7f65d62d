/** fast-check with few inputs for each property: each of thousands of mutants is tried on all of them. */
import fc from 'real-fast-check'

const FEW = 8

const few = (parameters) => ({ ...parameters, numRuns: Math.min(FEW, parameters?.numRuns ?? FEW) })

export default {
  ...fc,
  assert: (property, parameters) => fc.assert(property, few(parameters)),
  sample: (generator, parameters) => fc.sample(generator, typeof parameters === 'object' ? few(parameters) : parameters),
}
