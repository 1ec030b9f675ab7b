import type { Rhythm, Schedule } from '@escale/scheduling'
import { Flex } from '@strapi/design-system'
import { Choice } from '../desk/fields'
import { FirstWide, Row } from '../desk/Row'
import { Days } from './Days'
import { asKind, KINDS, kindOf } from './kinds.ts'
import { RuleSentence } from './RuleSentence'
import { Span } from './Span'
import { Times } from './Times'

interface Props {
  readonly schedule: Schedule
  readonly onChange: (schedule: Schedule) => void
}

/** A rule, in a sentence and in fields: either moves the other. */
export function RuleFields({ schedule, onChange }: Props) {
  const { rhythm, policies } = schedule
  const withRhythm = (changed: Rhythm) => onChange({ ...schedule, rhythm: changed })
  const kind = kindOf(rhythm)
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <RuleSentence schedule={schedule} onChange={onChange} />
      <FirstWide>
        <Choice
          label="Rythme"
          name="rythme"
          value={kind}
          options={KINDS}
          onChange={(asked) => withRhythm(asKind(rhythm, asked))}
        />
        <Span rhythm={rhythm} onChange={withRhythm} />
      </FirstWide>
      <Days rhythm={rhythm} onChange={withRhythm} />
      <Times schedule={schedule} onChange={onChange} />
      <Row>
        {kind !== 'holidays' && (
          <Choice
            label="Vacances scolaires"
            name="vacances"
            value={policies.schoolHolidays}
            options={{ skip: 'Sauter', ignore: 'Ne rien changer', only: 'Seulement pendant' }}
            onChange={(schoolHolidays) =>
              onChange({ ...schedule, policies: { ...policies, schoolHolidays } })
            }
          />
        )}
        <Choice
          label="Jours fériés"
          name="feries"
          value={policies.publicHolidays}
          options={{ skip: 'Sauter', keep: 'Garder' }}
          onChange={(publicHolidays) => onChange({ ...schedule, policies: { ...policies, publicHolidays } })}
        />
        <Choice
          label="Fermetures"
          name="fermetures"
          value={policies.closures}
          options={{ skip: 'Sauter', keep: 'Garder' }}
          onChange={(closures) => onChange({ ...schedule, policies: { ...policies, closures } })}
        />
      </Row>
    </Flex>
  )
}
