import { useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../../look/button.tsx'
import { TextField } from '../../look/text-field.tsx'
import { printedCode } from './printed-code.ts'
import s from './join.module.css'
import { useFirstField } from './use-first-field.ts'

/** The code by hand: any case, with or without its dash. */
export function CodeForm({ code = '' }: { readonly code?: string }) {
  const [typed, setTyped] = useState(printedCode(code))
  const [problem, setProblem] = useState<string>()
  const [, go] = useLocation()
  const form = useFirstField()
  const submit = () => {
    const plain = typed.replace(/[^a-z0-9]/gi, '').toUpperCase()
    if (plain.length !== 8)
      return setProblem('A code has eight characters. Compare it with the one on the screen.')
    go(`/j/${plain}`)
  }
  return (
    <form
      ref={form}
      className={s.form}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <TextField
        label="Code"
        hint="Eight characters, as the facilitator’s screen shows them"
        problem={problem}
        autoCapitalize="characters"
        spellCheck={false}
        enterKeyHint="go"
        maxLength={12}
        value={typed}
        onChange={(text) => {
          setTyped(text)
          setProblem(undefined)
        }}
      />
      <Button look="primary" type="submit">
        Find the exercise
      </Button>
    </form>
  )
}
