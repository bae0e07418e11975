import {
  durationFigure,
  durationWords,
  exerciseClock,
  oneDecimal,
  signedDuration,
  storyClock,
  unknown,
} from '../figures.ts'
import { HatchPattern } from '../hatch.tsx'
import { Sample } from './sample.tsx'
import s from './sample.module.css'

const colours = [
  'bg',
  'surface',
  'sunken',
  'text',
  'text2',
  'control',
  'line',
  'accent',
  'due',
  'gap',
  'contest',
  'accent-soft',
  'due-soft',
  'gap-soft',
  'contest-soft',
  'holder-a',
  'holder-b',
] as const

const sizes = {
  label: 'Labels, axis ticks',
  row: 'Dense rows',
  read: 'Reading',
  card: 'Card title',
  page: 'Page title',
  figure: '64.7',
  clock: '02:14',
}

export function TokenSamples() {
  return (
    <>
      <Sample
        title="Colour"
        note="A screen on which all is owned and in time has none but the accent."
      >
        <ul className={s.swatches}>
          {colours.map((name) => (
            <li key={name}>
              <div className={s.swatch} style={{ '--swatch': `var(--${name})` }} />
              {name}
            </li>
          ))}
        </ul>
      </Sample>
      <Sample title="Type">
        <div className={s.type}>
          {Object.entries(sizes).map(([name, words]) => (
            <p
              key={name}
              style={{ '--size': `var(--size-${name})`, '--leading': `var(--leading-${name})` }}
            >
              {words}
            </p>
          ))}
        </div>
      </Sample>
      <Sample title="Figures" note="Tabular, true minus, differences always signed.">
        <ul className={s.glyphs}>
          {[
            exerciseClock(750_000),
            exerciseClock(3_750_000),
            exerciseClock(-2_400_000),
            storyClock(8_040_000),
            storyClock(94_440_000),
            durationWords(250_000),
            durationFigure(250_000),
            signedDuration(4000),
            signedDuration(-93_000),
            oneDecimal(64.65),
            `${unknown} not closed yet`,
          ].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Sample>
      <Sample title="Hatching" note="Found in greyscale and at 150 dpi.">
        <svg
          className={s.chart}
          viewBox="0 0 560 62"
          role="img"
          aria-label="Held by Sam, then by nobody, by Dana, and claimed twice"
        >
          <defs>
            <HatchPattern id="sample-gap" kind="gap" />
            <HatchPattern id="sample-contest" kind="contest" />
          </defs>
          <g stroke="var(--line)">
            <rect x=".5" y="8.5" width="150" height="28" fill="var(--holder-a)" />
            <rect x="150.5" y="8.5" width="120" height="28" fill="url(#sample-gap)" />
            <rect x="270.5" y="8.5" width="180" height="28" fill="var(--holder-b)" />
            <rect x="450.5" y="8.5" width="109" height="28" fill="url(#sample-contest)" />
          </g>
          <g fill="currentColor">
            <text x="10" y="27">
              Sam
            </text>
            <text x="150" y="55">
              Nobody 2:00
            </text>
            <text x="280" y="27">
              Dana
            </text>
            <text x="450" y="55">
              Sam and Dana 1:49
            </text>
          </g>
        </svg>
      </Sample>
    </>
  )
}
