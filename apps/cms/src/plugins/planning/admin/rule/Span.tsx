import { parseCivilDate } from '@escale/programme'
import type { Rhythm } from '@escale/scheduling'
import { Text } from '../desk/fields'

export interface RhythmProps {
  readonly rhythm: Rhythm
  readonly onChange: (rhythm: Rhythm) => void
}

/** From when to when, or the dates themselves. */
export function Span({ rhythm, onChange }: RhythmProps) {
  if (rhythm.kind === 'once') {
    return (
      <Text
        label="Date"
        name="date"
        type="date"
        value={rhythm.date}
        onChange={(text) => {
          const date = parseCivilDate(text)
          if (date !== null) onChange({ kind: 'once', date })
        }}
      />
    )
  }
  if (rhythm.kind === 'dates') return null
  const { from, end } = rhythm
  return (
    <>
      <Text
        label="Du"
        name="du"
        type="date"
        value={from}
        onChange={(text) => {
          const date = parseCivilDate(text)
          if (date !== null) onChange({ ...rhythm, from: date })
        }}
      />
      {end.kind === 'until' ? (
        <Text
          label="Au"
          name="au"
          type="date"
          value={end.date}
          onChange={(text) => {
            const date = parseCivilDate(text)
            if (date !== null) onChange({ ...rhythm, end: { kind: 'until', date } })
          }}
        />
      ) : (
        <Text
          label="Nombre de dates"
          name="nombre"
          type="number"
          min="1"
          value={String(end.count)}
          onChange={(text) => {
            const count = Number(text)
            if (count >= 1 && rhythm.kind !== 'school-holidays')
              onChange({ ...rhythm, end: { kind: 'count', count } })
          }}
        />
      )}
    </>
  )
}
