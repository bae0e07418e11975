import type { HotwashStep } from '../../../shared/words/hotwash.ts'
import { useRow } from '../../stores/rows.ts'
import s from './hotwash.module.css'

const PROMPTS: Record<HotwashStep, string> = {
  over: 'Thank everyone, and let them breathe before you go on.',
  replay: 'Read it through together. Ask: what did you not know of until now?',
  facts: 'Read the three facts aloud. Ask: is that how you remember it?',
  moments: 'Let everyone write in silence; show all at once, then ask each for one sentence.',
  gaps: 'Take the gaps one by one, and ask what would have given each an owner sooner.',
  actions: 'Give every action one owner and one date, or say why it is left.',
  close: 'Ask whether anything is missing; closing makes the figures final.',
}

/** For whoever leads the talk: what to say or ask at this step. */
export function Prompts({ step }: { readonly step: HotwashStep }) {
  const questions = useRow('hotwash', 'hotwash')?.questions ?? []
  return (
    <section aria-label="For whoever leads the talk" className={s.prompts}>
      <p>{PROMPTS[step]}</p>
      {step === 'gaps' && questions.length > 0 && (
        <>
          <p>Further questions of the scenario:</p>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
