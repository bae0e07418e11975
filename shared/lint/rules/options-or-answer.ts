import type { Rule } from '../rule.ts'

export const optionsOrAnswer: Rule = {
  code: 'options-or-answer',
  severity: 'error',
  about: 'A decision has both options and answer: free, or neither.',
  find: ({ scenario }) =>
    scenario.decisions.flatMap((decision, index) => {
      const ways = [decision.options, decision.answer].filter((way) => way !== undefined).length
      if (ways === 1) return []
      const sentence =
        ways === 0
          ? `Decision \`${decision.id}\` can be answered in no way: give it options, or answer: free.`
          : `Decision \`${decision.id}\` has options and answer: free: keep one of them.`
      return [{ path: ['decisions', index, ...(ways === 0 ? [] : ['answer'])], sentence }]
    }),
}
